package dev.casecore.testkit.explorer;

import dev.casecore.command.AddComment;
import dev.casecore.condition.ActorIs;
import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.condition.FieldIs;
import dev.casecore.condition.Leaf;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Priority;
import dev.casecore.identity.Role;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.FeedEvent.CustomerReplied;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.playbook.Trigger;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.ZoneOffset;

/** A small desk, and the same with one fault each that fits together nevertheless. */
public final class SmallDesk {

    static final StatusId NEW = StatusId.of("new");
    static final StatusId WORKING = StatusId.of("working");
    static final StatusId ON_HOLD = StatusId.of("on-hold");
    static final StatusId CLOSED = StatusId.of("closed");
    static final KindId INCIDENT = KindId.of("incident");
    static final Field<String> ROOM = Field.of("room", "Room", FieldType.TEXT);
    static final Field<String> FLOOR = Field.of("floor", "Floor", FieldType.TEXT);
    static final Field<String> APPROVAL = Field.of("approval", "Approval", FieldType.TEXT);
    static final Role AGENT = Role.of("agent");
    static final Role CHIEF = Role.of("chief");
    static final DepartmentId NETWORK = DepartmentId.of("Network");
    static final CalendarId HOURS = CalendarId.of("hours");
    static final RuleId RULE = RuleId.of("SD-1");
    private static final Code HELD = Code.of("HELD");
    private static final RuleId CLOSING = RuleId.of("SD-2");
    private static final RuleId PERMISSION = RuleId.of("SD-3");
    private static final RuleId REOPENING = RuleId.of("SD-4");
    private static final RuleId EARLY = RuleId.of("SD-5");
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_WEEK = Duration.ofDays(7);

    private SmallDesk() {}

