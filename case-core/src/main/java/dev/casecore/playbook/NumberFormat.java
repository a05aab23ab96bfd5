package dev.casecore.playbook;

import java.util.Locale;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How case numbers read. Nearly all are a number filled up with zeros between two words, and are put together as such. */
final class NumberFormat {

    private static final Pattern COMMON = Pattern.compile("([^%]*)%(?:0([1-9]\\d?))?d([^%]*)");

    private final LongFunction<String> form;

    private NumberFormat(LongFunction<String> form) {
        this.form = form;
    }

    /** Of a format for one whole number, as for {@link String#format}. */
    static NumberFormat of(String format) {
        Matcher common = COMMON.matcher(format);
        if (!common.matches()) {
            return new NumberFormat(number -> String.format(Locale.ROOT, format, number));
        }
        String before = common.group(1);
        String after = common.group(3);
        int width = common.group(2) == null ? 0 : Integer.parseInt(common.group(2));
        return new NumberFormat(number -> before + filled(number, width) + after);
    }

    private static String filled(long number, int width) {
        String digits = Long.toString(number);
        return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
    }

    /** The text of a number that is not negative. */
    String of(long number) {
        return form.apply(number);
    }
}
