package dev.casecore.decision;

import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import io.vavr.collection.Seq;

/**
 * What a decision makes of one case.
 *
 * @param before the version it was decided on; 0 for a new case
 * @param after  the case afterwards
 * @param events what happened, in sequence; none if nothing did
 */
public record CaseChange(long before, Case after, Seq<RecordedEvent> events) {

    /** {@return whether the case is opened by it} */
    public boolean isNew() {
        return before == 0;
    }
}
