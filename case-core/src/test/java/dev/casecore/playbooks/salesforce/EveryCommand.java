package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.SalesforceFields.CASE_SOURCE;

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
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.link.TicketLink;
import dev.casecore.text.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;

/** One well-formed command of each kind, and a change of status to each status, by name. */
final class EveryCommand {
    static final CaseId OTHER = CaseId.of("case-9");
    static final TicketLink TICKET = TicketLink.of("OPS", "J-17");
    static final CaseLink LINK = new CaseLink(LinkType.RELATED, OTHER);

    private EveryCommand() {}

    static LinkedHashMap<String, CaseCommand> on(Case subject, CommandHeader header, Iterable<StatusId> statuses) {
        LinkedHashMap<String, CaseCommand> all = LinkedHashMap.<String, CaseCommand>empty()
                .put("hand-over-case", new HandOverCase(header, Owner.user(Directory.BEN)))
                .put("pick-case", new PickCase(header))
                .put("release-case", new ReleaseCase(header, SalesforceQueues.HOMEOWNER))
                .put("prioritize-case", new PrioritizeCase(header, Priority.HIGH))
                .put("refer-case", ReferCase.of(header, SalesforceSupport.DP, "Pricing", "please look"))
                .put("close-assignment", new CloseAssignment(header, AssignmentId.of(1), AssignmentOutcome.COMPLETED))
                .put("close-case", CloseCase.of(header))
                .put("reopen-case", new ReopenCase(header))
                .put("add-comment", AddComment.of(header, "called back"))
                .put("attach-document", new AttachDocument(header, new Attachment(Text.of("roof.jpg"), "store/1", 1)))
                .put("record-reply", new RecordReply(header, Text.of("here is the photo")))
                .put("log-review", new LogReview(header, Text.of("all quiet")))
                .put("edit-case", EditCase.of(header, subject.version()).set(CASE_SOURCE, "chat"))
                .put("link-case", new LinkCase(header, LINK))
                .put("unlink-case", new UnlinkCase(header, LINK))
                .put("link-ticket", new LinkTicket(header, new TicketLink("CRM", "1", Option.none())))
                .put("unlink-ticket", new UnlinkTicket(header, TICKET))
                .put("merge-case", new MergeCase(header, OTHER))
                .put("undo-merge", new UndoMerge(header))
                .put("erase-personal-data", new ErasePersonalData(header));
        for (StatusId status : statuses) {
            all = all.put("change-status " + status, new ChangeStatus(header, status));
        }
        return all;
    }
}
