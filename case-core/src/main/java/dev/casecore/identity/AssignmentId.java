package dev.casecore.identity;

import dev.casecore.reason.Code;
import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a case assignment within its case, counted by the case itself.
 *
 * <p>Example: the second one is {@code AssignmentId.of(2)} and reads {@code A-2}.
 *
 * @param number 1 or more
 */
public record AssignmentId(int number) implements Comparable<AssignmentId> {

    private static final Pattern FORM = Pattern.compile("A-([1-9][0-9]{0,8})");

    /**
     * Refuses numbers below 1.
     *
     * @param number as above
     */
    public AssignmentId {
        if (number < 1) {
            throw new IllegalArgumentException("numbers within a case start at 1: " + number);
        }
    }

    /**
     * Makes one from its number.
     *
     * @param number 1 or more
     * @return the value
     */
    public static AssignmentId of(int number) {
        return new AssignmentId(number);
    }

    /**
     * Reads the form that {@link #toString} writes.
     *
     * @param text for example {@code A-2}
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, AssignmentId> parse(@Nullable String text) {
        var matcher = FORM.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Validation.valid(new AssignmentId(Integer.parseInt(matcher.group(1))))
                : Validation.invalid(Violation.of(Code.MALFORMED, "form", "A-1"));
    }

    @Override
    public int compareTo(AssignmentId other) {
        return Integer.compare(number, other.number);
    }

    /** {@return for example A-2} */
    @Override
    public String toString() {
        return "A-" + number;
    }
}
