package dev.casecore.sla;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What a signal made of a stored clock, as plain data: enough to follow the clock without its calendar, and no more than changed.
 *
 * @param signal what moved the clock
 * @param state the clock after it, without its finished cycles and breaches
 * @param finished the cycle that the signal finished for good, if it began another one
 */
public record ClockChange(RecordedSignal signal, ClockState state, Option<CycleOutcome> finished) {
    /**
     * Compares a clock before and after a signal.
     *
     * @param before the clock before
     * @param signal the signal
     * @param after the clock after, from {@link SlaClock#apply}
     * @return what changed
     */
    public static ClockChange between(SlaClock before, ClockSignal signal, SlaClock after) {
        Seq<CycleOutcome> known = before.state().finished();
        Option<CycleOutcome> finished = after.state()
                .finished()
                .lastOption()
                .filter(outcome -> !known.lastOption().contains(outcome));
        ClockState state = after.state().withFinished(Vector.empty()).withBreaches(Vector.empty());
        return new ClockChange(RecordedSignal.of(signal, after.state().asOf().getOrElse(signal.at())), state, finished);
    }

    /**
     * Follows the change.
     *
     * @param before the stored clock; nothing if there was none yet
     * @return the clock after, with its history
     */
    public ClockState applyTo(Option<ClockState> before) {
        return state.withBreaches(before.map(ClockState::breaches).getOrElse(Vector.empty()))
                .withFinished(History.finished(before, finished));
    }
}
