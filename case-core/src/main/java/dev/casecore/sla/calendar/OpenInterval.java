package dev.casecore.sla.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A stretch of open time.
 *
 * @param start the first instant of it
 * @param end the first instant after it; never before the start
 */
public record OpenInterval(Instant start, Instant end) {
    /**
     * Creates an interval.
     *
     * @param start the first instant of it
     * @param end the first instant after it
     * @throws IllegalArgumentException if it ends before it starts
     */
    public OpenInterval {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("an interval cannot end before it starts: " + start + " to " + end);
        }
    }

    /**
     * Creates an interval.
     *
     * @param start the first instant of it
     * @param end the first instant after it
     * @return the interval
     * @throws IllegalArgumentException if it ends before it starts
     */
    public static OpenInterval of(Instant start, Instant end) {
        return new OpenInterval(start, end);
    }

    /**
     * Tells how long the interval is.
     *
     * @return the exact time from start to end, a repeated hour included
     */
    public Duration duration() {
        return Duration.between(start, end);
    }

    /**
     * Tells whether an instant lies in the interval.
     *
     * @param at any instant
     * @return true from the start, included, to the end, excluded
     */
    public boolean contains(Instant at) {
        return !at.isBefore(start) && at.isBefore(end);
    }
}
