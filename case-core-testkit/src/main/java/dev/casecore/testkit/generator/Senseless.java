package dev.casecore.testkit.generator;

import dev.casecore.activity.ActivityOutcome;
import dev.casecore.activity.ActivityType;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.AddActivity;
import dev.casecore.command.AddComment;
import dev.casecore.command.ApplyMacro;
import dev.casecore.command.AttachDocument;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.ChangeStage;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseActivity;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.CreateTicket;
import dev.casecore.command.EditCase;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.LinkCase;
import dev.casecore.command.LogReview;
import dev.casecore.command.MergeCase;
import dev.casecore.command.ReassignActivity;
import dev.casecore.command.RecordEvidence;
import dev.casecore.command.RecordReply;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReleaseCase;
import dev.casecore.command.RetractEvidence;
import dev.casecore.command.ReviseMessage;
import dev.casecore.command.SendMessage;
import dev.casecore.command.UpdateTicket;
import dev.casecore.conversation.Attachment;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.identity.ActivityId;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.EvidenceId;
import dev.casecore.identity.MacroId;
import dev.casecore.identity.MessageId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.PurposeId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StageId;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TeamId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.link.TicketChange;
import dev.casecore.playbook.Limits;
import dev.casecore.reason.CommandKind;
import dev.casecore.testkit.trial.Company;
import dev.casecore.testkit.trial.Person;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Commands that name what is not there, go where nothing leads, or bring texts that nobody takes. */
final class Senseless {

    private static final String NOWHERE = "nowhere";
    private static final Text WORDS = Text.of("words");

    private final Company company;
    private final Case current;
    private final Limits limits;

    Senseless(Company company, Case current) {
        this.company = company;
        this.current = current;
        this.limits = company.playbook().limits();
    }

    Seq<Candidate> of(CommandKind kind, Person person, Instant at) {
        return making(kind)
                .map(making -> new Candidate(
                        person, making.what(), CommandHeader.of("senseless", person.actor(), at), making.command()));
    }

    private record Making(String what, Function<CommandHeader, CaseCommand> command) {}

    private static Seq<Making> one(CommandKind kind, String what, Function<CommandHeader, CaseCommand> command) {
        return List.of(new Making(kind + " " + what, command));
    }

    private static <T> Seq<Making> each(
            CommandKind kind, Seq<T> values, BiFunction<CommandHeader, T, CaseCommand> command) {
        return values.map(value -> new Making(kind + " " + value, header -> command.apply(header, value)));
    }

    private Seq<Making> making(CommandKind kind) {
        return switch (kind) {
            case CHANGE_STATUS -> each(kind, statuses(kind), ChangeStatus::new);
            case CLOSE_CASE -> each(kind, statuses(kind), CloseCase::into);
            case CHANGE_STAGE -> one(kind, NOWHERE, header -> new ChangeStage(header, StageId.of(NOWHERE)));
            case HAND_OVER_CASE -> each(kind, owners(), HandOverCase::new);
            case RELEASE_CASE -> one(kind, NOWHERE, header -> new ReleaseCase(header, QueueId.of(NOWHERE)));
            case REFER_CASE ->
                one(kind, NOWHERE, header -> ReferCase.of(header, DepartmentId.of(NOWHERE), "line", "words"));
            case CLOSE_ASSIGNMENT ->
                one(
                        kind,
                        "A-99",
                        header -> new CloseAssignment(header, AssignmentId.of(99), AssignmentOutcome.COMPLETED));
            case EDIT_CASE -> edits(kind);
            case LINK_CASE -> links(kind);
            case MERGE_CASE -> each(kind, List.of(current.id(), CaseId.of(NOWHERE)), MergeCase::new);
            default -> conversation(kind);
        };
    }

