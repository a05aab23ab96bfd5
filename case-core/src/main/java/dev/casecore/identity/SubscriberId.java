package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * The name of a subscriber of the feed, unique over all tenants: the feed crosses them.
 *
 * <p>Example: {@code SubscriberId.of("search-index")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record SubscriberId(String value) implements Comparable<SubscriberId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public SubscriberId {
        Token.require("subscriber", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static SubscriberId of(String value) {
        return new SubscriberId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, SubscriberId> parse(@Nullable String text) {
        return Token.parse("subscriber", text, SubscriberId::new);
    }

    @Override
    public int compareTo(SubscriberId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
