package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * A group of users that can own a case together.
 *
 * <p>Example: {@code TeamId.of("night-shift")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record TeamId(String value) implements Comparable<TeamId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public TeamId {
        Token.require("team", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static TeamId of(String value) {
        return new TeamId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, TeamId> parse(@Nullable String text) {
        return Token.parse("team", text, TeamId::new);
    }

    @Override
    public int compareTo(TeamId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
