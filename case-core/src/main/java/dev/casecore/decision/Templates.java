package dev.casecore.decision;

import dev.casecore.activity.ActivityOutcome;
import dev.casecore.activity.OpenActivity;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.AddActivity;
import dev.casecore.command.AddComment;
import dev.casecore.command.ApplyMacro;
import dev.casecore.command.AttachDocument;
import dev.casecore.command.ChangeStage;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseActivity;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CreateTicket;
import dev.casecore.command.EditCase;
import dev.casecore.command.ErasePersonalData;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.LinkCase;
import dev.casecore.command.LinkTicket;
import dev.casecore.command.LogReview;
import dev.casecore.command.MergeCase;
import dev.casecore.command.PickCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.command.ReassignActivity;
import dev.casecore.command.RecordEvidence;
import dev.casecore.command.RecordReply;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReleaseCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.command.RetractEvidence;
import dev.casecore.command.ReviseMessage;
import dev.casecore.command.SendMessage;
import dev.casecore.command.UndoMerge;
import dev.casecore.command.UnlinkCase;
import dev.casecore.command.UnlinkTicket;
import dev.casecore.command.UpdateTicket;
import dev.casecore.conversation.Attachment;
import dev.casecore.identity.ActivityId;
import dev.casecore.identity.EvidenceId;
import dev.casecore.identity.MessageId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.link.TicketChange;
import dev.casecore.link.TicketLink;
import dev.casecore.link.TicketSystem;
import dev.casecore.playbook.MacroDefinition;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.StatusDefinition;
import dev.casecore.reason.CommandKind;
import dev.casecore.situation.Situation;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Every command that makes sense to ask about on a case, whether it is possible or not; those that would change nothing are left out. */
final class Templates {

    private final Playbook playbook;
    private final Case current;
    private final Situation situation;

    private Templates(Playbook playbook, Case current, Situation situation) {
        this.playbook = playbook;
        this.current = current;
        this.situation = situation;
    }

    /** In the order of {@link CommandKind}, targets in the order in which the playbook, the case or the situation has them. */
    static Seq<Template> of(Playbook playbook, Case current, Situation situation) {
        Templates templates = new Templates(playbook, current, situation);
        return List.of(CommandKind.values()).flatMap(templates::of);
    }

    /** An edit of one field, if the case has it and people fill it in. */
    static Option<Template> edit(Playbook playbook, Case current, String field) {
        return playbook.kinds()
                .get(current.kind())
                .filter(kind -> kind.derivation(field).isEmpty())
                .flatMap(kind -> kind.fields().get(field))
                .map(Placeholder::of)
                .map(value -> Template.of(CommandKind.EDIT_CASE, field, header -> {
                    EditCase edit = EditCase.of(header, current.version());
                    return new EditCase(
                            header, edit.basedOn(), edit.changes().with(field, value), edit.cleared(), edit.kind());
                }));
    }

