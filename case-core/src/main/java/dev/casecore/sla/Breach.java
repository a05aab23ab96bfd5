package dev.casecore.sla;

import dev.casecore.sla.calendar.CalendarVersion;
import dev.casecore.style.CaseStyle;
import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * The fact that a cycle used more open time than promised (SLA-004).
 *
 * <p>It is never taken back. A later goal or calendar under which the cycle is in time again marks it superseded.
 */
@CaseStyle
@Value.Immutable
public interface Breach {
    /**
     * Gives the number of the cycle, counting from one.
     *
     * @return the cycle
     */
    int cycle();

    /**
     * Gives the due time that was missed.
     *
     * @return the due time under the boundary rule of the goal
     */
    Instant dueAt();

    /**
     * Gives the last instant at which the cycle was still in time: open time after it is too late.
     *
     * @return at or after the due time
     */
    Instant crossedAt();

    /**
     * Names the goal that was missed.
     *
     * @return its version at that time
     */
    GoalVersion goal();

    /**
     * Names the calendar that counted.
     *
     * @return its version at that time
     */
    CalendarVersion calendar();

    /**
     * Tells when a goal or calendar change put the cycle back in time.
     *
     * @return nothing while the breach stands
     */
    @Value.Default
    default Option<Instant> supersededAt() {
        return Option.none();
    }

    /**
     * Marks the breach superseded.
     *
     * @param supersededAt when
     * @return a copy
     */
    Breach withSupersededAt(Option<Instant> supersededAt);

    /**
     * Tells whether the breach stands.
     *
     * @return true unless it was superseded
     */
    default boolean stands() {
        return supersededAt().isEmpty();
    }

    /**
     * Starts a breach.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a breach; each attribute is set once. */
    final class Builder extends ImmutableBreach.Builder {
        Builder() {}
    }
}
