package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * What a user is entitled to be, as the directory says; permissions are written in roles.
 *
 * <p>Example: {@code Role.of("supervisor")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record Role(String value) implements Comparable<Role> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public Role {
        Token.require("role", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static Role of(String value) {
        return new Role(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, Role> parse(@Nullable String text) {
        return Token.parse("role", text, Role::new);
    }

    @Override
    public int compareTo(Role other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
