package dev.casecore.decision;

import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.reason.Advice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A command that is accepted, and everything that follows from it; nothing is saved yet.
 *
 * @param change what it makes of the case it addresses
 * @param others what it makes of other cases, in the order of their ids; saved together with the first or not at all
 * @param advice hints for the actor
 */
public record Decision(CaseChange change, Seq<CaseChange> others, Seq<Advice> advice) {

    /** {@return the case as it leaves it} */
    public Case after() {
        return change.after();
    }

    /** {@return what happens to the case it addresses; none for a command that changes nothing (CORE-004)} */
    public Seq<RecordedEvent> events() {
        return change.events();
    }

    /** {@return every change, the case it addresses first} */
    public Seq<CaseChange> changes() {
        return List.of(change).appendAll(others);
    }

    /** {@return whether nothing happens} */
    public boolean isNothing() {
        return change.events().isEmpty() && others.isEmpty();
    }
}
