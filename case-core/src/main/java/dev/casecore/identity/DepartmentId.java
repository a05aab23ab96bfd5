package dev.casecore.identity;

import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/**
 * A department that is asked for help through a case assignment.
 *
 * <p>Example: {@code DepartmentId.of("Sales")}.
 *
 * @param value 1 to 128 code points, not blank, without control characters or lone surrogates
 */
public record DepartmentId(String value) implements Comparable<DepartmentId> {

    /**
     * Checks the text; throws {@link IllegalArgumentException} where {@link #parse} would answer a violation.
     *
     * @param value as above
     */
    public DepartmentId {
        Token.require("department", value);
    }

    /**
     * Makes one from a text known to be well formed.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException if the text is not well formed
     */
    public static DepartmentId of(String value) {
        return new DepartmentId(value);
    }

    /**
     * Makes one from a text of unknown origin.
     *
     * @param text any text, or nothing
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, DepartmentId> parse(@Nullable String text) {
        return Token.parse("department", text, DepartmentId::new);
    }

    @Override
    public int compareTo(DepartmentId other) {
        return Token.compare(value, other.value);
    }

    /** {@return the text itself, the inverse of {@link #parse}} */
    @Override
    public String toString() {
        return value;
    }
}
