package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * The identity of one command, unique within a tenant: sending it again has the effect of once (CORE-005).
 *
 * <p>Example: {@code CommandId.of("web-4711")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record CommandId(String value) implements Comparable<CommandId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public CommandId {
        Token.require("command id", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static CommandId of(String value) {
        return new CommandId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, CommandId> parse(@Nullable String text) {
        return Token.parse("command id", text, CommandId::new);
    }

    @Override
    public int compareTo(CommandId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
