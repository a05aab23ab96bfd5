package dev.casecore.sla;

import java.util.Objects;

/**
 * The name of one edition of a goal, for example {@code first-response/3}.
 *
 * <p>Goals never change; other terms are another version. Clocks, breaches and finished cycles name the version they ran under.
 *
 * @param value the name, neither blank nor longer than {@value #MAX_LENGTH} characters
 */
public record GoalVersion(String value) {
    /** The most characters that a version may have. */
    public static final int MAX_LENGTH = 200;

    /**
     * Creates a version.
     *
     * @param value the name
     * @throws IllegalArgumentException if the value is blank or too long
     */
    public GoalVersion {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a goal version has 1 to " + MAX_LENGTH + " characters, not all blank");
        }
    }

    /**
     * Creates a version.
     *
     * @param value the name, for example {@code first-response/3}
     * @return the version
     * @throws IllegalArgumentException if the value is blank or too long
     */
    public static GoalVersion of(String value) {
        return new GoalVersion(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
