package dev.casecore.sla.calendar;

import java.util.Objects;

/**
 * What a calendar is called through all its versions, for example {@code support-hours}.
 *
 * @param value a stable name, neither blank nor longer than {@value #MAX_LENGTH} characters
 */
public record CalendarId(String value) {
    /** The most characters that a name may have. */
    public static final int MAX_LENGTH = 100;

    /**
     * Creates a name.
     *
     * @param value a stable name
     * @throws IllegalArgumentException if the value is blank or too long
     */
    public CalendarId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a calendar's name has 1 to " + MAX_LENGTH + " characters, not all blank");
        }
    }

    /**
     * Creates a name.
     *
     * @param value a stable name, for example {@code support-hours}
     * @return the name
     * @throws IllegalArgumentException if the value is blank or too long
     */
    public static CalendarId of(String value) {
        return new CalendarId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
