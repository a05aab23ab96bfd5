package dev.casecore.sla.calendar;

import dev.casecore.identity.Token;

/**
 * The name of one edition of a calendar, for example {@code support-italy/2026-03}.
 *
 * <p>Calendars never change; an edit is another calendar with another version (SLA-007). Clocks pin the version they run under.
 *
 * @param value the name, 1 to {@value Token#LONGEST} code points, not blank, without control characters or lone surrogates
 */
public record CalendarVersion(String value) {
    /**
     * Creates a version.
     *
     * @param value the name
     * @throws IllegalArgumentException if the value is not well formed
     */
    public CalendarVersion {
        Token.require("calendar version", value);
    }

    /**
     * Creates a version.
     *
     * @param value the name, for example {@code support-italy/2026-03}
     * @return the version
     * @throws IllegalArgumentException if the value is not well formed
     */
    public static CalendarVersion of(String value) {
        return new CalendarVersion(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
