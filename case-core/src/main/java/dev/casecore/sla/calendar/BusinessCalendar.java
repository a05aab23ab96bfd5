package dev.casecore.sla.calendar;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.ToLongFunction;

/**
 * The open time of a service desk: a time line on which only opening hours count.
 *
 * <p>Immutable and safe to share between threads and cases. Hours are wall times of one zone, compiled into sorted openings and sums
 * of open seconds, so that {@link #elapsed} and {@link #add} cost the same for an hour and for five years (CAL-010). Intervals are
 * half-open: at 09:00 the desk is open, at 17:00 it is closed (CAL-001). Instants may carry nanoseconds; openings and closings are
 * whole seconds.
 *
 * <p>Answers exist for the years {@value #FIRST_YEAR} to {@value #LAST_YEAR} (UTC), the horizon, which is narrow enough that open
 * nanoseconds always fit a {@code long}. A search that meets no open time before its end fails with a value and never loops
 * (CAL-009).
 *
 * <pre>{@code
 * BusinessCalendar desk = BusinessCalendar.builder("support-rome/1")
 *         .zone("Europe/Rome")
 *         .openWeekdays("09:00", "13:00")
 *         .openWeekdays("14:00", "18:00")
 *         .holiday(LocalDate.of(2026, 12, 25))
 *         .build()
 *         .get();
 *
 * Instant friday = Instant.parse("2026-03-06T16:00:00Z");                 // 17:00 in Rome
 * desk.add(friday, Duration.ofHours(2), Boundary.EARLIEST).get();         // Monday 2026-03-09T09:00:00Z, 10:00 in Rome
 * desk.elapsed(friday, Instant.parse("2026-03-09T09:00:00Z"));            // PT2H
 * }</pre>
 */
public final class BusinessCalendar {
    /** The first year for which there are answers, from its first second UTC. */
    public static final int FIRST_YEAR = 1900;
    /** The last year for which there are answers, to its last second UTC. */
    public static final int LAST_YEAR = 2189;

    private static final long HORIZON_SECONDS = Compiled.startOf(LAST_YEAR + 1) - Compiled.startOf(FIRST_YEAR);

    private final CalendarVersion version;
    private final WallClock clock;
    private final Timeline timeline;

    BusinessCalendar(CalendarVersion version, WallClock clock, OpeningSource source) {
        this.version = version;
        this.clock = clock;
        this.timeline = new Timeline(source);
    }

    /**
     * Asks whether calendars have answers for an instant.
     *
     * @param at any instant
     * @return true from the first second of {@value #FIRST_YEAR} to the last of {@value #LAST_YEAR}
     */
    public static boolean reaches(Instant at) {
        return at.getEpochSecond() >= Compiled.startOf(FIRST_YEAR)
                && at.getEpochSecond() < Compiled.startOf(LAST_YEAR + 1);
    }

    /**
     * Starts the declaration of a calendar.
     *
     * @param version the name of this edition, for example {@code support-rome/1}
     * @return a builder without hours
     */
    public static CalendarBuilder builder(String version) {
        return new CalendarBuilder(version);
    }

    /**
     * Creates the calendar that never closes, version {@code 24x7/} and the zone. The zone matters for days only.
     *
     * @param zone where its days begin
     * @return a calendar in which open time is elapsed time
     */
    public static BusinessCalendar alwaysOpen(ZoneId zone) {
        return builder("24x7/" + zone.getId())
                .zone(zone)
                .openEveryDay("00:00", "24:00")
                .build()
                .get();
    }

    /**
     * Creates a calendar from absolute intervals, for example a roster, without a weekly pattern.
     *
     * @param version the name of this edition
     * @param zone where its days begin
     * @param open the open time in any order, touching intervals allowed; fractions of a second are cut off
     * @return the calendar, or every defect: a bad version, empty or overlapping intervals, none at all, outside the horizon
     */
    public static Validation<Seq<CalendarDefect>, BusinessCalendar> ofIntervals(
            String version, ZoneId zone, Iterable<OpenInterval> open) {
        return RosterBuilder.build(version, zone, open);
    }

    /**
     * Names this edition of the calendar.
     *
     * @return the version given to the builder
     */
    public CalendarVersion version() {
        return version;
    }

    /**
     * Names the zone of the wall times.
     *
     * @return the zone given to the builder
     */
    public ZoneId zone() {
        return clock.zone();
    }

