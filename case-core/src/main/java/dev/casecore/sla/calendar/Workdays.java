package dev.casecore.sla.calendar;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A calendar seen by days: which local dates are workdays, and what lies so many workdays away (CAL-008).
 *
 * <p>A workday is a local date with open time. Counting and stepping cost the same over a week and over years (CAL-010). An amount of
 * days is never an amount of hours: which instant is meant by "two working days from now" is a {@link DayRule} that has to be named.
 */
public final class Workdays {
    private final BusinessCalendar calendar;
    private final Timeline timeline;
    private final WallClock clock;

    Workdays(BusinessCalendar calendar, Timeline timeline, WallClock clock) {
        this.calendar = calendar;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Tells whether a date has open time.
     *
     * @param date a local date
     * @return true if the desk is open at any time of it
     * @throws OutsideHorizonException if the date lies outside the horizon
     */
    public boolean isWorkday(LocalDate date) {
        Compiled years = timeline.around(date);
        return years.workdaysTo(date.toEpochDay()) > years.workdaysTo(date.toEpochDay() - 1);
    }

    /**
     * Tells whether a date was declared a holiday, by list or by provider. A date without hours is none.
     *
     * @param date a local date
     * @return true for a holiday
     */
    public boolean isHoliday(LocalDate date) {
        return timeline.source().isHoliday(date);
    }

    /**
     * Tells whether an instant lies in a declared break of its local date.
     *
     * @param at any instant
     * @return true from the start of the break, included, to its end, excluded; never outside the horizon
     */
    public boolean isBreak(Instant at) {
        return timeline.inHorizon(at) && timeline.source().isBreak(at);
    }

    /**
     * Counts workdays.
     *
     * @param after the local date before the first that counts
     * @param upTo the last local date that counts; before the other, the answer is negative
     * @return the workdays in the range; so {@code count(a, b) == -count(b, a)}
     * @throws OutsideHorizonException if a date lies outside the horizon
     */
    public int count(LocalDate after, LocalDate upTo) {
        Compiled years = timeline.around(after, upTo);
        return years.workdaysTo(upTo.toEpochDay()) - years.workdaysTo(after.toEpochDay());
    }

    /**
     * Finds the n-th workday after or before a date; the date itself never counts.
     *
     * @param date a local date, workday or not
     * @param n how many workdays; negative goes backwards, zero is the date itself
     * @return the date, or a failure if there are not so many workdays in the horizon
     */
    public Either<CalendarFailure, LocalDate> nth(LocalDate date, int n) {
        if (!timeline.inHorizon(date)) {
            return failure(CalendarFailure.Code.OUTSIDE_HORIZON, date);
        }
        return n == 0 ? Either.right(date) : step(date, n);
    }

    private Either<CalendarFailure, LocalDate> step(LocalDate date, int n) {
        Direction direction = n > 0 ? Direction.AFTER : Direction.BEFORE;
        Compiled years = timeline.around(date);
        long day = years.workday(number(years, date, n));
        while (day == Compiled.MISSING) {
            Compiled more = timeline.beyond(years, direction);
            if (more == years) {
                return failure(CalendarFailure.Code.NO_OPEN_TIME, date);
            }
            years = more;
            day = years.workday(number(years, date, n));
        }
        return Either.right(LocalDate.ofEpochDay(day));
    }

    private static long number(Compiled years, LocalDate date, int n) {
        return n > 0
                ? years.workdaysTo(date.toEpochDay()) - 1L + n
                : years.workdaysTo(date.toEpochDay() - 1) + (long) n;
    }

    static <T> Either<CalendarFailure, T> failure(CalendarFailure.Code code, LocalDate date) {
        return Either.left(new CalendarFailure(code, date.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    /**
     * Finds the nearest workday; the date itself counts.
     *
     * @param date a local date
     * @param direction which way to look
     * @return the date itself if it is a workday, else the next one in that direction, or a failure if there is none
     */
    public Either<CalendarFailure, LocalDate> nearest(LocalDate date, Direction direction) {
        return timeline.inHorizon(date) && isWorkday(date)
                ? Either.right(date)
                : nth(date, direction == Direction.AFTER ? 1 : -1);
    }

    /**
     * Lists the next workdays.
     *
     * @param date a local date, itself not listed
     * @param limit how many at most
     * @return the dates in order; fewer than the limit if the calendar has no more
     */
    public Seq<LocalDate> after(LocalDate date, int limit) {
        return Vector.rangeClosed(1, limit)
                .map(n -> nth(date, n))
                .takeWhile(Either::isRight)
                .map(Either::get);
    }

    /**
     * Moves an instant by workdays under a named rule.
     *
     * @param from where to start
     * @param days how many workdays; negative goes backwards
     * @param rule what is meant by a day
     * @return the instant, or a failure if the start lies outside the horizon or there are not so many workdays in it
     */
    public Either<CalendarFailure, Instant> add(Instant from, int days, DayRule rule) {
        return timeline.inHorizon(from)
                ? rule.add(this, from, days)
                : Either.left(new CalendarFailure(CalendarFailure.Code.OUTSIDE_HORIZON, from));
    }

    /**
     * Lists the open time of a local date.
     *
     * @param date the local date
     * @return its intervals in order, clipped to the date and to the horizon
     * @throws OutsideHorizonException if the date lies outside the horizon
     */
    public Seq<OpenInterval> intervalsOn(LocalDate date) {
        Compiled years = timeline.aroundDay(date);
        return Listing.between(years, calendar.startOfDay(date), calendar.startOfDay(date.plusDays(1)));
    }

    BusinessCalendar calendar() {
        return calendar;
    }

    LocalDateTime local(Instant at) {
        return clock.local(at);
    }

    /** The same wall time on another date. */
    Instant onDate(LocalDate date, Instant timeOf) {
        return clock.instant(date.atTime(clock.local(timeOf).toLocalTime()));
    }
}
