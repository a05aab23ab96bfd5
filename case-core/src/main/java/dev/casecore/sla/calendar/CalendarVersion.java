package dev.casecore.sla.calendar;

import java.util.Objects;

/**
 * The name of one edition of a calendar, for example {@code support-italy/2026-03}.
 *
 * <p>Calendars never change; an edit is another calendar with another version (SLA-007). Clocks pin the version they run under.
 *
 * @param value the name, neither blank nor longer than {@value #MAX_LENGTH} characters
 */
public record CalendarVersion(String value) {
    /** The most characters that a version may have. */
    public static final int MAX_LENGTH = 200;

    /**
     * Creates a version.
     *
     * @param value the name
     * @throws IllegalArgumentException if the value is blank or too long
     */
    public CalendarVersion {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a calendar version has 1 to " + MAX_LENGTH + " characters, not all blank");
        }
    }

    /**
     * Creates a version.
     *
     * @param value the name, for example {@code support-italy/2026-03}
     * @return the version
     * @throws IllegalArgumentException if the value is blank or too long
     */
    public static CalendarVersion of(String value) {
        return new CalendarVersion(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