    /** Everything but how a case is closed and reopened. */
    private static PlaybookBuilder statuses(String id) {
        return PlaybookBuilder.of(id, 1, "A small desk")
                .status(NEW, "New", StatusCategory.NEW)
                .status(WORKING, "Working", StatusCategory.ACTIVE)
                .status(CLOSED, "Closed", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(INCIDENT, "Incident", kind -> kind.requires(ROOM, RULE).has(APPROVAL, FLOOR))
                .departments(NETWORK)
                .transition(CommandKind.CHANGE_STATUS, WORKING, RULE, NEW)
                .permit(
                        ActorIs.inRole(PERMISSION, AGENT, CHIEF),
                        CommandKind.CHANGE_STATUS,
                        CommandKind.CLOSE_CASE,
                        CommandKind.REOPEN_CASE,
                        CommandKind.REFER_CASE);
    }

    private static PlaybookBuilder closing(PlaybookBuilder builder, CommandKind... closedAccepts) {
        return builder.transition(
                        CommandKind.CLOSE_CASE, CLOSED, CaseIs.withoutOpenAssignment(CLOSING), CLOSING, NEW, WORKING)
                .require(CaseIs.withoutOpenAssignment(CLOSING), CommandKind.MERGE_CASE)
                .closedAccepts(CLOSING, closedAccepts);
    }

    private static PlaybookBuilder reopening(PlaybookBuilder builder) {
        return builder.transition(CommandKind.REOPEN_CASE, WORKING, REOPENING, CLOSED)
                .require(CaseIs.closedWithin(A_WEEK, REOPENING), CommandKind.REOPEN_CASE);
    }

    private static PlaybookBuilder clean(String id) {
        return closing(reopening(statuses(id)), CommandKind.ADD_COMMENT, CommandKind.REOPEN_CASE)
                .require(CaseIs.reopenedFewerThan(1, REOPENING), CommandKind.REOPEN_CASE)
                .calendar(HOURS, BusinessCalendar.alwaysOpen(ZoneOffset.UTC))
                .clock(ClockBuilder.resolution().promises("resolution/1", A_WEEK, HOURS));
    }

    /** Nothing is wrong with it. */
    public static Playbook clean() {
        return clean("clean").buildOrThrow();
    }

    /** On hold can be left only with an approval, and on hold nobody can enter one. */
    public static Playbook deadEnd() {
        return clean("dead-end")
                .status(ON_HOLD, "On hold", StatusCategory.ACTIVE)
                .transition(CommandKind.CHANGE_STATUS, ON_HOLD, RULE, WORKING)
                .transition(CommandKind.CHANGE_STATUS, WORKING, FieldIs.present(APPROVAL, RULE), RULE, ON_HOLD)
                .require(
                        Condition.not(CaseIs.inStatus(RULE, ON_HOLD), HELD, RULE),
                        CommandKind.EDIT_CASE,
                        CommandKind.MERGE_CASE)
                .buildOrThrow();
    }

    /** On hold only a chief who works for Network and was asked may go on; nobody is asked on hold. */
    public static Playbook nobodyMayAct() {
        Condition held = CaseIs.inStatus(RULE, ON_HOLD);
        return clean("nobody-may-act")
                .status(ON_HOLD, "On hold", StatusCategory.ACTIVE)
                .transition(CommandKind.CHANGE_STATUS, ON_HOLD, CaseIs.withoutOpenAssignment(RULE), RULE, WORKING)
                .transition(CommandKind.CHANGE_STATUS, WORKING, RULE, ON_HOLD)
                .permit(Condition.given(held, ActorIs.ofReferredDepartment(PERMISSION)), CommandKind.CHANGE_STATUS)
                .require(
                        Condition.not(held, HELD, RULE),
                        CommandKind.REFER_CASE,
                        CommandKind.LINK_TICKET,
                        CommandKind.MERGE_CASE)
                .buildOrThrow();
    }

    /** One of two ways to close does not ask for open assignments. */
    public static Playbook closeWithoutGuard() {
        return reopening(statuses("close-without-guard"))
                .require(CaseIs.reopenedFewerThan(1, REOPENING), CommandKind.REOPEN_CASE)
                .transition(CommandKind.CLOSE_CASE, CLOSED, CaseIs.withoutOpenAssignment(CLOSING), CLOSING, NEW)
                .transition(CommandKind.CLOSE_CASE, CLOSED, FieldIs.present(ROOM, CLOSING), CLOSING, WORKING)
                .buildOrThrow();
    }

    /** Within a week a closed case comes back as often as anybody likes. */
    public static Playbook unlimitedReopen() {
        return closing(reopening(statuses("unlimited-reopen")), CommandKind.REOPEN_CASE)
                .buildOrThrow();
    }

    /** Whoever may close needs to be an agent or a chief; that an agent with an approval may adds nothing. */
    public static Playbook shadowedAlternative() {
        return clean("shadowed-alternative")
                .require(
                        Condition.anyOf(RULE, FieldIs.present(ROOM, RULE), FieldIs.present(APPROVAL, RULE)),
                        CommandKind.CLOSE_CASE)
                .buildOrThrow();
    }

    /** With an approval a case would go on hold when it is referred, but the first row always takes it. */
    public static Playbook shadowedRow() {
        return clean("shadowed-row")
                .status(ON_HOLD, "On hold", StatusCategory.ACTIVE)
                .transition(CommandKind.CHANGE_STATUS, ON_HOLD, RULE, WORKING)
                .transition(CommandKind.CHANGE_STATUS, WORKING, RULE, ON_HOLD)
                .transition(CommandKind.REFER_CASE, WORKING, FieldIs.present(ROOM, RULE), RULE, NEW)
                .transition(CommandKind.REFER_CASE, ON_HOLD, FieldIs.present(APPROVAL, RULE), RULE, NEW)
                .buildOrThrow();
    }

    /** A customer's reply on a closed case starts a clock that only a closing stops, and there is no other. */
    public static Playbook clockWithoutStop() {
        return closing(statuses("clock-without-stop"), CommandKind.RECORD_REPLY, CommandKind.ADD_COMMENT)
                .calendar(HOURS, BusinessCalendar.alwaysOpen(ZoneOffset.UTC))
                .clock(ClockBuilder.of("reply", "Reply")
                        .startsOn(Trigger.happened(CustomerReplied.class))
                        .stopsOn(Trigger.entering(StatusCategory.CLOSED))
                        .promises("reply/1", A_WEEK, HOURS))
                .buildOrThrow();
    }

    /** The clock pauses once a case has ever been referred, and that does not change any more. */
    public static Playbook pauseWithoutResume() {
        return closing(reopening(statuses("pause-without-resume")), CommandKind.REOPEN_CASE)
                .require(CaseIs.reopenedFewerThan(1, REOPENING), CommandKind.REOPEN_CASE)
                .calendar(HOURS, BusinessCalendar.alwaysOpen(ZoneOffset.UTC))
                .clock(ClockBuilder.of("resolution", "Resolution")
                        .startsOn(Trigger.opened())
                        .stopsOn(Trigger.entering(StatusCategory.CLOSED))
                        .pausesWhile(
                                "referred",
                                Leaf.customOfCase(
                                        "it was referred",
                                        HELD,
                                        RULE,
                                        subject -> subject.assignments().hasEverBeen()))
                        .promises("resolution/1", A_WEEK, HOURS))
                .buildOrThrow();
    }

    /** Nothing is wrong with it, but a case that has been in its status for a day stays there until it is closed. */
    public static Playbook onlyEarly() {
        return closing(statuses("only-early"), CommandKind.ADD_COMMENT)
                .require(Condition.not(CaseIs.inStatusFor(A_DAY, EARLY), HELD, EARLY), CommandKind.CHANGE_STATUS)
                .buildOrThrow();
    }

    /** Nothing is wrong with it, but a case must have three things to be closed, each asked for in another place, and is never merged. */
    public static Playbook threeThings() {
        return reopening(statuses("three-things"))
                .require(CaseIs.reopenedFewerThan(1, REOPENING), CommandKind.REOPEN_CASE)
                .transition(CommandKind.CLOSE_CASE, CLOSED, FieldIs.present(APPROVAL, CLOSING), CLOSING, NEW, WORKING)
                .require(FieldIs.present(FLOOR, CLOSING), CommandKind.CLOSE_CASE)
                .expect(CaseIs.ofPriority(Priority.HIGH, CLOSING), CommandKind.CLOSE_CASE)
                .require(CaseIs.inStatus(CLOSING, CLOSED), CommandKind.MERGE_CASE)
                .buildOrThrow();
    }

    /** Only an agent or chief who owns a case goes on with it, and may hand it over to whomever they like. */
    public static Playbook ownerMayNot() {
        return clean("owner-may-not")
                .permit(ActorIs.inRole(PERMISSION, AGENT, CHIEF), CommandKind.OPEN_CASE)
                .permit(
                        ActorIs.owner(PERMISSION),
                        CommandKind.CHANGE_STATUS,
                        CommandKind.CLOSE_CASE,
                        CommandKind.REFER_CASE)
                .permit(
                        Condition.allOf(ActorIs.owner(PERMISSION), ActorIs.inRole(PERMISSION, AGENT, CHIEF)),
                        CommandKind.HAND_OVER_CASE,
                        CommandKind.PICK_CASE,
                        CommandKind.RELEASE_CASE,
                        CommandKind.MERGE_CASE)
                .buildOrThrow();
    }

    /** From work a case may be put on hold, says the table, but at work nobody changes the status. */
    public static Playbook neverReached() {
        return clean("never-reached")
                .status(ON_HOLD, "On hold", StatusCategory.ACTIVE)
                .transition(CommandKind.CHANGE_STATUS, ON_HOLD, RULE, WORKING)
                .transition(CommandKind.CHANGE_STATUS, WORKING, RULE, ON_HOLD)
                .require(Condition.not(CaseIs.inStatus(RULE, WORKING), HELD, RULE), CommandKind.CHANGE_STATUS)
                .buildOrThrow();
    }

    /** A comment must say something: asked before it is written, it says nothing yet. */
    public static Playbook lookingAtInputs() {
        return clean("looking-at-inputs")
                .require(
                        Leaf.custom(
                                "it says something",
                                HELD,
                                RULE,
                                question -> question.command() instanceof AddComment comment
                                        && comment.comment().length() > 1),
                        CommandKind.ADD_COMMENT)
                .buildOrThrow();
    }

    /** Nothing is wrong with it, but a case must have two things to be closed or merged, and never loses that it was referred. */
    public static Playbook twoThings() {
        Condition both = Condition.allOf(FieldIs.present(APPROVAL, CLOSING), FieldIs.present(FLOOR, CLOSING));
        return clean("two-things")
                .require(both, CommandKind.CLOSE_CASE, CommandKind.MERGE_CASE)
                .require(
                        Condition.given(
                                Condition.not(CaseIs.neverReferred(RULE), HELD, RULE), FieldIs.present(ROOM, RULE)),
                        CommandKind.CLOSE_CASE)
                .buildOrThrow();
    }
}
