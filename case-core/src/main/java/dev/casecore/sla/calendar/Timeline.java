package dev.casecore.sla.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The compiled years of a calendar, extended by whole years where a question reaches beyond them.
 *
 * <p>Years are compiled when first asked for, at least doubling each time, and what was compiled never changes: a thread that reads
 * an older, shorter edition gets the same answers. So laziness is not visible, except in time.
 */
final class Timeline {
    private static final int YEARS_BEFORE = 1;
    private static final int YEARS_AHEAD = 3;

    private final OpeningSource source;
    private final long horizonStart = Compiled.startOf(BusinessCalendar.FIRST_YEAR);
    private final long horizonEnd = Compiled.startOf(BusinessCalendar.LAST_YEAR + 1);
    private volatile Compiled compiled;

    Timeline(OpeningSource source) {
        this.source = source;
        this.compiled = Compiled.NOTHING;
    }

    OpeningSource source() {
        return source;
    }

    boolean inHorizon(Instant at) {
        return horizonStart <= at.getEpochSecond() && at.getEpochSecond() < horizonEnd;
    }

    /** The compiled years around an instant. */
    Compiled around(Instant at) {
        Compiled current = compiled;
        return current.covers(at.getEpochSecond()) ? current : grownAround(at);
    }

    private Compiled grownAround(Instant at) {
        if (!inHorizon(at)) {
            throw new OutsideHorizonException(at);
        }
        return grownTo(at.atOffset(ZoneOffset.UTC).getYear());
    }

    /** The compiled years around two instants. */
    Compiled around(Instant one, Instant other) {
        Compiled first = around(one);
        return first.covers(other.getEpochSecond()) ? first : around(other);
    }

    boolean inHorizon(LocalDate date) {
        return BusinessCalendar.FIRST_YEAR <= date.getYear() && date.getYear() <= BusinessCalendar.LAST_YEAR;
    }

    /** The compiled years around a local date. */
    Compiled around(LocalDate date) {
        if (!inHorizon(date)) {
            throw new OutsideHorizonException(date.atStartOfDay().toInstant(ZoneOffset.UTC));
        }
        Compiled current = compiled;
        return current.coversYear(date.getYear()) ? current : grownTo(date.getYear());
    }

    /** The compiled years around two local dates. */
    Compiled around(LocalDate one, LocalDate other) {
        Compiled first = around(one);
        return first.coversYear(other.getYear()) ? first : around(other);
    }

    /** The compiled years around the instants of a local date in any zone; at an edge of the horizon, those inside of it. */
    Compiled aroundDay(LocalDate date) {
        Compiled own = around(date);
        LocalDate eve = date.minusDays(1);
        LocalDate morrow = date.plusDays(1);
        return inHorizon(eve) && inHorizon(morrow) ? around(eve, morrow) : own;
    }

    /** More years in a direction, or the same object at the end of the horizon. */
    Compiled beyond(Compiled known, Direction direction) {
        return direction == Direction.AFTER
                ? atHorizonOr(known, known.lastYear(), BusinessCalendar.LAST_YEAR, 1)
                : atHorizonOr(known, known.firstYear(), BusinessCalendar.FIRST_YEAR, -1);
    }

    private Compiled atHorizonOr(Compiled known, int year, int horizon, int step) {
        return year == horizon ? known : grownTo(year + step);
    }

    private synchronized Compiled grownTo(int year) {
        Compiled known = compiled;
        if (known == Compiled.NOTHING) {
            compiled = Compiled.of(source, clamp(year - YEARS_BEFORE), clamp(year + YEARS_AHEAD));
            return compiled;
        }
        int length = known.lastYear() - known.firstYear() + 1;
        int first = year >= known.firstYear() ? known.firstYear() : Math.min(year, known.firstYear() - length);
        int last = year <= known.lastYear() ? known.lastYear() : Math.max(year, known.lastYear() + length);
        if (first != known.firstYear() || last != known.lastYear()) {
            compiled = Compiled.of(source, clamp(first), clamp(last));
        }
        return compiled;
    }

    private static int clamp(int year) {
        return Math.max(BusinessCalendar.FIRST_YEAR, Math.min(BusinessCalendar.LAST_YEAR, year));
    }
}
