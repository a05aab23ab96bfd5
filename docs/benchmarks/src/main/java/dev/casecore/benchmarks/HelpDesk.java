package dev.casecore.benchmarks;

import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.condition.ActorIs;
import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.decision.Birth;
import dev.casecore.decision.Decider;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.Role;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.FeedEvent.CommentAdded;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.playbook.Trigger;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.situation.ActorProfile;
import dev.casecore.situation.Situation;
import dev.casecore.sla.calendar.BusinessCalendar;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** A playbook of a usual size, with a case and people to measure on. */
final class HelpDesk {

    static final StatusId NEW = StatusId.of("new");
    static final StatusId WORKING = StatusId.of("working");
    static final StatusId WAITING = StatusId.of("waiting");
    static final StatusId REFERRED = StatusId.of("referred");
    static final StatusId CLOSED = StatusId.of("closed");
    static final KindId INCIDENT = KindId.of("incident");
    static final QueueId QUEUE = QueueId.of("back-office");
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final Actor ANNA = Actor.user("anna");

    private static final Role AGENT = Role.of("agent");
    private static final Role SUPERVISOR = Role.of("supervisor");
    private static final Field<String> SUBJECT = Field.of("subject", "Subject", FieldType.TEXT);
    private static final RuleId RULE = RuleId.of("HD-001");
    private static final RuleId OWNED = RuleId.of("HD-002");
    private static final RuleId WINDOW = RuleId.of("HD-003");

    private HelpDesk() {}

    static Playbook playbook() {
        return builder().buildOrThrow();
    }

    /** The same with the four clocks that most desks have. */
    static Playbook withClocks() {
        CalendarId hours = CalendarId.of("hours");
        Trigger answer = Trigger.happened(CommentAdded.class);
        Duration target = Duration.ofHours(8);
        return builder()
                .calendar(
                        hours,
                        BusinessCalendar.builder("hours/1")
                                .zone("Europe/Rome")
                                .openWeekdays("09:00", "18:00")
                                .build()
                                .get())
                .clock(ClockBuilder.firstResponse(answer).promises("first-response/1", target, hours))
                .clock(ClockBuilder.nextReply(answer).promises("next-reply/1", target, hours))
                .clock(ClockBuilder.resolution().promises("resolution/1", target, hours))
                .clock(ClockBuilder.timeInReferral().promises("time-in-referral/1", target, hours))
                .buildOrThrow();
    }

    private static PlaybookBuilder builder() {
        Condition agent = ActorIs.inRole(RULE, AGENT, SUPERVISOR, ActorProfile.SYSTEM);
        Condition responsible = Condition.anyOf(OWNED, ActorIs.owner(OWNED), ActorIs.inRole(OWNED, SUPERVISOR));
        return PlaybookBuilder.of("help-desk", 1, "Help desk")
                .status(NEW, "New", StatusCategory.NEW)
                .status(WORKING, "Working", StatusCategory.ACTIVE)
                .status(WAITING, "Waiting", StatusCategory.WAITING_FOR_CUSTOMER)
                .status(REFERRED, "Referred", StatusCategory.REFERRED)
                .status(CLOSED, "Closed", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(INCIDENT, "Incident", kind -> kind.requires(SUBJECT, RULE))
                .departments(DepartmentId.of("network"), DepartmentId.of("sales"))
                .visibleTo(agent)
                .permit(agent, CommandKind.values())
                .permit(responsible, CommandKind.CLOSE_CASE, CommandKind.PRIORITIZE_CASE, CommandKind.RELEASE_CASE)
                .permit(ActorIs.owningUser(OWNED), CommandKind.CHANGE_STATUS)
                .closedAccepts(RULE, CommandKind.ADD_COMMENT, CommandKind.REOPEN_CASE)
                .require(CaseIs.closed(RULE), CommandKind.REOPEN_CASE)
                .require(CaseIs.closedWithin(Duration.ofHours(6), WINDOW), CommandKind.REOPEN_CASE)
                .require(CaseIs.withoutOpenAssignment(RULE), CommandKind.CLOSE_CASE)
                .transition(CommandKind.CHANGE_STATUS, WORKING, RULE, NEW, WAITING)
                .transition(CommandKind.CHANGE_STATUS, WAITING, RULE, NEW, WORKING)
                .transition(CommandKind.REFER_CASE, REFERRED, RULE, NEW, WORKING, WAITING)
                .transition(CommandKind.CLOSE_ASSIGNMENT, WORKING, CaseIs.withoutOpenAssignment(RULE), RULE, REFERRED)
                .transition(CommandKind.CLOSE_CASE, CLOSED, RULE, NEW, WORKING, WAITING, REFERRED)
                .transition(CommandKind.REOPEN_CASE, WORKING, RULE, CLOSED);
    }

    static Case opened(Playbook playbook) {
        Birth birth = new Birth(TenantId.of("acme"), CaseId.of("1"), playbook.number(1));
        OpenCase command = OpenCase.of(header("open"), INCIDENT, Fields.none().with(SUBJECT, "no network"));
        return Decider.open(playbook, birth, command, situation(NOW)).get().after();
    }

    static CommandHeader header(String id) {
        return CommandHeader.of(id, ANNA, NOW.plusSeconds(60));
    }

    static Situation situation(Instant at) {
        Option<UserProfile> profile =
                Option.some(UserProfile.of(UserId.of("anna")).withRoles(AGENT));
        return Situation.of(at, ActorProfile.of(ANNA, profile, HashSet.of(QUEUE)));
    }
}
