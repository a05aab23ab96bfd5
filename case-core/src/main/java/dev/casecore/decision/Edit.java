package dev.casecore.decision;

import dev.casecore.command.EditCase;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.identity.KindId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.DetailEvent.FieldsEdited;
import dev.casecore.playbook.EngineRule;
import dev.casecore.reason.Code;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;

/** Carries out an edit of fields in thought. */
final class Edit {

    private Edit() {}

    static void apply(Draft draft, EditCase command) {
        Case subject = draft.current();
        if (draft.isTemplate()) {
            open(draft, command);
            return;
        }
        command.kind().filter(kind -> !kind.equals(subject.kind())).forEach(kind -> refuseKind(draft, kind));
        checkVersion(draft, command);
        Fill fill = Fill.of(draft, subject.kind());
        Fields real = different(subject, command.changes());
        Set<String> cleared =
                command.cleared().filter(name -> subject.fields().get(name).isDefined());
        fill.acceptCleared(command.cleared());
        Fields changes = fill.accept(real);
        Fields derived = fill.derive(changes);
        Set<String> ceasing = fill.cease(changes, derived, cleared)
                .filter(name -> subject.fields().get(name).isDefined());
        Fields all = changes.withAll(different(subject, derived));
        if (!all.isEmpty() || !cleared.isEmpty()) {
            draft.emit(new FieldsEdited(all, cleared.addAll(ceasing)));
            draft.judge(draft.playbook.kinds().get(subject.kind()).get().requirements(), draft.question());
        }
    }

    /** A template either leaves open what changes, or names the fields, placeholders for their values. */
    private static void open(Draft draft, EditCase command) {
        if (command.changes().isEmpty()) {
            draft.need("changes");
        } else {
            command.changes().forEach(change -> draft.need(change._1()));
            draft.emit(new FieldsEdited(command.changes().mapTexts(draft::keep), TreeSet.empty()));
        }
    }

    private static void refuseKind(Draft draft, KindId kind) {
        draft.refuse(
                EngineRule.FIXED_KIND,
                Code.KIND_IS_FIXED,
                "kind",
                draft.current().kind());
        if (draft.playbook.kinds().containsKey(kind)) {
            Fields fields = Fill.given(draft.playbook, kind, draft.current().fields());
            draft.propose(FollowUpDraft.ofKind(kind, draft.current(), fields));
        }
    }

    private static void checkVersion(Draft draft, EditCase command) {
        Case subject = draft.current();
        if (command.basedOn() < 1 || command.basedOn() > subject.version()) {
            draft.refuse(draft.lack(EngineRule.STALE_EDIT, Code.UNKNOWN_VERSION)
                    .with("based-on", command.basedOn())
                    .with("version", subject.version()));
            return;
        }
        Seq<String> touched =
                command.changes().iterator().map(Tuple2::_1).toList().appendAll(command.cleared());
        for (String name : touched.distinct()) {
            long editedAt = subject.edits().get(name).getOrElse(0L);
            if (editedAt > command.basedOn()) {
                draft.refuse(draft.lack(EngineRule.STALE_EDIT, Code.FIELD_CHANGED_SINCE)
                        .with("field", name)
                        .with("based-on", command.basedOn())
                        .with("changed-in", editedAt));
            }
        }
    }

    /** The changes that change something: a value set to what it already is is no edit. */
    static Fields different(Case subject, Fields changes) {
        Fields different = changes;
        for (Tuple2<String, FieldValue> change : changes) {
            boolean same = subject.fields()
                    .get(change._1())
                    .exists(was -> was.getClass() == change._2().getClass()
                            && was.canonical().equals(change._2().canonical()));
            different = same ? different.without(change._1()) : different;
        }
        return different;
    }
}
