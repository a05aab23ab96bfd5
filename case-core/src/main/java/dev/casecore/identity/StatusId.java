package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * A status of a playbook.
 *
 * <p>Example: {@code StatusId.of("in-progress-acs")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record StatusId(String value) implements Comparable<StatusId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public StatusId {
        Token.require("status", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static StatusId of(String value) {
        return new StatusId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, StatusId> parse(@Nullable String text) {
        return Token.parse("status", text, StatusId::new);
    }

    @Override
    public int compareTo(StatusId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
