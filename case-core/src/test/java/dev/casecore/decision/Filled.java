package dev.casecore.decision;

import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.AddComment;
import dev.casecore.command.AttachDocument;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.EditCase;
import dev.casecore.command.ErasePersonalData;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.LinkCase;
import dev.casecore.command.LinkTicket;
import dev.casecore.command.LogReview;
import dev.casecore.command.MergeCase;
import dev.casecore.command.PickCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.command.RecordReply;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReleaseCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.command.UndoMerge;
import dev.casecore.command.UnlinkCase;
import dev.casecore.command.UnlinkTicket;
import dev.casecore.conversation.Attachment;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.link.TicketLink;
import dev.casecore.reason.Warning;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;

/** Possibilities made into commands: exactly the inputs that they need are given, exactly their warnings acknowledged. */
final class Filled {

    private final Case current;
    private final Possibility possibility;
    private final CommandHeader header;
    private final CaseId other;

    private Filled(Case current, Possibility possibility, CommandHeader header, CaseId other) {
        this.current = current;
        this.possibility = possibility;
        this.header = header;
        this.other = other;
    }

    static CaseCommand in(Case current, Possibility possibility, CommandHeader header, CaseId other) {
        CommandHeader seen = new CommandHeader(
                header.id(),
                header.actor(),
                header.occurredAt(),
                HashSet.ofAll(possibility.warnings().map(Warning::code)));
        return new Filled(current, possibility, seen, other).command();
    }

    private CaseCommand command() {
        String target = possibility.target().getOrElse("");
        return switch (possibility.command()) {
            case OPEN_CASE -> throw new IllegalStateException("not on a case");
            case HAND_OVER_CASE -> new HandOverCase(header, owner(target));
            case PICK_CASE -> new PickCase(header);
            case RELEASE_CASE -> new ReleaseCase(header, QueueId.of(target));
            case PRIORITIZE_CASE -> new PrioritizeCase(header, Priority.valueOf(target));
            case CHANGE_STATUS -> new ChangeStatus(header, StatusId.of(target));
            case REFER_CASE -> referral(DepartmentId.of(target));
            case CLOSE_ASSIGNMENT ->
                new CloseAssignment(header, AssignmentId.parse(target).get(), AssignmentOutcome.DECLINED);
            case CLOSE_CASE ->
                new CloseCase(
                        header,
                        Option.when(needs("stated-by"), UserId.of("sue")),
                        possibility.target().map(StatusId::of));
            case REOPEN_CASE -> new ReopenCase(header);
            case ADD_COMMENT -> AddComment.of(header, "seen");
            case ATTACH_DOCUMENT -> new AttachDocument(header, new Attachment(Text.of("bill.pdf"), "dms-1", 10));
            case RECORD_REPLY -> new RecordReply(header, Text.of("thanks"));
            case LOG_REVIEW -> new LogReview(header, Text.of("on its way"));
            case EDIT_CASE -> EditCase.of(header, current.version()).set(TicketDesk.CONFIRMED, true);
            case LINK_CASE -> new LinkCase(header, new CaseLink(LinkType.RELATED, other));
            case UNLINK_CASE ->
                new UnlinkCase(
                        header,
                        current.links()
                                .find(link -> link.toString().equals(target))
                                .get());
            case LINK_TICKET -> new LinkTicket(header, TicketLink.of("OPS", "J-" + current.version()));
            case UNLINK_TICKET ->
                new UnlinkTicket(
                        header,
                        current.tickets().find(t -> t.toString().equals(target)).get());
            case ERASE_PERSONAL_DATA -> new ErasePersonalData(header);
            case MERGE_CASE -> new MergeCase(header, other);
            case UNDO_MERGE -> new UndoMerge(header);
            case SEND_MESSAGE,
                    REVISE_MESSAGE,
                    RECORD_EVIDENCE,
                    RETRACT_EVIDENCE,
                    CREATE_TICKET,
                    UPDATE_TICKET,
                    APPLY_MACRO,
                    ADOPT_PLAYBOOK,
                    CHANGE_STAGE,
                    ADD_ACTIVITY,
                    REASSIGN_ACTIVITY,
                    CLOSE_ACTIVITY -> throw new IllegalStateException("not at this desk");
        };
    }

    private ReferCase referral(DepartmentId department) {
        ReferCase referral = ReferCase.of(header, department, "line", "please");
        return needs("account-manager") ? referral.with(TicketDesk.ACCOUNT_MANAGER, "m-1") : referral;
    }

    private static Owner owner(String target) {
        return switch (target) {
            case "user" -> Owner.user(UserId.of("ben"));
            case "team" -> Owner.team(TicketDesk.EXPERTS);
            default -> Owner.queue(QueueId.of(target.substring("queue:".length())));
        };
    }

    private boolean needs(String input) {
        return possibility.needs().contains(input);
    }
}
