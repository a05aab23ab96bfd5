package dev.casecore.testkit.trial;

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
import dev.casecore.command.ErasePersonalData;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.LinkCase;
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
import dev.casecore.conversation.Attachment;
import dev.casecore.decision.Possibility;
import dev.casecore.field.Field;
import dev.casecore.field.Fields;
import dev.casecore.identity.ActivityId;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.EvidenceId;
import dev.casecore.identity.MacroId;
import dev.casecore.identity.MessageId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.PurposeId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StageId;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.playbook.DepartmentDefinition;
import dev.casecore.playbook.Playbook;
import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a possibility becomes: a command for each choice of inputs that may make a difference. */
final class Ingredients {

    private static final String LINE = "sample";
    private static final Text WORDS = Text.of("Current status: on its way");

    private final Company company;
    private final Case current;
    private final EditIngredients edits;
    private final TicketIngredients tickets;

    Ingredients(Company company, Samples samples, Predicate<Field<?>> edited, Case current) {
        this.company = company;
        this.current = current;
        this.edits = new EditIngredients(company, samples, edited, current);
        this.tickets = new TicketIngredients(company.playbook(), current);
    }

    /** The fields that a referral to a department asks for. */
    static Map<String, Field<?>> asked(Playbook playbook, Possibility referral) {
        return referral.target()
                .map(DepartmentId::of)
                .flatMap(playbook.departments()::get)
                .map(DepartmentDefinition::fields)
                .map(fields -> fields.keySet().toLinkedMap(Field::name, Function.<Field<?>>identity()))
                .getOrElse(LinkedHashMap.empty());
    }

    Seq<Recipe<CaseCommand>> of(Possibility asked, CommandHeader header) {
        if (asked.command() == CommandKind.EDIT_CASE) {
            return edits.all(header);
        }
        if (asked.command() == CommandKind.REFER_CASE) {
            return List.of(Recipe.of(header, (head, fields) -> referral(head, target(asked), fields)));
        }
        return making(asked).map(each -> Recipe.of(header, (head, none) -> each.apply(head)));
    }

    private static String target(Possibility asked) {
        return asked.target().getOrElse("");
    }

    private static ReferCase referral(CommandHeader header, String department, Fields fields) {
        return new ReferCase(header, DepartmentId.of(department), LINE, Option.none(), WORDS, fields);
    }

