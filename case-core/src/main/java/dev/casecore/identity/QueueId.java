package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * A queue that can own a case until a member picks it.
 *
 * <p>Example: {@code QueueId.of("back-office-homeowner")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record QueueId(String value) implements Comparable<QueueId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public QueueId {
        Token.require("queue", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static QueueId of(String value) {
        return new QueueId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, QueueId> parse(@Nullable String text) {
        return Token.parse("queue", text, QueueId::new);
    }

    @Override
    public int compareTo(QueueId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
