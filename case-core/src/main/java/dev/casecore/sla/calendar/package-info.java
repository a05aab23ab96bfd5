/**
 * When a service desk is open, and how much of its open time lies between two moments.
 *
 * <p>A promise such as "an answer within eight working hours" only has a meaning against a calendar: the week's opening hours, nights
 * and lunch breaks included, the days that differ, and the holidays, all on the wall clock of one time zone. A
 * {@link dev.casecore.sla.calendar.BusinessCalendar} is built once from these, with every mistake reported at once, and then answers
 * two questions in constant time: how much open time has elapsed between two instants, and at which instant a given amount of open
 * time will have elapsed. It knows nothing of cases and can be used alone.
 *
 * <p>Start at {@link dev.casecore.sla.calendar.BusinessCalendar#builder(String)}; working days instead of working hours are at
 * {@link dev.casecore.sla.calendar.Workdays}.
 */
@NullMarked
package dev.casecore.sla.calendar;

import org.jspecify.annotations.NullMarked;
