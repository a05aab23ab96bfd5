package dev.casecore.testkit.assertion;

import dev.casecore.sla.Breach;
import dev.casecore.sla.ClockState;
import dev.casecore.sla.ClockStatus;
import dev.casecore.sla.GoalVersion;
import dev.casecore.sla.PauseReason;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;

/**
 * Assertions on where a clock stands.
 *
 * @param <S> the type of the assert
 * @param <A> the clock
 */
public abstract class ClockStandingAssert<S extends ClockStandingAssert<S, A>, A> extends SheetAssert<S, A> {

    ClockStandingAssert(A actual, Class<?> type) {
        super(actual, type);
    }

    abstract ClockState state();

    @Override
    String sheet() {
        ClockState state = state();
        return List.of(
                        "clock " + state.goal().version() + " of "
                                + state.goal().target() + " on " + state.calendar(),
                        "  " + CaseSheet.standing(state) + ", cycle " + state.cycle())
                .appendAll(state.startedAt().map(at -> "  started at " + at))
                .appendAll(state.endedAt().map(at -> "  ended at " + at))
                .appendAll(
                        state.pauses().isEmpty()
                                ? List.empty()
                                : List.of("  paused for "
                                        + state.pauses().keySet().mkString(", ")))
                .appendAll(state.warned().map(warning -> "  warned at " + warning))
                .appendAll(state.breaches().map(ClockStandingAssert::told))
                .mkString("\n");
    }

    private static String told(Breach breach) {
        return "  breached in cycle " + breach.cycle() + ", due " + breach.dueAt()
                + breach.supersededAt().map(at -> ", superseded at " + at).getOrElse("");
    }

    /**
     * Expects a status.
     *
     * @param expected which
     * @return this
     */
    public S hasStatus(ClockStatus expected) {
        return expect(state().status() == expected, "a clock that is " + expected, "it is " + state().status());
    }

    /** {@return this, if open time counts} */
    public S isRunning() {
        return hasStatus(ClockStatus.RUNNING);
    }

    /** {@return this, if at least one reason holds for which nothing counts} */
    public S isPaused() {
        return hasStatus(ClockStatus.PAUSED);
    }

    /** {@return this, if it was stopped in time} */
    public S isMet() {
        return hasStatus(ClockStatus.MET);
    }

    /** {@return this, if it was cancelled} */
    public S isCancelled() {
        return hasStatus(ClockStatus.CANCELLED);
    }

    /**
     * Expects that it is paused for exactly these reasons, in any order.
     *
     * @param expected which
     * @return this
     */
    public S isPausedFor(String... expected) {
        Seq<PauseReason> reasons = List.of(expected).map(PauseReason::of);
        return isPaused()
                .expect(
                        state().pauses().keySet().equals(reasons.toSet()),
                        "a pause for " + reasons.mkString(", "),
                        "it is for " + state().pauses().keySet().mkString(", "));
    }

    /** {@return this, if its current or latest cycle has a recorded breach that stands, whether it runs or was stopped} */
    public S isBreached() {
        return expect(hasBreach(), "a recorded breach in cycle " + state().cycle(), "there is none that stands");
    }

    /** {@return this, if its current or latest cycle has no recorded breach that stands; one that fell due may not be recorded yet} */
    public S isNotBreached() {
        return expect(!hasBreach(), "no recorded breach in cycle " + state().cycle(), "there is one that stands");
    }

    private boolean hasBreach() {
        return state().breaches().exists(breach -> breach.cycle() == state().cycle() && breach.stands());
    }

    /**
     * Expects a due time.
     *
     * @param expected when
     * @return this
     */
    public S isDueAt(Instant expected) {
        return expect(state().dueAt().contains(expected), "due at " + expected, due());
    }

    /**
     * Expects a due time.
     *
     * @param expected when, in UTC, as in {@code 2026-03-02T11:00:00Z}
     * @return this
     * @throws java.time.format.DateTimeParseException if the text is no instant
     */
    public S isDueAt(String expected) {
        return isDueAt(Instant.parse(expected));
    }

    /** {@return this, if it has no due time: it does not run} */
    public S hasNoDueTime() {
        return expect(state().dueAt().isEmpty(), "no due time", due());
    }

    private String due() {
        return state().dueAt().map(at -> "it is due at " + at).getOrElse("it has no due time");
    }

    /**
     * Expects a cycle.
     *
     * @param expected its number, from 1; 0 if it never started
     * @return this
     */
    public S isInCycle(int expected) {
        return expect(state().cycle() == expected, "cycle " + expected, "it is cycle " + state().cycle());
    }

    /**
     * Expects the goal that it runs under.
     *
     * @param expected its version, as in {@code first-response/1}
     * @return this
     */
    public S hasGoal(String expected) {
        return expect(
                state().goal().version().equals(GoalVersion.of(expected)),
                "goal " + expected,
                "it is " + state().goal().version());
    }
}