    private Seq<Making> conversation(CommandKind kind) {
        return switch (kind) {
            case ADD_COMMENT -> texts(kind, limits.comment(), (header, text) -> AddComment.of(header, text.value()));
            case RECORD_REPLY -> texts(kind, limits.comment(), RecordReply::new);
            case LOG_REVIEW -> texts(kind, limits.review(), LogReview::new);
            case SEND_MESSAGE -> one(kind, NOWHERE, header -> new SendMessage(header, PurposeId.of(NOWHERE), WORDS));
            case REVISE_MESSAGE -> one(kind, "M-99", header -> new ReviseMessage(header, MessageId.of(99), WORDS));
            case ATTACH_DOCUMENT ->
                one(
                        kind,
                        "too large",
                        header -> new AttachDocument(
                                header, new Attachment(Text.of("all.zip"), "dms/1", limits.documentBytes() + 1)));
            default -> procedures(kind);
        };
    }

    private Seq<Making> procedures(CommandKind kind) {
        return switch (kind) {
            case CREATE_TICKET -> one(kind, NOWHERE, header -> new CreateTicket(header, NOWHERE, WORDS));
            case UPDATE_TICKET ->
                one(kind, NOWHERE, header -> new UpdateTicket(header, NOWHERE, "X-1", TicketChange.toState("done")));
            case RECORD_EVIDENCE ->
                one(kind, NOWHERE, header -> new RecordEvidence(header, EvidenceId.of(NOWHERE), Option.none()));
            case RETRACT_EVIDENCE -> one(kind, NOWHERE, header -> new RetractEvidence(header, EvidenceId.of(NOWHERE)));
            case APPLY_MACRO -> one(kind, NOWHERE, header -> new ApplyMacro(header, MacroId.of(NOWHERE)));
            case ADD_ACTIVITY -> one(kind, "blank", header -> AddActivity.of(header, ActivityType.TASK, " "));
            case CLOSE_ACTIVITY ->
                one(kind, "T-99", header -> new CloseActivity(header, ActivityId.of(99), ActivityOutcome.COMPLETED));
            case REASSIGN_ACTIVITY ->
                one(kind, "T-99", header -> new ReassignActivity(header, ActivityId.of(99), UserId.of(NOWHERE)));
            default -> List.empty();
        };
    }

    /** Every status to which nothing leads from here, and one that there is not. */
    private Seq<StatusId> statuses(CommandKind kind) {
        StatusId here = current.status().id();
        return company.playbook()
                .statuses()
                .keySet()
                .toList()
                .reject(status ->
                        status.equals(here) || company.playbook().transitions().allows(here, kind, status))
                .append(StatusId.of(NOWHERE));
    }

    private static Seq<Owner> owners() {
        return List.of(
                Owner.user(UserId.of(NOWHERE)), Owner.queue(QueueId.of(NOWHERE)), Owner.team(TeamId.of(NOWHERE)));
    }

    private Seq<Making> links(CommandKind kind) {
        return each(
                kind,
                List.of(
                        new CaseLink(LinkType.RELATED, current.id()),
                        new CaseLink(LinkType.PARENT, CaseId.of(NOWHERE))),
                LinkCase::new);
    }

    /** A field that there is not, an edit of a version to come, and each field with a value that it does not take. */
    private Seq<Making> edits(CommandKind kind) {
        Seq<String> declared = company.playbook()
                .kinds()
                .get(current.kind())
                .toList()
                .flatMap(known -> known.fields().keySet());
        return one(kind, NOWHERE, header -> edit(header, current.version(), NOWHERE, "value"))
                .appendAll(one(
                        kind, "of a version to come", header -> edit(header, current.version() + 1, NOWHERE, "value")))
                .appendAll(declared.map(field -> new Making(
                        kind + " " + field + " to a blank", header -> edit(header, current.version(), field, " "))));
    }

    private static EditCase edit(CommandHeader header, long basedOn, String field, String value) {
        Fields changes = Fields.none().with(field, new FieldValue.Plain(value));
        return new EditCase(header, basedOn, changes, TreeSet.empty(), Option.none());
    }

    private static Seq<Making> texts(
            CommandKind kind, int limit, BiFunction<CommandHeader, Text, CaseCommand> command) {
        return List.of(
                new Making(kind + " of nothing", header -> command.apply(header, Text.of(" \t"))),
                new Making(kind + " too long", header -> command.apply(header, Text.of("x".repeat(limit + 1)))),
                new Making(kind + " with a control character", header -> command.apply(header, Text.of("a\u0000"))),
                new Making(kind + " with half a letter", header -> command.apply(header, Text.of("a\uD83C"))));
    }
}
