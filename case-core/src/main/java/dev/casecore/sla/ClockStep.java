package dev.casecore.sla;

import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Objects;

/**
 * A clock after a signal or an advance, with what fell due on the way.
 *
 * @param clock the clock after
 * @param occurrences what fell due, each reported in exactly one step, in the order of the instants they fell due
 */
public record ClockStep(SlaClock clock, Seq<ClockOccurrence> occurrences) {
    /**
     * Creates a step.
     *
     * @param clock the clock after
     * @param occurrences what fell due
     */
    public ClockStep {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(occurrences, "occurrences");
    }

    ClockStep asOf(Instant at) {
        return new ClockStep(clock.asOf(at), occurrences);
    }

    ClockStep after(Seq<ClockOccurrence> earlier) {
        return new ClockStep(clock, occurrences.prependAll(earlier));
    }
}
