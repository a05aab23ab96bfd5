/**
 * The public holidays of a country, from a library that keeps them: for business calendars that close on them.
 *
 * <pre>{@code
 * BusinessCalendar.builder("support-berlin/1").holidays(NationalHolidays.of(HolidayCalendar.GERMANY))
 * }</pre>
 */
@NullMarked
package dev.casecore.examples.holidays;

import org.jspecify.annotations.NullMarked;
