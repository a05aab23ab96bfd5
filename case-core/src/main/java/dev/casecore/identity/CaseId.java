package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * The technical identity of a case, unique within its tenant.
 *
 * <p>Example: {@code CaseId.of("8f14e45f")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record CaseId(String value) implements Comparable<CaseId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public CaseId {
        Token.require("case id", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static CaseId of(String value) {
        return new CaseId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, CaseId> parse(@Nullable String text) {
        return Token.parse("case id", text, CaseId::new);
    }

    @Override
    public int compareTo(CaseId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
