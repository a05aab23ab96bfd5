package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * The organisation whose cases these are; nothing of one tenant is ever visible to another (CORE-008).
 *
 * <p>Example: {@code TenantId.of("acme")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record TenantId(String value) implements Comparable<TenantId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public TenantId {
        Token.require("tenant", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static TenantId of(String value) {
        return new TenantId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, TenantId> parse(@Nullable String text) {
        return Token.parse("tenant", text, TenantId::new);
    }

    @Override
    public int compareTo(TenantId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
