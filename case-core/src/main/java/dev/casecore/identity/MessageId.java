package dev.casecore.identity;

import dev.casecore.reason.Code;
import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a message within its case, counted by the case itself.
 *
 * <p>Example: the second one is {@code MessageId.of(2)} and reads {@code M-2}.
 *
 * @param number 1 or more
 */
public record MessageId(int number) implements Comparable<MessageId> {

    private static final Pattern FORM = Pattern.compile("M-([1-9][0-9]{0,8})");

    /**
     * Refuses numbers below 1.
     *
     * @param number as above
     */
    public MessageId {
        if (number < 1) {
            throw new IllegalArgumentException("numbers within a case start at 1: " + number);
        }
    }

    /**
     * Makes one from its number.
     *
     * @param number 1 or more
     * @return the value
     */
    public static MessageId of(int number) {
        return new MessageId(number);
    }

    /**
     * Reads the form that {@link #toString} writes.
     *
     * @param text for example {@code M-2}
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, MessageId> parse(@Nullable String text) {
        var matcher = FORM.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Validation.valid(new MessageId(Integer.parseInt(matcher.group(1))))
                : Validation.invalid(Violation.of(Code.MALFORMED, "form", "M-1"));
    }

    @Override
    public int compareTo(MessageId other) {
        return Integer.compare(number, other.number);
    }

    /** {@return for example M-2} */
    @Override
    public String toString() {
        return "M-" + number;
    }
}
