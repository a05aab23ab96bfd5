package dev.casecore.decision;

import dev.casecore.command.EditCase;
import dev.casecore.command.ErasePersonalData;
import dev.casecore.command.LinkCase;
import dev.casecore.command.LinkTicket;
import dev.casecore.command.RecordCommand;
import dev.casecore.command.UnlinkCase;
import dev.casecore.command.UnlinkTicket;
import dev.casecore.identity.CaseId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.DetailEvent.CaseLinked;
import dev.casecore.lifecycle.DetailEvent.CaseUnlinked;
import dev.casecore.lifecycle.DetailEvent.PersonalDataErased;
import dev.casecore.lifecycle.DetailEvent.TicketLinked;
import dev.casecore.lifecycle.DetailEvent.TicketUnlinked;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.link.TicketLink;
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
    public Draft linkTicket(LinkTicket command) {
        checkTicket(draft, command.ticket());
        boolean more = !draft.current().tickets().exists(command.ticket()::isSameTicket);
        if (more && draft.current().tickets().size() >= draft.playbook.limits().collection()) {
            draft.refuse(
                    EngineRule.BOUNDED,
                    Code.LIMIT_REACHED,
                    "tickets",
                    draft.current().tickets().size());
        }
        if (!draft.current().tickets().contains(command.ticket())) {
            draft.emit(new TicketLinked(command.ticket()));
        }
        return draft;
    }

    @Override
    public Draft unlinkTicket(UnlinkTicket command) {
        if (draft.current().tickets().exists(command.ticket()::isSameTicket)) {
            draft.emit(new TicketUnlinked(command.ticket()));
        } else {
            draft.refuse(EngineRule.LINKS, Code.NOT_LINKED);
        }
        return draft;
    }

    static void checkTicket(Draft draft, TicketLink ticket) {
        Texts.line(draft, "ticket-system", ticket.system(), EngineRule.LINKS);
        Texts.line(draft, "ticket-key", ticket.key(), EngineRule.LINKS);
        ticket.url()
                .forEach(url -> Texts.sized(
                        draft,
                        "ticket-url",
                        Text.of(url),
                        draft.playbook.limits().comment(),
                        EngineRule.SIZE));
    }

    @Override
    public Draft erasePersonalData(ErasePersonalData command) {
        int texts = draft.current().counters().texts();
        if (texts > 0) {
            draft.emit(new PersonalDataErased(texts));
        }
        return draft;
    }
}
