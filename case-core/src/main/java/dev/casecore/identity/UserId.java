package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * A person who works on cases.
 *
 * <p>Example: {@code UserId.of("anna")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record UserId(String value) implements Comparable<UserId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public UserId {
        Token.require("user", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static UserId of(String value) {
        return new UserId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, UserId> parse(@Nullable String text) {
        return Token.parse("user", text, UserId::new);
    }

    @Override
    public int compareTo(UserId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
