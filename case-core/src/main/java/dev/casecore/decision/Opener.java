package dev.casecore.decision;

import dev.casecore.command.OpenCase;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.DetailEvent.CaseLinked;
import dev.casecore.lifecycle.LifecycleEvent.CaseOpened;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.link.TicketLink;
import dev.casecore.playbook.EngineRule;
import dev.casecore.playbook.KindDefinition;
import dev.casecore.playbook.StatusDefinition;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.Unmet;
import dev.casecore.situation.MatchingCase;
import dev.casecore.text.Text;
import io.vavr.Tuple;
import io.vavr.control.Option;

/** Opens a case in thought. */
final class Opener {

    private Opener() {}

    static void open(Draft draft, OpenCase command) {
        checkMatches(draft, command);
        for (TicketLink ticket : command.tickets()) {
            new Tickets(draft).check(ticket);
        }
        if (command.tickets().size() > draft.playbook.limits().collection()) {
            draft.refuse(
                    EngineRule.BOUNDED,
                    Code.LIMIT_REACHED,
                    "tickets",
                    command.tickets().size());
        }
        Owner owner = owner(draft, command);
        Fill fill = Fill.of(draft, command.kind());
        Fields given = fill.accept(fill.defaults().withAll(command.fields()));
        Fields fields = given.withAll(fill.derive(given));
        Option<Text> reason = command.openAnyway()
                .map(text -> Texts.required(
                        draft,
                        "open-anyway",
                        text,
                        draft.playbook.limits().comment(),
                        EngineRule.SAME_ISSUE,
                        EngineRule.SIZE));
        draft.emit(opened(draft, command, owner, fields, reason));
        new Stages(draft).start();
        new Tickets(draft).assignLinked();
        follow(draft, command);
        KindDefinition kind = draft.playbook.kinds().get(command.kind()).get();
        draft.judge(kind.requirements(), draft.question());
    }

    private static CaseOpened opened(
            Draft draft, OpenCase command, Owner owner, Fields fields, Option<Text> openAnyway) {
        StatusDefinition initial = draft.playbook.initial();
        return new CaseOpened(
                draft.number(),
                draft.playbook.ref(),
                command.kind(),
                initial.id(),
                initial.category(),
                owner,
                Priority.NORMAL,
                fields,
                command.tickets()
                        .distinctBy(ticket -> Tuple.of(ticket.system(), ticket.key()))
                        .map(new Tickets(draft)::asLinked),
                command.followUpOf(),
                openAnyway);
    }

    private static Owner owner(Draft draft, OpenCase command) {
        Actor actor = command.header().actor();
        Option<QueueId> inbox = draft.playbook.inbox();
        if (inbox.isDefined() && command.owner().isEmpty()) {
            if (!draft.isTemplate() && !draft.situation.known().queues().containsKey(inbox.get())) {
                draft.refuse(EngineRule.KNOWN_REFERENCE, Code.UNKNOWN_QUEUE, "queue", inbox.get());
            }
            return Owner.queue(inbox.get());
        }
        for (UserId user : actor.asUser()) {
            command.owner()
                    .filter(named -> !named.equals(user))
                    .forEach(named -> draft.refuse(EngineRule.NAMED_OWNER, Code.OWNER_IS_ACTOR, "owner", named));
            return Owner.user(user);
        }
        if (draft.isTemplate()) {
            draft.need("owner");
        } else if (command.owner().isEmpty()) {
            draft.refuse(EngineRule.NAMED_OWNER, Code.OWNER_REQUIRED, "actor", actor);
        }
        Owner owner = Owner.user(command.owner().getOrElse(Placeholder.USER));
        command.owner().forEach(named -> OwnershipHandler.checkUser(draft, named));
        return owner;
    }

    private static void checkMatches(Draft draft, OpenCase command) {
        for (MatchingCase match : draft.situation.matches()) {
            if (command.followUpOf().contains(match.id())) {
                continue;
            }
            if (match.isSameOpenIssue()) {
                if (draft.isTemplate()) {
                    draft.need("open-anyway");
                } else if (command.openAnyway().isEmpty()) {
                    draft.refuse(found(draft, match, EngineRule.SAME_ISSUE, Code.CASE_EXISTS)
                            .mendedBy(Remedy.of(CommandKind.ADD_COMMENT, match.number())));
                }
            } else if (match.reopenable()) {
                draft.hint(found(draft, match, EngineRule.REOPENABLE, Code.CASE_REOPENABLE)
                        .mendedBy(Remedy.of(CommandKind.REOPEN_CASE, match.number())));
            } else if (match.category().isOpen()) {
                draft.hint(found(draft, match, EngineRule.SIMILAR_CASE, Code.SIMILAR_CASE));
            }
        }
    }

    private static Unmet found(Draft draft, MatchingCase match, EngineRule check, Code code) {
        return draft.lack(check, code)
                .with("case", match.id())
                .with("number", match.number())
                .with("owner", match.owner());
    }

    private static void follow(Draft draft, OpenCase command) {
        if (command.followUpOf().isEmpty()) {
            return;
        }
        Option<Case> closed = command.followUpOf().flatMap(draft.situation.others()::get);
        if (closed.isEmpty()) {
            draft.refuse(
                    EngineRule.KNOWN_REFERENCE,
                    Code.UNKNOWN_CASE,
                    "case",
                    command.followUpOf().get());
        } else if (closed.get().isOpen()) {
            draft.refuse(EngineRule.LINKS, Code.CASE_OPEN, "case", closed.get().number());
        } else {
            CaseLink back =
                    new CaseLink(LinkType.FOLLOWED_UP_BY, draft.current().id());
            RelationHandler.checkRoom(draft, closed.get());
            draft.emitOn(closed.get(), new CaseLinked(back));
        }
    }
}
