package dev.casecore.sla;

import dev.casecore.sla.calendar.CalendarVersion;
import dev.casecore.style.CaseStyle;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * What is stored of a clock: plain data, bounded, with the calendar named but not contained.
 *
 * <p>Due time and next transition are results, kept so that a list of clocks can be sorted without a calendar. Put it together with
 * the calendar of its {@linkplain #calendar() version} by {@link SlaClock#of} to ask or move it. Equal signals give equal states
 * (SLA-010).
 */
@CaseStyle
@Value.Immutable
public abstract class ClockState {
    /** How many finished cycles and how many breaches are kept; the oldest go first. */
    public static final int MAX_HISTORY = 50;

    /** Immutables extends this class; nobody else does. */
    ClockState() {}

    /**
     * Gives the goal that the current or latest cycle runs under.
     *
     * @return the pinned goal
     */
    public abstract SlaGoal goal();

    /**
     * Names the calendar that counts.
     *
     * @return the pinned version
     */
    public abstract CalendarVersion calendar();

    /**
     * Tells where the clock stands.
     *
     * @return the status
     */
    @Value.Default
    public ClockStatus status() {
        return ClockStatus.NOT_STARTED;
    }

    /**
     * Gives the number of the current or latest cycle.
     *
     * @return from one on; zero before the first start
     */
    @Value.Default
    public int cycle() {
        return 0;
    }

    /**
     * Tells when the current or latest cycle began.
     *
     * @return nothing before the first start
     */
    @Value.Default
    public Option<Instant> startedAt() {
        return Option.none();
    }

    /**
     * Tells when the latest cycle ended.
     *
     * @return nothing while a cycle is under way, or before the first start
     */
    @Value.Default
    public Option<Instant> endedAt() {
        return Option.none();
    }

    /**
     * Gives the open time that the current or latest cycle has used.
     *
     * @return its stretches
     */
    @Value.Default
    public RunningTime time() {
        return RunningTime.NONE;
    }

    /**
     * Gives the pause reasons that hold, and how many times each (SLA-002).
     *
     * @return in the order in which they began to hold
     */
    @Value.Default
    public Map<PauseReason, Integer> pauses() {
        return LinkedHashMap.empty();
    }

    /**
     * Gives the warnings already given in the current cycle.
     *
     * @return in the order in which they fell due
     */
    @Value.Default
    public Seq<Warning> warned() {
        return Vector.empty();
    }

    /**
     * Gives the recorded breaches, superseded ones too.
     *
     * @return in order, the latest {@value #MAX_HISTORY}
     */
    @Value.Default
    public Seq<Breach> breaches() {
        return Vector.empty();
    }

    /**
     * Gives the cycles before the current or latest one.
     *
     * @return in order, the latest {@value #MAX_HISTORY}
     */
    @Value.Default
    public Seq<CycleOutcome> finished() {
        return Vector.empty();
    }

    /**
     * Gives the instant of the last signal, or of the last advance that reported something.
     *
     * @return nothing before the first
     */
    @Value.Default
    public Option<Instant> asOf() {
        return Option.none();
    }

    /**
     * Gives the due time, if the clock keeps running.
     *
     * @return nothing unless running, or if the calendar has not so much open time (SLA-003, CAL-009)
     */
    @Value.Default
    public Option<Instant> dueAt() {
        return Option.none();
    }

    /**
     * Tells when to look again: the first instant, in microseconds, at which advancing reports a warning or the breach (SLA-008).
     *
     * @return nothing if none will come by itself
     */
    @Value.Default
    public Option<Instant> nextTransitionAt() {
        return Option.none();
    }

    abstract ClockState withGoal(SlaGoal goal);

    abstract ClockState withCalendar(CalendarVersion calendar);

    abstract ClockState withStatus(ClockStatus status);

    abstract ClockState withCycle(int cycle);

    abstract ClockState withStartedAt(Option<Instant> startedAt);

    abstract ClockState withEndedAt(Option<Instant> endedAt);

    abstract ClockState withTime(RunningTime time);

    abstract ClockState withPauses(Map<PauseReason, Integer> pauses);

    abstract ClockState withWarned(Seq<Warning> warned);

    abstract ClockState withBreaches(Seq<Breach> breaches);

    abstract ClockState withFinished(Seq<CycleOutcome> finished);

    abstract ClockState withAsOf(Option<Instant> asOf);

    abstract ClockState withDueAt(Option<Instant> dueAt);

    abstract ClockState withNextTransitionAt(Option<Instant> nextTransitionAt);

    /**
     * Follows what fell due by itself: a warning, a breach, or a breach that a changed goal or calendar superseded.
     *
     * @param occurrence what fell due
     * @param next when to look again
     * @param noticedAt when it was noticed
     * @return the clock after, with the occurrence on record once
     */
    public ClockState noticing(ClockOccurrence occurrence, Option<Instant> next, Instant noticedAt) {
        return occurrence
                .accept(new History.Noting(this))
                .withNextTransitionAt(next)
                .withAsOf(Option.of(noticedAt));
    }

    /**
     * Asks whether two states differ in nothing but the instant of the last signal.
     *
     * @param other another state
     * @return whether the clock stands where the other does
     */
    public boolean standsAs(ClockState other) {
        return withAsOf(other.asOf()).equals(other);
    }

    /** The breach of the current cycle that stands. */
    Option<Breach> breach() {
        return breaches().findLast(breach -> breach.cycle() == cycle() && breach.stands());
    }

    /**
     * Starts a state, as a store reads it.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a state; each attribute is set once. */
    public static final class Builder extends ImmutableClockState.Builder {
        Builder() {}
    }
}
