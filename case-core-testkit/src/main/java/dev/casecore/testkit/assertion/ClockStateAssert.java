package dev.casecore.testkit.assertion;

import dev.casecore.sla.ClockState;

/**
 * Assertions on a clock as a case holds it. A failure shows the goal, the status, what it waits for, and when it is due.
 *
 * <p>Example: {@code assertThat(current).clock(ClockId.of("first-response")).isRunning().isDueAt("2026-03-02T11:00:00Z")}.
 */
public final class ClockStateAssert extends ClockStandingAssert<ClockStateAssert, ClockState> {

    ClockStateAssert(ClockState actual) {
        super(actual, ClockStateAssert.class);
    }

    @Override
    ClockState state() {
        return actual;
    }
}