    private Seq<Function<CommandHeader, CaseCommand>> making(Possibility asked) {
        String target = target(asked);
        return switch (asked.command()) {
            case OPEN_CASE, EDIT_CASE, REFER_CASE, ADOPT_PLAYBOOK -> List.empty();
            case HAND_OVER_CASE -> owners(target).map(owner -> header -> new HandOverCase(header, owner));
            case PICK_CASE -> List.of(PickCase::new);
            case RELEASE_CASE -> List.of(header -> new ReleaseCase(header, QueueId.of(target)));
            case PRIORITIZE_CASE -> List.of(header -> new PrioritizeCase(header, Priority.valueOf(target)));
            case CHANGE_STATUS -> List.of(header -> new ChangeStatus(header, StatusId.of(target)));
            case CLOSE_ASSIGNMENT -> assignments(target);
            case CLOSE_CASE -> closings(asked.target().map(StatusId::of));
            case REOPEN_CASE -> List.of(ReopenCase::new);
            case ADD_COMMENT -> List.of(header -> AddComment.of(header, LINE));
            case ATTACH_DOCUMENT ->
                List.of(header -> new AttachDocument(header, new Attachment(Text.of("bill.pdf"), "dms/1", 1)));
            case RECORD_REPLY -> List.of(header -> new RecordReply(header, WORDS));
            case LOG_REVIEW -> List.of(header -> new LogReview(header, WORDS));
            case LINK_CASE -> List.of(header -> new LinkCase(header, new CaseLink(LinkType.RELATED, Company.OTHER)));
            case UNLINK_CASE ->
                current.links()
                        .filter(link -> link.toString().equals(target))
                        .map(link -> header -> new UnlinkCase(header, link));
            case LINK_TICKET -> tickets.links();
            case UNLINK_TICKET -> tickets.unlinks(target);
            case CREATE_TICKET -> List.of(header -> new CreateTicket(header, target, WORDS));
            case UPDATE_TICKET -> tickets.updates(target);
            case ERASE_PERSONAL_DATA -> List.of(ErasePersonalData::new);
            case SEND_MESSAGE -> List.of(header -> new SendMessage(header, PurposeId.of(target), WORDS));
            case REVISE_MESSAGE -> List.of(header -> new ReviseMessage(header, MessageId.of(1), WORDS));
            case RECORD_EVIDENCE -> List.of(header -> new RecordEvidence(header, EvidenceId.of(target), Option.none()));
            case RETRACT_EVIDENCE -> List.of(header -> new RetractEvidence(header, EvidenceId.of(target)));
            case APPLY_MACRO -> List.of(header -> new ApplyMacro(header, MacroId.of(target)));
            case MERGE_CASE -> List.of(header -> new MergeCase(header, Company.OTHER));
            case UNDO_MERGE -> List.of(UndoMerge::new);
            case CHANGE_STAGE -> List.of(header -> new ChangeStage(header, StageId.of(target)));
            case ADD_ACTIVITY -> List.of(header -> activity(header, ActivityType.valueOf(target)));
            case REASSIGN_ACTIVITY -> reassignments(activity(target));
            case CLOSE_ACTIVITY ->
                List.of(ActivityOutcome.values())
                        .map(outcome -> header -> new CloseActivity(header, activity(target), outcome));
        };
    }

    /** Every owner of the sort that a template leaves open, but whoever owns the case. */
    private Seq<Owner> owners(String target) {
        Seq<Owner> owners = switch (target) {
            case "user" -> users().map(Owner::user);
            case "team" -> List.of(Owner.team(Company.TEAM));
            default -> List.of(Owner.queue(company.queue()));
        };
        return owners.reject(current.owner()::equals);
    }

    private Seq<UserId> users() {
        return company.people().flatMap(person -> person.actor().asUser());
    }

    private static Seq<Function<CommandHeader, CaseCommand>> assignments(String target) {
        AssignmentId assignment = AssignmentId.parse(target).get();
        return List.of(AssignmentOutcome.values())
                .map(outcome -> header -> new CloseAssignment(header, assignment, outcome));
    }

    /** With the work that is open kept, and cancelled. */
    private Seq<Function<CommandHeader, CaseCommand>> closings(Option<StatusId> into) {
        Function<CommandHeader, CaseCommand> keeping = header -> closing(header, into);
        Function<CommandHeader, CaseCommand> cancelling =
                header -> closing(header, into).cancellingOpenWork();
        return current.activities().isEmpty() ? List.of(keeping) : List.of(keeping, cancelling);
    }

    private static CloseCase closing(CommandHeader header, Option<StatusId> into) {
        Option<UserId> statedBy = Option.when(header.actor().asUser().isEmpty(), Company.DEPUTY);
        return new CloseCase(header, statedBy, into);
    }

    private static AddActivity activity(CommandHeader header, ActivityType type) {
        Option<UserId> assignee = Option.when(header.actor().asUser().isEmpty(), Company.DEPUTY);
        return new AddActivity(header, type, Text.of(LINE), assignee, Option.none());
    }

    private static ActivityId activity(String target) {
        return ActivityId.parse(target).get();
    }

    /** To one person that does not have it. */
    private Seq<Function<CommandHeader, CaseCommand>> reassignments(ActivityId activity) {
        return users().reject(user -> current.activity(activity)
                        .exists(open -> open.assignee().equals(user)))
                .take(1)
                .map(user -> header -> new ReassignActivity(header, activity, user));
    }
}
