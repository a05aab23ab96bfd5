package dev.casecore.sla;

import dev.casecore.sla.calendar.Boundary;
import dev.casecore.style.CaseStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * A promise in open time, and the rules for keeping it when things change.
 *
 * <p>It is what a clock runs under. Which cases it applies to, and what starts, pauses and stops its clock, is not said here.
 *
 * <pre>{@code
 * SlaGoal goal = SlaGoal.builder()
 *         .version(GoalVersion.of("resolution/2"))
 *         .target(Duration.ofHours(16))
 *         .warnings(Vector.of(Warning.percent(75), Warning.beforeDue(Duration.ofHours(1))))
 *         .cycleRule(CycleRule.CONTINUE)
 *         .build();
 * }</pre>
 */
@CaseStyle
@Value.Immutable
public interface SlaGoal {
    /** The longest target: a hundred years of open time. */
    Duration MAX_TARGET = Duration.ofDays(36_525);

    /**
     * Names this edition of the goal.
     *
     * @return the version, pinned by clocks and breaches
     */
    GoalVersion version();

    /**
     * Gives the open time that may elapse; exactly as much is still in time (SLA-004).
     *
     * @return a positive duration, at most {@link #MAX_TARGET}
     */
    Duration target();

    /**
     * Gives the warnings of each cycle (SLA-008).
     *
     * @return distinct warnings in any order; none by default
     */
    @Value.Default
    default Seq<Warning> warnings() {
        return Vector.empty();
    }

    /**
     * Tells what a start after the end of a cycle means (SLA-005).
     *
     * @return the rule, by default {@link CycleRule#RESTART}
     */
    @Value.Default
    default CycleRule cycleRule() {
        return CycleRule.RESTART;
    }

    /**
     * Tells how a cycle takes this goal up when it replaces another one (SLA-006).
     *
     * @return the rule, by default {@link GoalChangeRule#RECOMPUTE}
     */
    @Value.Default
    default GoalChangeRule goalChangeRule() {
        return GoalChangeRule.RECOMPUTE;
    }

    /**
     * Tells how a cycle under this goal takes up another calendar (SLA-007).
     *
     * @return the rule, by default {@link CalendarChangeRule#RETROACTIVE}
     */
    @Value.Default
    default CalendarChangeRule calendarChangeRule() {
        return CalendarChangeRule.RETROACTIVE;
    }

    /**
     * Tells which due time is shown when the target is used up exactly at a closing (CAL-007). A breach needs open time beyond the
     * target under either.
     *
     * @return the rule, by default {@link Boundary#EARLIEST}: the closing
     */
    @Value.Default
    default Boundary boundary() {
        return Boundary.EARLIEST;
    }

    /**
     * Checks the target and the warnings.
     *
     * @throws IllegalArgumentException if the target is not positive or too long, or a warning is named twice
     */
    @Value.Check
    default void check() {
        if (target().isNegative() || target().isZero() || target().compareTo(MAX_TARGET) > 0) {
            throw new IllegalArgumentException("a target is positive and at most " + MAX_TARGET + ", not " + target());
        }
        if (warnings().distinct().size() < warnings().size()) {
            throw new IllegalArgumentException(
                    "a warning is named twice: " + warnings().mkString(", "));
        }
    }

    /**
     * Creates a goal with the default rules and no warnings.
     *
     * @param version the name of this edition, for example {@code first-response/1}
     * @param target the open time that may elapse
     * @return the goal
     * @throws IllegalArgumentException if the version is blank or the target not positive or too long
     */
    static SlaGoal of(String version, Duration target) {
        return builder().version(GoalVersion.of(version)).target(target).build();
    }

    /**
     * Starts a goal.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a goal; each attribute is set once. */
    final class Builder extends ImmutableSlaGoal.Builder {
        Builder() {}
    }
}
