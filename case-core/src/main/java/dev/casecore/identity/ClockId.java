package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * What a promise is called wherever its clock is kept. Goals come in versions; the name of the clock stays.
 *
 * <p>Example: {@code ClockId.of("first-response")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record ClockId(String value) implements Comparable<ClockId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public ClockId {
        Token.require("clock", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static ClockId of(String value) {
        return new ClockId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, ClockId> parse(@Nullable String text) {
        return Token.parse("clock", text, ClockId::new);
    }

    @Override
    public int compareTo(ClockId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
