package dev.casecore.identity;

import dev.casecore.reason.Code;
import dev.casecore.reason.Violation;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What every id, version and stable name is made of: a line of 1 to {@value #LONGEST} code points, not blank, without control characters
 * or lone surrogates, ordered by code point as databases order it.
 */
public final class Token {

    /** The most code points that a token may have. */
    public static final int LONGEST = 128;

    private Token() {}

    /**
     * Checks a text.
     *
     * @param what what it names, for the message
     * @param text any text, or nothing
     * @return the text
     * @throws IllegalArgumentException saying what is wrong, if it is not well formed
     */
    public static String require(String what, @Nullable String text) {
        for (Violation violation : defect(what, text)) {
            throw new IllegalArgumentException(violation.toString());
        }
        return text == null ? "" : text;
    }

    static <T> Validation<Violation, T> parse(String what, @Nullable String text, Function<String, T> make) {
        return defect(what, text)
                .map(Validation::<Violation, T>invalid)
                .getOrElse(() -> Validation.valid(make.apply(text == null ? "" : text)));
    }

    /**
     * Compares by code point, as a binary collation does; {@link String#compareTo} compares UTF-16 units.
     *
     * @param left  a text
     * @param right another
     * @return negative, zero or positive
     */
    public static int compare(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    /**
     * Asks whether a text is well formed.
     *
     * @param text any text
     * @return whether it is
     */
    public static boolean isWellFormed(String text) {
        return defect("text", text).isEmpty();
    }

    private static Option<Violation> defect(String what, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Option.some(Violation.of(Code.BLANK, "what", what));
        }
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            return Option.some(Violation.of(Code.TOO_LONG, "what", what)
                    .and("limit", Integer.toString(LONGEST))
                    .and("length", Integer.toString(length)));
        }
        return hasForbidden(text) ? Option.some(Violation.of(Code.FORBIDDEN_CHARACTER, "what", what)) : Option.none();
    }

    private static boolean hasForbidden(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isForbidden(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForbidden(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