    /**
     * Measures the open time from one instant to another (CAL-005).
     *
     * @param from the start, included
     * @param to the end, excluded; before the start, the answer is negative
     * @return the exact open time; a 25-hour day counts 25 hours
     * @throws OutsideHorizonException if an instant lies outside the horizon
     */
    public Duration elapsed(Instant from, Instant to) {
        return Duration.ofNanos(elapsedNanos(from, to));
    }

    /**
     * Measures the open time from one instant to another, like {@link #elapsed}, without allocating.
     *
     * @param from the start, included
     * @param to the end, excluded; before the start, the answer is negative
     * @return the exact open time in nanoseconds; it always fits
     * @throws OutsideHorizonException if an instant lies outside the horizon
     */
    public long elapsedNanos(Instant from, Instant to) {
        Compiled years = timeline.around(from, to);
        return years.position(to) - years.position(from);
    }

    /**
     * Finds the instant that is an amount of open time away (CAL-007).
     *
     * <p>{@code elapsed(from, add(from, amount, b).get())} is the amount, for both boundary rules. A zero amount is the instant
     * itself under {@link Boundary#EARLIEST} and the next open moment under {@link Boundary#NEXT_OPEN}. Backwards the latest such
     * instant is answered, so an opening stays an opening.
     *
     * @param from where to start, open or closed
     * @param amount how much open time; negative goes backwards
     * @param boundary what to answer where the amount ends exactly at a closing
     * @return the instant, or the failure: not so much open time up to the end of the horizon, or a start outside it
     */
    public Either<CalendarFailure, Instant> add(Instant from, Duration amount, Boundary boundary) {
        if (!timeline.inHorizon(from)) {
            return failure(CalendarFailure.Code.OUTSIDE_HORIZON, from);
        }
        if (amount.isZero()) {
            return boundary == Boundary.EARLIEST ? Either.right(from) : nextOpenMoment(from);
        }
        if (amount.toSeconds() >= HORIZON_SECONDS || amount.toSeconds() < -HORIZON_SECONDS) {
            return failure(CalendarFailure.Code.NO_OPEN_TIME, from);
        }
        return amount.isNegative()
                ? move(from, amount.toNanos(), Boundary.NEXT_OPEN, Direction.BEFORE)
                : move(from, amount.toNanos(), boundary, Direction.AFTER);
    }

    private Either<CalendarFailure, Instant> move(Instant from, long nanos, Boundary boundary, Direction direction) {
        Compiled years = timeline.around(from);
        long target = years.position(from) + nanos;
        while (!years.reaches(target, boundary)) {
            Compiled more = timeline.beyond(years, direction);
            if (more == years) {
                return failure(CalendarFailure.Code.NO_OPEN_TIME, from);
            }
            years = more;
            target = years.position(from) + nanos;
        }
        return Either.right(years.instant(target, boundary));
    }

    /**
     * Tells whether the desk is open.
     *
     * @param at any instant in the horizon
     * @return true from an opening, included, to its closing, excluded
     * @throws OutsideHorizonException if the instant lies outside the horizon
     */
    public boolean isOpen(Instant at) {
        return timeline.around(at).isOpen(at.getEpochSecond());
    }

    /**
     * Finds the first open instant from an instant on.
     *
     * @param at where to start
     * @return the instant itself if open, else the next opening, or a failure if there is none
     */
    public Either<CalendarFailure, Instant> nextOpenMoment(Instant at) {
        return timeline.inHorizon(at) && isOpen(at) ? Either.right(at) : nextOpening(at);
    }

    /**
     * Finds the last instant up to an instant that has open time right before it.
     *
     * @param at where to start
     * @return the instant itself if it is a closing or open and no opening, else the previous closing, or a failure if there is none
     */
    public Either<CalendarFailure, Instant> previousOpenMoment(Instant at) {
        return timeline.inHorizon(at) && isOpenBefore(at) ? Either.right(at) : closingAtOrBefore(at);
    }

    private boolean isOpenBefore(Instant at) {
        Instant before = at.minusNanos(1);
        return timeline.inHorizon(before) && isOpen(before);
    }

    /**
     * Finds the next opening.
     *
     * @param at where to start
     * @return the first opening strictly after the instant, or a failure if there is none
     */
    public Either<CalendarFailure, Instant> nextOpening(Instant at) {
        return find(at, Direction.AFTER, CalendarFailure.Code.NO_OPEN_TIME, y -> y.openingAfter(at.getEpochSecond()));
    }

