package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEA;
import static dev.casecore.playbooks.salesforce.Directory.BEN;
import static dev.casecore.playbooks.salesforce.Directory.INA_WHO_LEFT;
import static dev.casecore.playbooks.salesforce.Directory.NOBODY;
import static dev.casecore.playbooks.salesforce.Directory.SAM_OF_SALES;
import static dev.casecore.playbooks.salesforce.Directory.SUE;

import dev.casecore.activity.ActivityOutcome;
import dev.casecore.activity.ActivityType;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.AddActivity;
import dev.casecore.command.AddComment;
import dev.casecore.command.AdoptPlaybook;
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
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.identity.ActivityId;
import dev.casecore.identity.Actor;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.EvidenceId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.MacroId;
import dev.casecore.identity.MessageId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.Priority;
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
import dev.casecore.link.TicketLink;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** Commands at random, sensible and senseless ones: blank and oversized texts, foreign ids, times far away. */
final class AnyCommand {

    private static final List<CommandKind> KINDS = List.of(CommandKind.values()).remove(CommandKind.OPEN_CASE);
    private static final List<CommandKind> ENDS = List.of(CommandKind.CLOSE_CASE, CommandKind.MERGE_CASE);
    private static final List<UserId> USERS =
            List.of(ANNA, ANNA, ANNA, ANNA, BEN, BEA, SUE, SUE, SAM_OF_SALES, INA_WHO_LEFT, NOBODY);
    private static final List<String> TEXTS = List.of(
            "all quiet",
            "please look",
            "",
            " \t\r\n",
            "x".repeat(1000),
            "x".repeat(1001),
            "\uD83C\uDFE0".repeat(1000),
            "y".repeat(32_001),
            "bell \u0007",
            "half \uD83C",
            "nul \u0000",
            "Current Status:\nPending Action Items:\nPending Action Owner:\n");
    private static final List<Duration> OFFSETS = List.of(
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ofHours(-3),
            Duration.ofDays(-4000),
            Duration.ofMinutes(4),
            Duration.ofMinutes(6),
            Duration.ofDays(40_000));

    private static final List<StatusId> STATUSES = List.of(
            SalesforceSupport.NEW,
            SalesforceSupport.AWAITING_CUSTOMER_SUPPORT,
            SalesforceSupport.AWAITING_CUSTOMER_RESPONSE,
            SalesforceSupport.INTERNAL_REFERRAL,
            SalesforceSupport.CLOSED,
            StatusId.of("limbo"));

    private final Random random;
    private final Case subject;
    private final Instant now;

    AnyCommand(Random random, Case subject, Instant now) {
        this.random = random;
        this.subject = subject;
        this.now = now;
    }

    CaseCommand next(int number) {
        return random.nextBoolean() ? sensible(number) : senseless(number);
    }

    /** What the owning user or a supervisor might well do now; closing is rare, or lives would be short. */
    private CaseCommand sensible(int number) {
        Actor actor = subject.owner()
                .asUser()
                .filter(owner -> random.nextInt(4) > 0)
                .map(Actor::user)
                .getOrElse(() -> Actor.user(pick(List.of(SUE, BEA))));
        CommandHeader header = new CommandHeader(CommandId.of("any-" + number), actor, now, HashSet.empty());
        List<CaseCommand> likely = EveryCommand.on(subject, header, STATUSES)
                .values()
                .reject(command -> ENDS.contains(command.commandKind()) && random.nextInt(4) > 0)
                .toList()
                .appendAll(subject.assignments()
                        .open()
                        .map(open ->
                                new CloseAssignment(header, open.id(), pick(List.of(AssignmentOutcome.values())))));
        return pick(
                subject.isOpen() || subject.isMerged()
                        ? likely
                        : likely.append(new ReopenCase(header)).append(new ReopenCase(header)));
    }

    private CaseCommand senseless(int number) {
        return of(pick(KINDS), header(number));
    }

    private CommandHeader header(int number) {
        CommandHeader header = new CommandHeader(CommandId.of("any-" + number), actor(), occurredAt(), HashSet.empty());
        return random.nextInt(3) > 0
                ? header
                : header.acknowledging(Code.CONTRACT_NOT_ACTIVE, Code.CONTACT_NOT_HOMEOWNER);
    }

    private Actor actor() {
        return random.nextInt(12) == 0 ? Actor.system("mail-gateway") : Actor.user(pick(USERS));
    }

    private Instant occurredAt() {
        return switch (random.nextInt(40)) {
            case 0 -> Instant.MIN;
            case 1 -> Instant.MAX;
            default -> random.nextBoolean() ? now : now.plus(pick(OFFSETS));
        };
    }

