package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * What a message is for, as a playbook names it.
 *
 * <p>Example: {@code PurposeId.of("follow-up")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record PurposeId(String value) implements Comparable<PurposeId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public PurposeId {
        Token.require("purpose", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static PurposeId of(String value) {
        return new PurposeId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, PurposeId> parse(@Nullable String text) {
        return Token.parse("purpose", text, PurposeId::new);
    }

    @Override
    public int compareTo(PurposeId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
