package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * A customer's contact record in the directory.
 *
 * <p>Example: {@code ContactId.of("contact-17")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record ContactId(String value) implements Comparable<ContactId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public ContactId {
        Token.require("contact", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static ContactId of(String value) {
        return new ContactId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, ContactId> parse(@Nullable String text) {
        return Token.parse("contact", text, ContactId::new);
    }

    @Override
    public int compareTo(ContactId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
