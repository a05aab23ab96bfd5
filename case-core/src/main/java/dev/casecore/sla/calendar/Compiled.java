package dev.casecore.sla.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * The open time of some whole years in sorted primitive arrays: openings, and the open seconds before each. Immutable.
 *
 * <p>Positions on the axis of open time are counted from the start of the first year; only differences mean anything outside. An
 * interval that touches the first or last second of the years may go on beyond them, so such an opening or closing is not answered.
 */
final class Compiled {
    static final long MISSING = Long.MIN_VALUE;
    /** No years at all. */
    static final Compiled NOTHING = new Compiled(1, 0, new Spans(), new long[0]);

    private static final long NANOS = 1_000_000_000L;
    private static final int MARGIN_DAYS = 3;

    private final int firstYear;
    private final int lastYear;
    private final long from;
    private final long to;
    private final long[] openings;
    private final long[] before;
    private final FloorIndex byTime;
    private final FloorIndex byOpen;
    private final FloorIndex workdays;
    private final long[] days;

    private Compiled(int firstYear, int lastYear, Spans spans, long[] days) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.from = startOf(firstYear);
        this.to = startOf(lastYear + 1);
        this.openings = new long[spans.size()];
        this.before = new long[spans.size() + 1];
        for (int i = 0; i < openings.length; i++) {
            openings[i] = spans.start(i);
            before[i + 1] = before[i] + spans.end(i) - spans.start(i);
        }
        this.byTime = FloorIndex.of(openings);
        this.byOpen = FloorIndex.of(Arrays.copyOf(before, openings.length));
        this.days = days;
        this.workdays = FloorIndex.of(days);
    }

    /** Compiles whole years, both included. */
    static Compiled of(OpeningSource source, int firstYear, int lastYear) {
        Spans spans = new Spans();
        long first = LocalDate.of(firstYear, 1, 1).toEpochDay();
        long last = LocalDate.of(lastYear, 12, 31).toEpochDay();
        long[] days = new long[(int) (last - first) + 1];
        int count = 0;
        for (long day = first - MARGIN_DAYS; day <= last + MARGIN_DAYS; day++) {
            if (source.collect(LocalDate.ofEpochDay(day), spans) && day >= first && day <= last) {
                days[count++] = day;
            }
        }
        Spans merged = spans.merged(startOf(firstYear), startOf(lastYear + 1));
        return new Compiled(firstYear, lastYear, merged, Arrays.copyOf(days, count));
    }

    static long startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return lastYear;
    }

    boolean covers(long second) {
        return from <= second && second < to;
    }

    boolean coversYear(int year) {
        return firstYear <= year && year <= lastYear;
    }

    boolean isOpen(long second) {
        int i = byTime.floor(second);
        return i >= 0 && second < closing(i);
    }

    /** Open nanoseconds from the start of the first year to the instant. */
    long position(Instant at) {
        long second = at.getEpochSecond();
        int i = byTime.floor(second);
        if (i < 0) {
            return 0;
        }
        long open = before[i] + second - openings[i];
        return open < before[i + 1] ? open * NANOS + at.getNano() : before[i + 1] * NANOS;
    }

    /** Whether {@link #instant} can answer for the position. */
    boolean reaches(long position, Boundary boundary) {
        if (position < 0) {
            return false;
        }
        long landing = boundary.landing(position / NANOS, (int) (position % NANOS));
        return landing < before[openings.length];
    }

    /** The instant at a position that is reached; a position between two intervals is decided by the boundary rule. */
    Instant instant(long position, Boundary boundary) {
        long open = position / NANOS;
        int nano = (int) (position % NANOS);
        int i = byOpen.floor(boundary.landing(open, nano));
        return Instant.ofEpochSecond(openings[i] + open - before[i], nano);
    }

    long openingAfter(long second) {
        int i = byTime.floor(second) + 1;
        return i < openings.length ? openings[i] : MISSING;
    }

    long openingAtOrBefore(long second) {
        int i = byTime.floor(second);
        return i < 0 || openings[i] == from ? MISSING : openings[i];
    }

    long closingAfter(long second) {
        int i = byTime.floor(second);
        int next = i >= 0 && second < closing(i) ? i : i + 1;
        return next >= openings.length || closing(next) == to ? MISSING : closing(next);
    }

    long closingAtOrBefore(long second) {
        int i = byTime.floor(second);
        int last = i >= 0 && second < closing(i) ? i - 1 : i;
        return last < 0 ? MISSING : closing(last);
    }

    private long closing(int i) {
        return openings[i] + before[i + 1] - before[i];
    }

    /** How many intervals begin at or before the second. */
    int countTo(long second) {
        return byTime.floor(second) + 1;
    }

    /** The part of an interval between two instants; empty where they do not meet. */
    OpenInterval clipped(int i, Instant low, Instant high) {
        Instant start = Instant.ofEpochSecond(openings[i]);
        Instant end = Instant.ofEpochSecond(closing(i));
        Instant clippedStart = start.isBefore(low) ? low : start;
        Instant clippedEnd = end.isAfter(high) ? high : end;
        return new OpenInterval(clippedStart, clippedEnd.isBefore(clippedStart) ? clippedStart : clippedEnd);
    }

    /** How many workdays there are up to and including the date. */
    int workdaysTo(long epochDay) {
        return workdays.floor(epochDay) + 1;
    }

    /** The workday with the given number, counting from zero, or {@link #MISSING}. */
    long workday(long number) {
        return number >= 0 && number < days.length ? days[(int) number] : MISSING;
    }
}
