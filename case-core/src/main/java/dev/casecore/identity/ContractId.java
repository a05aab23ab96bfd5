package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * A contract in the directory.
 *
 * <p>Example: {@code ContractId.of("contract-9")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record ContractId(String value) implements Comparable<ContractId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public ContractId {
        Token.require("contract", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static ContractId of(String value) {
        return new ContractId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, ContractId> parse(@Nullable String text) {
        return Token.parse("contract", text, ContractId::new);
    }

    @Override
    public int compareTo(ContractId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
