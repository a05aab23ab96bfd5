package dev.casecore.decision;

import dev.casecore.command.AdoptPlaybook;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.DetailEvent.FieldsEdited;
import dev.casecore.lifecycle.LifecycleEvent.PlaybookAdopted;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.playbook.EngineRule;
import dev.casecore.playbook.KindDefinition;
import dev.casecore.playbook.Playbook;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import io.vavr.Tuple2;
import io.vavr.collection.Set;

/** Carries out in thought that a case goes on under a newer version of its playbook: the draft is made under that version. */
final class Adoption {

    private final Draft draft;
    private final AdoptPlaybook command;
    private final Playbook next;

    private Adoption(Draft draft, AdoptPlaybook command) {
        this.draft = draft;
        this.command = command;
        this.next = draft.playbook;
    }

    static Draft of(Draft draft, AdoptPlaybook command) {
        new Adoption(draft, command).carryOut();
        return draft;
    }

    private void carryOut() {
        PlaybookRef has = draft.current().playbook();
        if (!command.playbook().isNewerThan(has)) {
            draft.refuse(draft.lack(EngineRule.ADOPTION, Code.NOT_A_NEWER_VERSION)
                    .with("has", has)
                    .with("named", command.playbook()));
        } else if (!next.ref().equals(command.playbook())) {
            draft.refuse(EngineRule.ADOPTION, Code.UNKNOWN_PLAYBOOK, "playbook", command.playbook());
        } else if (!next.kinds().containsKey(draft.current().kind())) {
            draft.refuse(
                    EngineRule.ADOPTION,
                    Code.UNKNOWN_KIND,
                    "kind",
                    draft.current().kind());
        } else {
            draft.emit(new PlaybookAdopted(has, next.ref()));
            takeFields();
            mapStatus();
            new Stages(draft).goOn(command.stage());
        }
    }

    private void mapStatus() {
        Case subject = draft.current();
        StatusId was = subject.status().id();
        StatusId goal = command.statuses().getOrElse(was, was);
        for (StatusId unknown : command.statuses()
                .values()
                .append(goal)
                .reject(next.statuses()::containsKey)
                .distinct()) {
            draft.refuse(EngineRule.ADOPTION, Code.UNKNOWN_STATUS, "status", unknown);
        }
        if (!next.statuses().containsKey(goal)) {
            return;
        }
        StatusCategory category = next.status(goal).category();
        if (category.isOpen() != subject.isOpen()) {
            draft.refuse(draft.lack(EngineRule.ADOPTION, Code.STATUS_NOT_ALIKE)
                    .with("from", was)
                    .with("to", goal));
        } else if (!goal.equals(was) || category != subject.status().category()) {
            draft.emit(new StatusChanged(was, goal, category, CommandKind.ADOPT_PLAYBOOK));
        }
    }

    private void takeFields() {
        Case subject = draft.current();
        KindDefinition kind = next.kinds().get(subject.kind()).get();
        Set<String> dropped =
                command.dropped().filter(name -> subject.fields().get(name).isDefined());
        for (Tuple2<String, FieldValue> value : subject.fields()) {
            boolean stays = !dropped.contains(value._1())
                    && command.given().get(value._1()).isEmpty();
            if (stays) {
                check(kind, value._1(), value._2());
            }
        }
        Fill fill = Fill.of(draft, subject.kind());
        Fields given = fill.accept(Edit.different(subject, command.given()));
        Fields all = given.withAll(Edit.different(subject, fill.derive(given)));
        if (!all.isEmpty() || !dropped.isEmpty()) {
            draft.emit(new FieldsEdited(all, dropped));
        }
        draft.judge(kind.requirements(), draft.question());
    }

    private void check(KindDefinition kind, String name, FieldValue value) {
        if (!kind.fields().containsKey(name)) {
            draft.refuse(EngineRule.ADOPTION, Code.UNKNOWN_FIELD, "field", name);
        } else {
            kind.fields()
                    .get(name)
                    .get()
                    .defect(value)
                    .forEach(code -> draft.refuse(EngineRule.ADOPTION, code, "field", name));
        }
    }
}
