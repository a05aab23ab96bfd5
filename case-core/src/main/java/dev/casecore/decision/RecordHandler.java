package dev.casecore.decision;

import dev.casecore.checklist.Evidence;
import dev.casecore.command.AdoptPlaybook;
import dev.casecore.command.CreateTicket;
import dev.casecore.command.EditCase;
import dev.casecore.command.ErasePersonalData;
import dev.casecore.command.LinkTicket;
import dev.casecore.command.RecordCommand;
import dev.casecore.command.RecordEvidence;
import dev.casecore.command.RetractEvidence;
import dev.casecore.command.UnlinkTicket;
import dev.casecore.command.UpdateTicket;
import dev.casecore.identity.EvidenceId;
import dev.casecore.lifecycle.DetailEvent.EvidenceRecorded;
import dev.casecore.lifecycle.DetailEvent.EvidenceRetracted;
import dev.casecore.lifecycle.DetailEvent.PersonalDataErased;
import dev.casecore.playbook.EngineRule;
import dev.casecore.reason.Code;
import dev.casecore.text.Text;
import io.vavr.control.Option;

/** Carries out in thought what corrects or completes what is known. */
final class RecordHandler implements RecordCommand.Visitor<Draft> {

    private final Draft draft;

    RecordHandler(Draft draft) {
        this.draft = draft;
    }

    @Override
    public Draft editCase(EditCase command) {
        Edit.apply(draft, command);
        return draft;
    }

    @Override
    public Draft linkTicket(LinkTicket command) {
        new Tickets(draft).link(command.ticket());
        return draft;
    }

    @Override
    public Draft unlinkTicket(UnlinkTicket command) {
        new Tickets(draft).unlink(command.ticket());
        return draft;
    }

    @Override
    public Draft createTicket(CreateTicket command) {
        new Tickets(draft).create(command.system(), command.summary());
        return draft;
    }

    @Override
    public Draft updateTicket(UpdateTicket command) {
        new Tickets(draft).update(command.system(), command.key(), command.change());
        return draft;
    }

    @Override
    public Draft recordEvidence(RecordEvidence command) {
        EvidenceId id = command.evidence();
        if (!draft.playbook.evidence().contains(id)) {
            draft.refuse(EngineRule.EVIDENCE, Code.UNKNOWN_EVIDENCE, "evidence", id);
        }
        Option<Text> note = command.note()
                .map(text -> Texts.required(
                        draft, "note", text, draft.playbook.limits().comment(), EngineRule.EVIDENCE, EngineRule.SIZE));
        boolean stands =
                draft.current().evidence().get(id).exists(was -> draft.current().isOfThisRound(was.at()));
        if (!stands || note.isDefined()) {
            Evidence evidence =
                    new Evidence(id, draft.stamp.recordedAt(), command.header().actor());
            draft.emit(new EvidenceRecorded(evidence, note));
        }
        return draft;
    }

    @Override
    public Draft retractEvidence(RetractEvidence command) {
        if (draft.current().evidence().containsKey(command.evidence())) {
            draft.emit(new EvidenceRetracted(command.evidence()));
        } else {
            draft.refuse(EngineRule.EVIDENCE, Code.EVIDENCE_MISSING, "evidence", command.evidence());
        }
        return draft;
    }

    @Override
    public Draft erasePersonalData(ErasePersonalData command) {
        int texts = draft.current().counters().texts();
        if (texts > 0) {
            draft.emit(new PersonalDataErased(texts));
        }
        return draft;
    }

    @Override
    public Draft adoptPlaybook(AdoptPlaybook command) {
        return Adoption.of(draft, command);
    }
}
