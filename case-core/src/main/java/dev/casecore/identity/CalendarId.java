package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * What a business calendar is called through all its versions.
 *
 * <p>Example: {@code CalendarId.of("support-hours")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record CalendarId(String value) implements Comparable<CalendarId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public CalendarId {
        Token.require("calendar", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static CalendarId of(String value) {
        return new CalendarId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, CalendarId> parse(@Nullable String text) {
        return Token.parse("calendar", text, CalendarId::new);
    }

    @Override
    public int compareTo(CalendarId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
