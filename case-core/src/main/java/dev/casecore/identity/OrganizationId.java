package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * A company or household account in the directory.
 *
 * <p>Example: {@code OrganizationId.of("org-3")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record OrganizationId(String value) implements Comparable<OrganizationId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public OrganizationId {
        Token.require("organization", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static OrganizationId of(String value) {
        return new OrganizationId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, OrganizationId> parse(@Nullable String text) {
        return Token.parse("organization", text, OrganizationId::new);
    }

    @Override
    public int compareTo(OrganizationId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
