package dev.casecore.sla.calendar;

import java.time.LocalDate;

/**
 * Tells which local dates are holidays: a bridge to a holiday library or a table.
 *
 * <p>It is part of the calendar that it was given to, so it owes the same answer for the same date for ever, from any thread, for
 * every date from {@value BusinessCalendar#FIRST_YEAR} to {@value BusinessCalendar#LAST_YEAR}. New knowledge about holidays is a new
 * calendar version.
 */
@FunctionalInterface
public interface HolidayProvider {
    /**
     * Tells whether a date is a holiday.
     *
     * @param date a local date in the calendar's zone
     * @return true if the whole date is closed
     */
    boolean isHoliday(LocalDate date);
}