    private CaseCommand of(CommandKind kind, CommandHeader header) {
        return switch (kind) {
            case HAND_OVER_CASE -> new HandOverCase(header, owner());
            case PICK_CASE -> new PickCase(header);
            case RELEASE_CASE -> new ReleaseCase(header, queue());
            case PRIORITIZE_CASE -> new PrioritizeCase(header, pick(List.of(Priority.values())));
            case CHANGE_STATUS -> new ChangeStatus(header, status());
            case REFER_CASE -> refer(header);
            case CLOSE_ASSIGNMENT ->
                new CloseAssignment(
                        header, AssignmentId.of(1 + random.nextInt(5)), pick(List.of(AssignmentOutcome.values())));
            case CLOSE_CASE ->
                new CloseCase(
                        header, maybe(pick(USERS)), random.nextInt(9) == 0 ? Option.some(status()) : Option.none());
            case REOPEN_CASE -> new ReopenCase(header);
            case ADD_COMMENT ->
                new AddComment(header, text(), random.nextInt(3) == 0 ? HashSet.of(pick(USERS)) : HashSet.empty());
            case ATTACH_DOCUMENT ->
                new AttachDocument(
                        header, new Attachment(text(), pick(TEXTS), pick(List.of(1L, 0L, -1L, Long.MAX_VALUE))));
            case RECORD_REPLY -> new RecordReply(header, text());
            case LOG_REVIEW -> new LogReview(header, text());
            case EDIT_CASE -> edit(header);
            case LINK_CASE -> new LinkCase(header, link());
            case UNLINK_CASE -> new UnlinkCase(header, link());
            case LINK_TICKET -> new LinkTicket(header, ticket());
            case UNLINK_TICKET -> new UnlinkTicket(header, ticket());
            case SEND_MESSAGE -> new SendMessage(header, PurposeId.of("answer"), text());
            case REVISE_MESSAGE -> new ReviseMessage(header, MessageId.of(1), text());
            case RECORD_EVIDENCE -> new RecordEvidence(header, EvidenceId.of("seen"), maybe(text()));
            case RETRACT_EVIDENCE -> new RetractEvidence(header, EvidenceId.of("seen"));
            case CREATE_TICKET -> new CreateTicket(header, "OPS", text());
            case UPDATE_TICKET -> new UpdateTicket(header, "OPS", "J-17", TicketChange.toState(line()));
            case APPLY_MACRO -> new ApplyMacro(header, MacroId.of("spam"));
            case CHANGE_STAGE -> new ChangeStage(header, StageId.of("identify"));
            case ADD_ACTIVITY -> AddActivity.of(header, ActivityType.TASK, line());
            case REASSIGN_ACTIVITY -> new ReassignActivity(header, ActivityId.of(1), pick(USERS));
            case CLOSE_ACTIVITY -> new CloseActivity(header, ActivityId.of(1), ActivityOutcome.COMPLETED);
            case MERGE_CASE -> new MergeCase(header, link().other());
            case UNDO_MERGE -> new UndoMerge(header);
            case ADOPT_PLAYBOOK -> AdoptPlaybook.of(header, new PlaybookRef(SalesforceSupport.ID, 2));
            case ERASE_PERSONAL_DATA, OPEN_CASE -> new ErasePersonalData(header);
        };
    }

    private ReferCase refer(CommandHeader header) {
        DepartmentId department = pick(List.of(
                SalesforceSupport.DP,
                SalesforceSupport.COMPLIANCE,
                SalesforceSupport.SALES,
                DepartmentId.of("Gardening")));
        ReferCase refer = new ReferCase(header, department, line(), maybe(line()), text(), Fields.none());
        return random.nextBoolean()
                ? refer
                : refer.with(SalesforceFields.ACCOUNT_MANAGER, pick(USERS))
                        .with(SalesforceFields.SALES_MANAGER, pick(USERS));
    }

    private EditCase edit(CommandHeader header) {
        Fields fields = Fields.none();
        for (int i = random.nextInt(3); i >= 0; i--) {
            fields = fields.with(pick(FIELDS), value());
        }
        return new EditCase(
                header,
                pick(List.of(subject.version(), subject.version(), 1L, 0L, Long.MAX_VALUE, Long.MIN_VALUE)),
                fields,
                random.nextInt(4) == 0 ? TreeSet.of(pick(FIELDS)) : TreeSet.empty(),
                random.nextInt(12) == 0
                        ? Option.some(pick(List.of(SalesforceSupport.INSTALLER_SUPPORT, KindId.of("other"))))
                        : Option.none());
    }

    private static final List<String> FIELDS = List.of(
            "contract",
            "contact",
            "account",
            "description",
            "request-type",
            "request-subtype",
            "case-source",
            "customer-not-in-system",
            "contact-email",
            "homeowner",
            "property-address",
            "status",
            "number",
            "job",
            "x y");

    private FieldValue value() {
        return switch (random.nextInt(6)) {
            case 0 -> new FieldValue.Personal(text());
            case 1 -> new FieldValue.Plain(pick(TEXTS));
            case 2 -> new FieldValue.Plain(pick(List.of("true", "false", "Billing", "z".repeat(300))));
            case 3 -> new FieldValue.Plain(pick(List.of("contact-hugo", "contact-heidi", "org-hugo")));
            default ->
                new FieldValue.Plain(
                        pick(List.of("contract-hugo", "contract-heidi", "contract-ended", "contract-of-others")));
        };
    }

    private CaseLink link() {
        return new CaseLink(
                pick(List.of(LinkType.RELATED, LinkType.RELATED, LinkType.PARENT, LinkType.DUPLICATE_OF)),
                pick(List.of(EveryCommand.OTHER, EveryCommand.OTHER, subject.id(), CaseId.of("of-another-tenant"))));
    }

    private TicketLink ticket() {
        return new TicketLink(
                pick(List.of("OPS", "CRM", "", "x".repeat(256))),
                pick(List.of("1", "2", "J-17", " ")),
                maybe(pick(TEXTS)));
    }

    private Owner owner() {
        return pick(List.of(
                Owner.user(pick(USERS)),
                Owner.user(ANNA),
                Owner.queue(queue()),
                Owner.team(pick(List.of(Directory.TIER_TWO, Directory.SALES_TEAM, TeamId.of("ghosts"))))));
    }

    private QueueId queue() {
        return pick(List.of(SalesforceQueues.HOMEOWNER, SalesforceQueues.INSTALLER, QueueId.of("attic")));
    }

    private StatusId status() {
        return pick(STATUSES);
    }

    private Text text() {
        return random.nextInt(20) == 0 ? Text.stored(1, "", true) : Text.of(line());
    }

    private String line() {
        return random.nextBoolean() ? "all quiet" : pick(TEXTS);
    }

    private <T> Option<T> maybe(T value) {
        return random.nextBoolean() ? Option.some(value) : Option.none();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
