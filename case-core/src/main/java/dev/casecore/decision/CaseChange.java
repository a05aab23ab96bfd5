package dev.casecore.decision;

import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What a decision makes of one case.
 *
 * @param former the case as it was decided on; none for a new case
 * @param after  the case afterwards
 * @param events what happened, in sequence; none if nothing did
 */
public record CaseChange(Option<Case> former, Case after, Seq<RecordedEvent> events) {

    /** {@return the version it was decided on; 0 for a new case} */
    public long before() {
        return former.map(Case::version).getOrElse(0L);
    }

    /** {@return whether the case is opened by it} */
    public boolean isNew() {
        return former.isEmpty();
    }

    /** {@return whether the case is now the open case of an owner who did not have it open before} */
    public boolean isArrival() {
        return after.isOpen()
                && !former.exists(known -> known.isOpen() && known.owner().equals(after.owner()));
    }
}
