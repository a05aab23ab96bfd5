package dev.casecore.identity;

import dev.casecore.reason.Code;
import dev.casecore.reason.Violation;
import io.vavr.control.Validation;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of an activity within its case, counted by the case itself.
 *
 * <p>Example: the second one is {@code ActivityId.of(2)} and reads {@code T-2}.
 *
 * @param number 1 or more
 */
public record ActivityId(int number) implements Comparable<ActivityId> {

    private static final Pattern FORM = Pattern.compile("T-([1-9][0-9]{0,8})");

    /**
     * Refuses numbers below 1.
     *
     * @param number as above
     */
    public ActivityId {
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
    public static ActivityId of(int number) {
        return new ActivityId(number);
    }

    /**
     * Reads the form that {@link #toString} writes.
     *
     * @param text for example {@code T-2}
     * @return the value, or what is wrong with the text
     */
    public static Validation<Violation, ActivityId> parse(@Nullable String text) {
        var matcher = FORM.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Validation.valid(new ActivityId(Integer.parseInt(matcher.group(1))))
                : Validation.invalid(Violation.of(Code.MALFORMED, "form", "T-1"));
    }

    @Override
    public int compareTo(ActivityId other) {
        return Integer.compare(number, other.number);
    }

    /** {@return for example T-2} */
    @Override
    public String toString() {
        return "T-" + number;
    }
}