    /**
     * Finds the opening at or before an instant.
     *
     * @param at where to start
     * @return the last opening that is not after the instant, or a failure if there is none
     */
    public Either<CalendarFailure, Instant> openingAtOrBefore(Instant at) {
        return find(
                at,
                Direction.BEFORE,
                CalendarFailure.Code.NO_OPEN_TIME,
                years -> years.openingAtOrBefore(at.getEpochSecond()));
    }

    /**
     * Finds the next closing: of the interval that holds the instant, or of the one after it.
     *
     * @param at where to start
     * @return the first closing strictly after the instant, or a failure if there is none
     */
    public Either<CalendarFailure, Instant> nextClosing(Instant at) {
        return find(at, Direction.AFTER, CalendarFailure.Code.NO_CLOSED_TIME, y -> y.closingAfter(at.getEpochSecond()));
    }

    /**
     * Finds the closing at or before an instant.
     *
     * @param at where to start
     * @return the last closing that is not after the instant, or a failure if there is none
     */
    public Either<CalendarFailure, Instant> closingAtOrBefore(Instant at) {
        return find(
                at,
                Direction.BEFORE,
                CalendarFailure.Code.NO_OPEN_TIME,
                years -> years.closingAtOrBefore(at.getEpochSecond()));
    }

    private Either<CalendarFailure, Instant> find(
            Instant at, Direction direction, CalendarFailure.Code missing, ToLongFunction<Compiled> question) {
        if (!timeline.inHorizon(at)) {
            return failure(CalendarFailure.Code.OUTSIDE_HORIZON, at);
        }
        Compiled years = timeline.around(at);
        long answer = question.applyAsLong(years);
        while (answer == Compiled.MISSING) {
            Compiled more = timeline.beyond(years, direction);
            if (more == years) {
                return failure(missing, at);
            }
            years = more;
            answer = question.applyAsLong(years);
        }
        return Either.right(Instant.ofEpochSecond(answer));
    }

    private static <T> Either<CalendarFailure, T> failure(CalendarFailure.Code code, Instant from) {
        return Either.left(new CalendarFailure(code, from));
    }

    /**
     * Lists the open time between two instants.
     *
     * @param from the start, included
     * @param to the end, excluded
     * @return the intervals in order, the first and last clipped to the instants; none if the end is not after the start
     * @throws OutsideHorizonException if an instant lies outside the horizon
     */
    public Seq<OpenInterval> intervals(Instant from, Instant to) {
        return Listing.between(timeline.around(from, to), from, to);
    }

    /**
     * Lists the open time next to an instant.
     *
     * @param from where to start
     * @param direction which way to go; backwards the latest interval comes first
     * @param limit how many intervals at most
     * @return the intervals, the first clipped to the instant; fewer than the limit if the calendar has no more
     */
    public Seq<OpenInterval> intervals(Instant from, Direction direction, int limit) {
        return new Listing(this).next(from, direction, limit);
    }

    /**
     * Lists the intervals that make up an amount of open time.
     *
     * @param from where to start
     * @param direction which way to go; backwards the latest interval comes first
     * @param amount how much open time; nothing is listed for zero or less
     * @return the intervals, the first and last clipped, or a failure if there is not so much open time
     */
    public Either<CalendarFailure, Seq<OpenInterval>> intervalsFor(Instant from, Direction direction, Duration amount) {
        return new Listing(this).amount(from, direction, amount);
    }

    /**
     * Gives the view of this calendar by days instead of hours.
     *
     * @return workdays, holidays and the day rules
     */
    public Workdays workdays() {
        return new Workdays(this, timeline, clock);
    }

    /**
     * Resolves a wall time of this calendar's zone (CAL-006).
     *
     * @param local a wall time; 24:00 is 00:00 of the date after
     * @return its instant: a time in a gap moves forward by the length of the gap, in an overlap the earlier offset counts
     */
    public Instant resolveLocal(LocalDateTime local) {
        return clock.instant(local);
    }

    /**
     * Resolves the start of a local date of this calendar's zone.
     *
     * @param date any date
     * @return the instant of 00:00, or the first instant after a gap there
     */
    public Instant startOfDay(LocalDate date) {
        return clock.instant(date.atStartOfDay());
    }

    @Override
    public String toString() {
        return "BusinessCalendar " + version + " in " + zone();
    }
}
