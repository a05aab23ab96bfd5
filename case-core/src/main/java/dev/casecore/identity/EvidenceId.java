package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done or found out, as a playbook names it.
 *
 * <p>Example: {@code EvidenceId.of("browser-ruled-out")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record EvidenceId(String value) implements Comparable<EvidenceId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public EvidenceId {
        Token.require("evidence", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static EvidenceId of(String value) {
        return new EvidenceId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, EvidenceId> parse(@Nullable String text) {
        return Token.parse("evidence", text, EvidenceId::new);
    }

    @Override
    public int compareTo(EvidenceId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
