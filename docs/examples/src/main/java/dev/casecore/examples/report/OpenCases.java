package dev.casecore.examples.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many cases were open, hour by hour. Fed in order of time. */
public final class OpenCases {

    private final TreeMap<Instant, Integer> byHour = new TreeMap<>();
    private int now;
    private int peak;

    void change(int by, Instant at) {
        now += by;
        peak = Math.max(peak, now);
        byHour.put(at.truncatedTo(ChronoUnit.HOURS), now);
    }

    /** Gives the number at the end of the replay. */
    public int now() {
        return now;
    }

    /** Gives the highest number at any moment. */
    public int peak() {
        return peak;
    }

    /** Gives the number at the end of the hour in which an instant lies. */
    public int at(Instant instant) {
        Map.Entry<Instant, Integer> hour = byHour.floorEntry(instant);
        return hour == null ? 0 : hour.getValue();
    }

    /** Gives the number at the end of each hour in which it changed; the key is when that hour began. */
    public SortedMap<Instant, Integer> byHour() {
        return Collections.unmodifiableSortedMap(byHour);
    }
}
