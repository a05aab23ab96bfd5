package dev.casecore;

import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.ClockViews.DueClock;
import dev.casecore.reason.Unmet;
import io.vavr.collection.Seq;

/**
 * What came of looking after clocks.
 *
 * @param recorded what was recorded, case by case, in the order in which it fell due first
 * @param skipped  the clocks that could not be looked after, each with every reason
 */
public record Sweep(Seq<RecordedEvent> recorded, Seq<Skipped> skipped) {

    /**
     * A clock that could not be looked after; it stays due.
     *
     * @param clock   which
     * @param reasons why not
     */
    public record Skipped(DueClock clock, Seq<Unmet> reasons) {}
}
