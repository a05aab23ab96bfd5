package dev.casecore.testkit.assertion;

import dev.casecore.sla.ClockState;
import dev.casecore.sla.SlaClock;
import java.time.Duration;
import java.time.Instant;

/**
 * Assertions on a clock with its calendar.
 *
 * <p>Example: {@code assertThat(desk.clocks().clock(id, RESOLUTION, anna).get()).hasElapsed(Duration.ofHours(6), clock.now())}.
 */
public final class ClockAssert extends ClockStandingAssert<ClockAssert, SlaClock> {

    ClockAssert(SlaClock actual) {
        super(actual, ClockAssert.class);
    }

    @Override
    ClockState state() {
        return actual.state();
    }

    /**
     * Expects how much open time was used.
     *
     * @param expected how much
     * @param at       by when
     * @return this
     */
    public ClockAssert hasElapsed(Duration expected, Instant at) {
        Duration elapsed = actual.elapsed(at);
        return expect(elapsed.equals(expected), expected + " elapsed by " + at, "it is " + elapsed);
    }

    /**
     * Expects how much open time is left; what is negative is too late by so much.
     *
     * @param expected how much
     * @param at       from when on
     * @return this
     */
    public ClockAssert hasRemaining(Duration expected, Instant at) {
        Duration remaining = actual.remaining(at);
        return expect(remaining.equals(expected), expected + " remaining at " + at, "it is " + remaining);
    }
}
