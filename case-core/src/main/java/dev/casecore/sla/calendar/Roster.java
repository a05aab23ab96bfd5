package dev.casecore.sla.calendar;

import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Open time given as absolute intervals, sorted and disjoint, without a weekly pattern. */
final class Roster implements OpeningSource {
    private final WallClock clock;
    private final NavigableMap<Long, Long> endByStart;

    Roster(WallClock clock, Seq<OpenInterval> intervals) {
        this.clock = clock;
        this.endByStart = new TreeMap<>();
        intervals.forEach(interval ->
                endByStart.put(interval.start().getEpochSecond(), interval.end().getEpochSecond()));
    }

    @Override
    public boolean collect(LocalDate date, Spans into) {
        if (!clock.has(date)) {
            return false;
        }
        long from = clock.epochSecond(date, 0);
        long to = clock.epochSecond(date, WallClock.DAY_SECONDS);
        Long first = endByStart.floorKey(from);
        boolean any = false;
        for (Map.Entry<Long, Long> interval :
                endByStart.subMap(first == null ? from : first, true, to, false).entrySet()) {
            any |= into.add(Math.max(interval.getKey(), from), Math.min(interval.getValue(), to));
        }
        return any;
    }

    @Override
    public boolean isHoliday(LocalDate date) {
        return false;
    }

    @Override
    public boolean isBreak(Instant at) {
        return false;
    }
}
