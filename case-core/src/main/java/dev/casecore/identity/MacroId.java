package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * A macro of a playbook: a set of changes made by one command.
 *
 * <p>Example: {@code MacroId.of("spam")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record MacroId(String value) implements Comparable<MacroId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public MacroId {
        Token.require("macro", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static MacroId of(String value) {
        return new MacroId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, MacroId> parse(@Nullable String text) {
        return Token.parse("macro", text, MacroId::new);
    }

    @Override
    public int compareTo(MacroId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
