package dev.casecore.testkit.generator;

import dev.casecore.command.CaseCommand;
import dev.casecore.decision.CaseChange;
import dev.casecore.decision.Decision;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.situation.Situation;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** What a faulty engine would make of a case: a change of status that is on record and in no table. */
final class Straying {

    private Straying() {}

    static Decision to(StatusId status, Case current, CaseCommand command, Situation situation) {
        RecordedEvent event = new RecordedEvent(
                current.tenant(),
                current.id(),
                current.revision().sequence() + 1,
                current.version() + 1,
                command.header().id(),
                command.header().actor(),
                situation.at(),
                situation.at(),
                new StatusChanged(current.status().id(), status, StatusCategory.NEW, command.commandKind()));
        CaseChange change = new CaseChange(Option.some(current), Evolution.evolve(current, event), List.of(event));
        return new Decision(change, List.empty(), List.empty());
    }
}
