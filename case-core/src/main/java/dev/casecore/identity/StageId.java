package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a guided process, whatever people call it.
 *
 * <p>Example: {@code StageId.of("identify")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record StageId(String value) implements Comparable<StageId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public StageId {
        Token.require("stage", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static StageId of(String value) {
        return new StageId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, StageId> parse(@Nullable String text) {
        return Token.parse("stage", text, StageId::new);
    }

    @Override
    public int compareTo(StageId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
