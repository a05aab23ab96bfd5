package dev.casecore.sla;

import dev.casecore.sla.calendar.CalendarVersion;
import dev.casecore.style.CaseStyle;
import java.time.Duration;
import java.time.Instant;
import org.immutables.value.Value;

/** What became of a finished cycle, under the goal and calendar that it ran under (SLA-005). */
@CaseStyle
@Value.Immutable
public interface CycleOutcome {
    /**
     * Gives the number of the cycle, counting from one.
     *
     * @return the cycle
     */
    int cycle();

    /**
     * Tells how it ended.
     *
     * @return met, breached or cancelled
     */
    ClockStatus status();

    /**
     * Tells when it began.
     *
     * @return the start
     */
    Instant startedAt();

    /**
     * Tells when it ended.
     *
     * @return the stop, the cancellation, or the goal change that restarted the clock
     */
    Instant endedAt();

    /**
     * Gives the open time that it used.
     *
     * @return zero or more
     */
    Duration elapsed();

    /**
     * Names the goal that it ran under at its end.
     *
     * @return the version
     */
    GoalVersion goal();

    /**
     * Names the calendar that counted at its end.
     *
     * @return the version
     */
    CalendarVersion calendar();

    /**
     * Starts an outcome.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an outcome; each attribute is set once. */
    final class Builder extends ImmutableCycleOutcome.Builder {
        Builder() {}
    }
}
