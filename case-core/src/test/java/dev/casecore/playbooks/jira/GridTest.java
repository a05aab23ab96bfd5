package dev.casecore.playbooks.jira;

import static dev.casecore.playbooks.jira.Ticket.ANNA;
import static dev.casecore.playbooks.jira.Ticket.BEN;
import static dev.casecore.playbooks.jira.Ticket.SUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.approval.Approved;
import dev.casecore.approval.Outcome;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.AddComment;
import dev.casecore.command.ApplyMacro;
import dev.casecore.command.AttachDocument;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
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
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.MessageId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.link.TicketChange;
import dev.casecore.link.TicketLink;
import dev.casecore.playbook.Playbook;
import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** Every command in every status, for a complete ticket that Anna owns or that waits unassigned. */
class GridTest {

    private static final Playbook PLAYBOOK = JiraServiceDesk.playbook();

    /** Who owns the ticket, and who gives the command. */
    private record Ownership(String name, boolean picked, UserId actor) {}

    private static final List<Ownership> OWNERSHIPS = List.of(
            new Ownership("owned by a user", true, ANNA),
            new Ownership("unassigned", false, ANNA),
            new Ownership("owned by a user, commanded by a colleague", true, BEN),
            new Ownership("owned by a user, commanded by a supervisor", true, SUE));

    @Test
    void JSM_057_the_whole_grid_is_as_approved() {
        StringBuilder table = new StringBuilder();
        for (Ownership ownership : OWNERSHIPS) {
            for (StatusId status : PLAYBOOK.statuses().keySet()) {
                table.append("\n%s, %s\n".formatted(status, ownership.name()));
                for (var entry : commands(given(status, ownership), ownership)) {
                    table.append("  %-42s %s\n".formatted(entry._1(), outcome(given(status, ownership), entry._2())));
                }
            }
        }

        Approved.check(
                "case-core/src/test/resources/dev/casecore/playbooks/jira/grid.txt", table.toString(), GridTest.class);
    }

    @Test
    void every_kind_of_command_is_in_the_grid() {
        EnumSet<CommandKind> untried = EnumSet.allOf(CommandKind.class);
        commands(Ticket.ofAnna(), OWNERSHIPS.head()).values().forEach(c -> untried.remove(c.commandKind()));
        untried.removeIf(kind -> !PLAYBOOK.offers(kind));

        assertThat(untried).containsExactly(CommandKind.OPEN_CASE, CommandKind.ADOPT_PLAYBOOK);
    }

    @Test
    void every_change_of_status_is_in_the_table() {
        for (Ownership ownership : OWNERSHIPS) {
            for (StatusId status : PLAYBOOK.statuses().keySet()) {
                for (CaseCommand command :
                        commands(given(status, ownership), ownership).values()) {
                    given(status, ownership)
                            .tried(command)
                            .forEach(decision -> decision.events()
                                    .map(recorded -> recorded.event())
                                    .filter(StatusChanged.class::isInstance)
                                    .map(StatusChanged.class::cast)
                                    .forEach(change -> assertThat(PLAYBOOK.transitions()
                                                    .allows(change.from(), change.because(), change.to()))
                                            .as("%s", change)
                                            .isTrue()));
                }
            }
        }
    }

    private static Ticket given(StatusId status, Ownership ownership) {
        Ticket ticket = Ticket.mailed()
                .beside("case-9")
                .recorded(JiraEvidence.NOT_THE_USER)
                .created("CS");
        boolean closes = status.equals(JiraServiceDesk.CLOSED); // an unassigned ticket does not close
        if (ownership.picked || closes) {
            ticket.picked();
        }
        if (status.equals(JiraServiceDesk.NEW)) {
            return ticket;
        }
        ticket.sent(
                status.equals(JiraServiceDesk.WAITING_FOR_SUPPORT)
                        ? JiraMessages.GENERAL_RESPONSE
                        : JiraMessages.FIRST_STEP);
        return status.equals(JiraServiceDesk.CLOSED) ? ticket.confirmedAndClosed() : ticket;
    }

    private static LinkedHashMap<String, CaseCommand> commands(Ticket ticket, Ownership ownership) {
        CommandHeader header = ticket.by(ownership.actor);
        TicketLink cs = ticket.theCase().tickets().headOption().getOrElse(TicketLink.of("CS", "?"));
        LinkedHashMap<String, CaseCommand> all = LinkedHashMap.<String, CaseCommand>empty()
                .put("hand-over-case", new HandOverCase(header, Owner.user(BEN)))
                .put("pick-case", new PickCase(header))
                .put("release-case", new ReleaseCase(header, JiraQueues.UNASSIGNED))
                .put("prioritize-case", new PrioritizeCase(header, Priority.HIGH))
                .put(
                        "refer-case",
                        ReferCase.of(header, JiraTickets.CONFIGURATION_DEPARTMENT, "question", "can it be done?"))
                .put("close-assignment", new CloseAssignment(header, AssignmentId.of(1), AssignmentOutcome.COMPLETED))
                .put("close-case", CloseCase.of(header))
                .put("reopen-case", new ReopenCase(header))
                .put("add-comment", AddComment.of(header, "called back"))
                .put("attach-document", new AttachDocument(header, new Attachment(Text.of("bill.pdf"), "dms/1", 1)))
                .put("record-reply", new RecordReply(header, Text.of("here it is")))
                .put("log-review", new LogReview(header, Text.of("all quiet")))
                .put("edit-case", editing(ticket, header))
                .put("link-case", new LinkCase(header, new CaseLink(LinkType.RELATED, CaseId.of("case-9"))))
                .put("unlink-case", new UnlinkCase(header, new CaseLink(LinkType.RELATED, CaseId.of("case-9"))))
                .put("link-ticket", new LinkTicket(header, TicketLink.of("CRM", "1")))
                .put("link-ticket of development", new LinkTicket(header, TicketLink.of("DEV", "1")))
                .put("unlink-ticket", new UnlinkTicket(header, cs))
                .put("create-ticket CS", new CreateTicket(header, "CS", Text.of("please")))
                .put("create-ticket DEV", new CreateTicket(header, "DEV", Text.of("please")))
                .put("update-ticket", new UpdateTicket(header, "CS", cs.key(), TicketChange.toState("UAT")))
                .put("record-evidence", new RecordEvidence(header, JiraEvidence.CUSTOMER_CONFIRMED, Option.none()))
                .put("retract-evidence", new RetractEvidence(header, JiraEvidence.NOT_THE_USER))
                .put("revise-message", new ReviseMessage(header, MessageId.of(1), Text.of("I meant")))
                .put("apply-macro non-platform", new ApplyMacro(header, JiraServiceDesk.NON_PLATFORM_MACRO))
                .put("merge-case", new MergeCase(header, CaseId.of("case-9")))
                .put("undo-merge", new UndoMerge(header))
                .put("erase-personal-data", new ErasePersonalData(header));
        for (var purpose : PLAYBOOK.correspondence().purposes().keySet()) {
            all = all.put("send-message " + purpose, new SendMessage(header, purpose, Text.of("hello")));
        }
        for (StatusId status : PLAYBOOK.statuses().keySet()) {
            all = all.put("change-status " + status, new ChangeStatus(header, status));
        }
        return all;
    }

    private static EditCase editing(Ticket ticket, CommandHeader header) {
        return EditCase.of(header, ticket.theCase().version()).set(JiraFields.FINANCING, "cash");
    }

    private static String outcome(Ticket ticket, CaseCommand command) {
        return Outcome.of(ticket.theCase(), ticket.tried(command));
    }
}
