package dev.casecore.sla;

import java.util.Objects;

/**
 * What a promise is called wherever its clock is kept, for example {@code first-response}. Goals come in versions; the clock's name stays.
 *
 * @param value a stable name, neither blank nor longer than {@value #MAX_LENGTH} characters
 */
public record ClockId(String value) implements Comparable<ClockId> {
    /** The most characters that a name may have. */
    public static final int MAX_LENGTH = 100;

    /**
     * Creates a name.
     *
     * @param value a stable name
     * @throws IllegalArgumentException if the value is blank or too long
     */
    public ClockId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a clock's name has 1 to " + MAX_LENGTH + " characters, not all blank");
        }
    }

    /**
     * Creates a name.
     *
     * @param value a stable name, for example {@code first-response}
     * @return the name
     * @throws IllegalArgumentException if the value is blank or too long
     */
    public static ClockId of(String value) {
        return new ClockId(value);
    }

    @Override
    public int compareTo(ClockId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