    private Seq<Template> of(CommandKind kind) {
        return switch (kind) {
            case OPEN_CASE -> List.empty();
            case HAND_OVER_CASE -> handOvers();
            case PICK_CASE -> List.of(Template.of(kind, PickCase::new));
            case RELEASE_CASE -> otherQueues().map(q -> Template.of(kind, q, header -> new ReleaseCase(header, q)));
            case PRIORITIZE_CASE ->
                List.of(Priority.values())
                        .reject(current.priority()::equals)
                        .map(p -> Template.of(kind, p, header -> new PrioritizeCase(header, p)));
            case CHANGE_STATUS ->
                playbook.statuses()
                        .keySet()
                        .toList()
                        .reject(current.status().id()::equals)
                        .map(s -> Template.of(kind, s, header -> new ChangeStatus(header, s)));
            case REFER_CASE -> referrals();
            case CLOSE_ASSIGNMENT ->
                current.assignments()
                        .open()
                        .map(open -> Template.of(
                                kind,
                                open.id(),
                                header -> new CloseAssignment(header, open.id(), AssignmentOutcome.COMPLETED)));
            case CLOSE_CASE -> closings();
            case REOPEN_CASE -> List.of(Template.of(kind, ReopenCase::new));
            case ADD_COMMENT ->
                List.of(Template.of(kind, header -> new AddComment(header, Placeholder.TEXT, HashSet.empty())));
            case ATTACH_DOCUMENT ->
                List.of(Template.of(
                        kind,
                        header -> new AttachDocument(header, new Attachment(Placeholder.TEXT, Placeholder.LINE, 0))));
            case RECORD_REPLY -> List.of(Template.of(kind, header -> new RecordReply(header, Placeholder.TEXT)));
            case LOG_REVIEW -> List.of(Template.of(kind, header -> new LogReview(header, Placeholder.TEXT)));
            case EDIT_CASE -> List.of(Template.of(kind, header -> EditCase.of(header, current.version())));
            case LINK_CASE ->
                List.of(Template.of(
                        kind, header -> new LinkCase(header, new CaseLink(LinkType.RELATED, Placeholder.CASE))));
            case UNLINK_CASE ->
                current.links().map(link -> Template.of(kind, link, header -> new UnlinkCase(header, link)));
            case LINK_TICKET ->
                List.of(Template.of(
                        kind, header -> new LinkTicket(header, TicketLink.of(Placeholder.LINE, Placeholder.LINE))));
            case UNLINK_TICKET ->
                current.tickets().map(ticket -> Template.of(kind, ticket, header -> new UnlinkTicket(header, ticket)));
            case ERASE_PERSONAL_DATA -> List.of(Template.of(kind, ErasePersonalData::new));
            case SEND_MESSAGE ->
                playbook.correspondence()
                        .purposes()
                        .keySet()
                        .toList()
                        .map(p -> Template.of(kind, p, header -> new SendMessage(header, p, Placeholder.TEXT)));
            case REVISE_MESSAGE ->
                List.range(1, Math.min(current.conversation().messages(), 1) + 1)
                        .map(one -> Template.of(
                                kind, header -> new ReviseMessage(header, MessageId.of(one), Placeholder.TEXT)));
            case RECORD_EVIDENCE ->
                playbook.evidence()
                        .toList()
                        .reject(this::isRecorded)
                        .map(e -> Template.of(kind, e, header -> new RecordEvidence(header, e, Option.none())));
            case RETRACT_EVIDENCE ->
                current.evidence()
                        .keySet()
                        .toList()
                        .map(e -> Template.of(kind, e, header -> new RetractEvidence(header, e)));
            case CREATE_TICKET ->
                playbook.ticketSystems()
                        .map(TicketSystem::name)
                        .map(s -> Template.of(kind, s, header -> new CreateTicket(header, s, Placeholder.TEXT)));
            case UPDATE_TICKET -> ticketUpdates();
            case APPLY_MACRO ->
                playbook.macros()
                        .map(MacroDefinition::macro)
                        .map(m -> Template.of(kind, m, header -> new ApplyMacro(header, m)));
            case MERGE_CASE -> List.of(Template.of(kind, header -> new MergeCase(header, Placeholder.CASE)));
            case UNDO_MERGE -> current.isMerged() ? List.of(Template.of(kind, UndoMerge::new)) : List.empty();
            case ADOPT_PLAYBOOK -> List.empty();
            case CHANGE_STAGE ->
                playbook.stages()
                        .keySet()
                        .toList()
                        .reject(current.stage()::contains)
                        .map(s -> Template.of(kind, s, header -> new ChangeStage(header, s)));
            case ADD_ACTIVITY ->
                playbook.planned()
                        .toList()
                        .map(type -> Template.of(kind, type, header -> AddActivity.of(header, type, Placeholder.LINE)));
            case REASSIGN_ACTIVITY ->
                openActivities()
                        .map(a -> Template.of(kind, a, header -> new ReassignActivity(header, a, Placeholder.USER)));
            case CLOSE_ACTIVITY ->
                openActivities()
                        .map(a -> Template.of(
                                kind, a, header -> new CloseActivity(header, a, ActivityOutcome.COMPLETED)));
        };
    }

    private Seq<ActivityId> openActivities() {
        return current.activities().map(OpenActivity::id);
    }

    private boolean isRecorded(EvidenceId evidence) {
        return current.evidence().get(evidence).exists(was -> current.isOfThisRound(was.at()));
    }

    /** What another system reports is not for people to choose: the template says no more than that something may be reported. */
    private Seq<Template> ticketUpdates() {
        return current.tickets()
                .filter(ticket -> playbook.ticketSystem(ticket.system()).isDefined())
                .map(ticket -> Template.of(
                        CommandKind.UPDATE_TICKET,
                        ticket,
                        header -> new UpdateTicket(
                                header,
                                ticket.system(),
                                ticket.key(),
                                new TicketChange(Option.none(), Option.none(), Option.none(), Option.none()))));
    }

    private Seq<Template> handOvers() {
        CommandKind kind = CommandKind.HAND_OVER_CASE;
        return otherQueues()
                .map(Owner::queue)
                .map(owner -> Template.of(kind, owner, header -> new HandOverCase(header, owner)))
                .append(Template.of(kind, "user", header -> new HandOverCase(header, Owner.user(Placeholder.USER))))
                .append(Template.of(kind, "team", header -> new HandOverCase(header, Owner.team(Placeholder.TEAM))));
    }

    private Seq<QueueId> otherQueues() {
        return situation
                .known()
                .queues()
                .keySet()
                .toList()
                .reject(queue -> current.owner().equals(Owner.queue(queue)))
                .sorted();
    }

    private Seq<Template> referrals() {
        return playbook.departments()
                .keySet()
                .toList()
                .appendAll(situation.known().departments().toList().sorted())
                .distinct()
                .map(department -> Template.of(
                        CommandKind.REFER_CASE,
                        department,
                        header -> ReferCase.of(header, department, Placeholder.LINE, Placeholder.LINE)));
    }

    private Seq<Template> closings() {
        CommandKind kind = CommandKind.CLOSE_CASE;
        Seq<StatusId> ends = playbook.statuses()
                .values()
                .filter(status -> !status.category().isOpen())
                .map(StatusDefinition::id);
        return ends.size() == 1
                ? List.of(Template.of(kind, header -> new CloseCase(header, Option.none(), Option.none())))
                : ends.map(end ->
                        Template.of(kind, end, header -> new CloseCase(header, Option.none(), Option.some(end))));
    }
}
