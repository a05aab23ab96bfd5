package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * The number people say aloud: readable, unique within a tenant, gaps allowed.
 *
 * <p>Example: {@code CaseNumber.of("C-000123")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public CaseNumber {
        Token.require("case number", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static CaseNumber of(String value) {
        return new CaseNumber(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, CaseNumber> parse(@Nullable String text) {
        return Token.parse("case number", text, CaseNumber::new);
    }

    @Override
    public int compareTo(CaseNumber other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
