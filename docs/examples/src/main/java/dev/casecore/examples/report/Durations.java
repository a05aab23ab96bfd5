package dev.casecore.examples.report;

import java.time.Duration;
import java.util.Arrays;

/** Many durations, kept to the second in four bytes each (the longest is 68 years). */
public final class Durations {

    private int[] seconds = new int[16];
    private int size;

    /** Adds one of up to 68 years. */
    public void add(Duration duration) {
        if (size == seconds.length) {
            seconds = Arrays.copyOf(seconds, size * 2);
        }
        seconds[size++] = Math.toIntExact(duration.toSeconds());
    }

    /** Counts them. */
    public int count() {
        return size;
    }

    /** Gives the middle one; zero when there is none. */
    public Duration median() {
        return quantile(0.5);
    }

    /** Gives the one that 95 in 100 do not exceed; zero when there is none. */
    public Duration p95() {
        return quantile(0.95);
    }

    /**
     * Gives a quantile, interpolated between the two nearest durations.
     *
     * @param share from 0 (the shortest) to 1 (the longest)
     */
    public Duration quantile(double share) {
        if (size == 0) {
            return Duration.ZERO;
        }
        int[] sorted = sorted();
        double place = share * (size - 1);
        int below = (int) place;
        int above = Math.min(below + 1, size - 1);
        return Duration.ofSeconds(Math.round(sorted[below] + (place - below) * (sorted[above] - sorted[below])));
    }

    /** Gives all in seconds, the shortest first. */
    int[] sorted() {
        int[] sorted = Arrays.copyOf(seconds, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
