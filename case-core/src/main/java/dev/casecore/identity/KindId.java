package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * A kind of case of a playbook; it never changes during the life of a case (CORE-015).
 *
 * <p>Example: {@code KindId.of("homeowner-support")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record KindId(String value) implements Comparable<KindId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public KindId {
        Token.require("kind", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static KindId of(String value) {
        return new KindId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, KindId> parse(@Nullable String text) {
        return Token.parse("kind", text, KindId::new);
    }

    @Override
    public int compareTo(KindId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
