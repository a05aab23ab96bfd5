package dev.casecore.decision;

import dev.casecore.command.LinkCase;
import dev.casecore.command.MergeCase;
import dev.casecore.command.RelationCommand;
import dev.casecore.command.UndoMerge;
import dev.casecore.command.UnlinkCase;
import dev.casecore.identity.CaseId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.DetailEvent.CaseLinked;
import dev.casecore.lifecycle.DetailEvent.CaseUnlinked;
import dev.casecore.lifecycle.Merge;
import dev.casecore.lifecycle.MergeEvent.CaseMerged;
import dev.casecore.lifecycle.MergeEvent.DuplicateLetGo;
import dev.casecore.lifecycle.MergeEvent.DuplicateTakenIn;
import dev.casecore.lifecycle.MergeEvent.MergeUndone;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.playbook.EngineRule;
import dev.casecore.reason.Code;
import dev.casecore.reason.Unmet;
import io.vavr.control.Option;

/** Carries out in thought what ties cases together and what unties them. */
final class RelationHandler implements RelationCommand.Visitor<Draft> {

    private final Draft draft;

    RelationHandler(Draft draft) {
        this.draft = draft;
    }

    @Override
    public Draft linkCase(LinkCase command) {
        CaseLink link = command.link();
        if (draft.awaits(link.other(), "link")) {
            checkRoom(draft, draft.current());
            draft.emit(new CaseLinked(link));
            return draft;
        }
        for (Case other : other(link.other())) {
            checkCycle(link, other);
            CaseLink back = new CaseLink(link.type().inverse(), draft.current().id());
            if (!draft.current().links().contains(link)) {
                checkRoom(draft, draft.current());
                checkRoom(draft, other);
                draft.emit(new CaseLinked(link));
                draft.emitOn(other, new CaseLinked(back));
            }
        }
        return draft;
    }

    @Override
    public Draft unlinkCase(UnlinkCase command) {
        CaseLink link = command.link();
        if (!draft.current().links().contains(link)) {
            draft.refuse(EngineRule.LINKS, Code.NOT_LINKED, "link", link);
            return draft;
        }
        draft.emit(new CaseUnlinked(link));
        for (Case other : other(link.other())) {
            CaseLink back = new CaseLink(link.type().inverse(), draft.current().id());
            if (link.type() == LinkType.DUPLICATED_BY
                    && other.merge()
                            .exists(merge ->
                                    merge.survivor().equals(draft.current().id()))) {
                draft.refuse(merged(other));
            }
            draft.emitOn(other, new CaseUnlinked(back));
        }
        return draft;
    }

    private Option<Case> other(CaseId id) {
        if (id.equals(draft.current().id())) {
            draft.refuse(EngineRule.LINKS, Code.LINK_TO_ITSELF);
            return Option.none();
        }
        Option<Case> other = draft.situation.others().get(id);
        if (other.isEmpty()) {
            draft.refuse(EngineRule.KNOWN_REFERENCE, Code.UNKNOWN_CASE, "case", id);
        }
        return other;
    }

    /** A parent may not be below its child: the child may not be among the parent and everything above it. */
    private void checkCycle(CaseLink link, Case other) {
        boolean cycle = (link.type() == LinkType.PARENT || link.type() == LinkType.CHILD)
                && draft.situation
                        .ancestors()
                        .contains(
                                link.type() == LinkType.PARENT ? draft.current().id() : other.id());
        if (cycle) {
            draft.refuse(EngineRule.LINKS, Code.PARENT_CYCLE, "case", other.number());
        }
    }

    static void checkRoom(Draft draft, Case linked) {
        if (linked.links().size() >= draft.playbook.limits().collection()) {
            draft.refuse(draft.lack(EngineRule.BOUNDED, Code.LIMIT_REACHED)
                    .with("links", linked.links().size())
                    .with("case", linked.number()));
        }
    }

    @Override
    public Draft mergeCase(MergeCase command) {
        if (draft.awaits(command.survivor(), "survivor")) {
            draft.emit(new CaseMerged(command.survivor(), Placeholder.BIRTH.number()));
            return draft;
        }
        for (Case survivor : other(command.survivor())) {
            if (survivor.isMerged()) {
                draft.refuse(merged(survivor));
            } else if (!survivor.isOpen()) {
                draft.refuse(EngineRule.MERGE, Code.CASE_CLOSED, "case", survivor.number());
            }
            checkRoom(draft, draft.current());
            checkRoom(draft, survivor);
            Case duplicate = draft.current();
            draft.emit(new CaseMerged(survivor.id(), survivor.number()));
            draft.emitOn(survivor, new DuplicateTakenIn(duplicate.id(), duplicate.number()));
        }
        return draft;
    }

    /** A link that was there before the merge is there again. */
    @Override
    public Draft undoMerge(UndoMerge command) {
        CaseId duplicate = draft.current().id();
        if (!draft.current().isMerged()) {
            draft.refuse(EngineRule.MERGE, Code.NOT_MERGED);
        }
        for (Merge merge : draft.current().merge()) {
            for (Case survivor : other(merge.survivor())) {
                draft.emit(new MergeUndone(survivor.id()));
                if (merge.linked()) {
                    draft.emit(new CaseLinked(new CaseLink(LinkType.DUPLICATE_OF, survivor.id())));
                    CaseLink back = new CaseLink(LinkType.DUPLICATED_BY, duplicate);
                    draft.emitOn(survivor, new DuplicateLetGo(duplicate), new CaseLinked(back));
                } else {
                    draft.emitOn(survivor, new DuplicateLetGo(duplicate));
                }
            }
            if (merge.forwarded() > 0) {
                draft.hint(draft.lack(EngineRule.MERGE, Code.MESSAGE_FORWARDED)
                        .with("case", merge.number())
                        .with("messages", merge.forwarded()));
            }
        }
        return draft;
    }

    /** Why nothing can be done with a merged case. */
    private Unmet merged(Case duplicate) {
        return MergedCase.refusal(draft, duplicate);
    }
}
