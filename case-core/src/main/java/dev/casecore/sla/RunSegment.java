package dev.casecore.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A stretch in which a clock ran, and how much it counted.
 *
 * @param from when it began to run
 * @param to when it stood still again
 * @param open the open time between, under the calendar that counted it
 */
public record RunSegment(Instant from, Instant to, Duration open) {
    /**
     * Creates a segment.
     *
     * @param from when it began to run
     * @param to when it stood still again
     * @param open the open time between
     */
    public RunSegment {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(open, "open");
    }
}
