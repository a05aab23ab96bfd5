package dev.casecore.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.AddComment;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.EditCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.command.RecordReply;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.condition.CaseIs;
import dev.casecore.condition.FieldIs;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.ClockId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.Priority;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.ClockEvent;
import dev.casecore.lifecycle.ClockLog;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.FeedEvent.CommentAdded;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.party.Organization;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.playbook.Trigger;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.situation.ActorProfile;
import dev.casecore.situation.Known;
import dev.casecore.situation.Situation;
import dev.casecore.sla.ClockState;
import dev.casecore.sla.CycleRule;
import dev.casecore.sla.GoalVersion;
import dev.casecore.sla.SlaClock;
import dev.casecore.sla.SlaGoal;
import dev.casecore.sla.Warning;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import dev.casecore.sla.calendar.Calendars;
import dev.casecore.text.Text;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * A desk that makes every usual promise, open on weekdays from nine to five, and the life of one case at it, told command by command. After
 * each command the case is checked to be the fold of its events, and its clocks to be what their own log and a second keeping make of them.
 */
final class PromiseDesk {

    static final StatusId NEW = StatusId.of("new");
    static final StatusId WORKING = StatusId.of("working");
    static final StatusId WAITING = StatusId.of("waiting");
    static final StatusId DONE = StatusId.of("done");
    static final KindId INCIDENT = KindId.of("incident");
    static final KindId QUESTION = KindId.of("question");
    static final DepartmentId NETWORK = DepartmentId.of("network");
    static final Field<String> REQUEST_TYPE = Field.of("request-type", "Request type", FieldType.TEXT);
    static final Field<OrganizationId> ORGANIZATION = Field.of("organization", "Organization", FieldType.ORGANIZATION);
    static final OrganizationId BIG_CUSTOMER = OrganizationId.of("big");
    static final ClockId FIRST_RESPONSE = ClockId.of("first-response");
    static final ClockId NEXT_REPLY = ClockId.of("next-reply");
    static final ClockId RESOLUTION = ClockId.of("resolution");
    static final ClockId TIME_IN_REFERRAL = ClockId.of("time-in-referral");
    static final CalendarId HOURS = CalendarId.of("office-hours");
    static final BusinessCalendar NINE_TO_FIVE = hours("office/1", "09:00", "17:00");
    static final BusinessCalendar NINE_TO_SIX = hours("office/2", "09:00", "18:00");
    static final Actor ANNA = Actor.user("anna");
    static final RuleId SLA = RuleId.of("SLA-011");
    private static final RuleId RULE = RuleId.of("PD-1");
    static final Fields OUTAGE = Fields.none().with(REQUEST_TYPE, "outage");
    static final Playbook PLAYBOOK = builder().buildOrThrow();

    private final Playbook playbook;
    private Calendars calendars = Calendars.none();
    private Instant now;
    private Duration late = Duration.ZERO;
    private int commands;
    private Option<Case> current = Option.none();
    private Vector<RecordedEvent> history = Vector.empty();
    private Seq<RecordedEvent> last = List.empty();

    private PromiseDesk(Playbook playbook, String dayAndTime) {
        this.playbook = playbook;
        this.now = at(dayAndTime);
    }

    static PlaybookBuilder builder() {
        return statuses()
                .calendar(HOURS, NINE_TO_FIVE)
                .clock(ClockBuilder.firstResponse(Trigger.happened(CommentAdded.class))
                        .promises("first-response/1", Duration.ofHours(2), HOURS))
                .clock(ClockBuilder.nextReply(Trigger.happened(CommentAdded.class))
                        .promises("next-reply/1", Duration.ofHours(4), HOURS))
                .clock(ClockBuilder.resolution()
                        .pausesWhile("in-referral", CaseIs.withOpenAssignment(SLA))
                        .promises(resolution("big", 4), HOURS, FieldIs.oneOf(ORGANIZATION, List.of(BIG_CUSTOMER), SLA))
                        .promises(resolution("high", 8), HOURS, CaseIs.ofPriority(Priority.HIGH, SLA))
                        .promises(
                                resolution("outage", 12),
                                HOURS,
                                FieldIs.oneOf(REQUEST_TYPE, List.of("outage", "breakdown"), SLA))
                        .promises(resolution("incident", 16), HOURS, CaseIs.ofKind(INCIDENT, SLA)))
                .clock(ClockBuilder.timeInReferral().promises("time-in-referral/1", Duration.ofHours(6), HOURS));
    }

    private static PlaybookBuilder statuses() {
        return PlaybookBuilder.of("promises", 1, "A desk that makes promises")
                .status(NEW, "New", StatusCategory.NEW)
                .status(WORKING, "Working", StatusCategory.ACTIVE)
                .status(WAITING, "Waiting", StatusCategory.WAITING_FOR_CUSTOMER)
                .status(DONE, "Done", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(INCIDENT, "Incident", kind -> kind.has(REQUEST_TYPE, ORGANIZATION))
                .kind(QUESTION, "Question", kind -> kind)
                .departments(NETWORK)
                .transition(CommandKind.CHANGE_STATUS, WORKING, RULE, NEW, WAITING)
                .transition(CommandKind.CHANGE_STATUS, WAITING, RULE, NEW, WORKING)
                .transition(CommandKind.RECORD_REPLY, WORKING, RULE, WAITING)
                .transition(CommandKind.CLOSE_CASE, DONE, RULE, NEW, WORKING, WAITING)
                .transition(CommandKind.REOPEN_CASE, WORKING, RULE, DONE);
    }

    private static SlaGoal resolution(String whose, int hours) {
        return SlaGoal.builder()
                .version(GoalVersion.of("resolution-" + whose + "/1"))
                .target(Duration.ofHours(hours))
                .warnings(Vector.of(Warning.percent(75)))
                .cycleRule(CycleRule.CONTINUE)
                .build();
    }

    private static BusinessCalendar hours(String version, String from, String to) {
        return BusinessCalendar.builder(version)
                .zone("UTC")
                .openWeekdays(from, to)
                .build()
                .get();
    }

    /** A time in March 2026; the second is a Monday. */
    static Instant at(String dayAndTime) {
        return Instant.parse("2026-03-" + dayAndTime + ":00Z");
    }

    // --- the life of a case

    static PromiseDesk on(String dayAndTime) {
        return new PromiseDesk(PLAYBOOK, dayAndTime);
    }

    static PromiseDesk of(Playbook playbook, String dayAndTime) {
        return new PromiseDesk(playbook, dayAndTime);
    }

    PromiseDesk then(String dayAndTime) {
        return then(at(dayAndTime));
    }

    PromiseDesk then(Instant instant) {
        now = instant;
        late = Duration.ZERO;
        return this;
    }

    /** What comes next happened a while before it is recorded. */
    PromiseDesk recordedLateBy(Duration delay) {
        late = delay;
        return this;
    }

    PromiseDesk having(Calendars others) {
        calendars = others;
        return this;
    }

    CommandHeader header() {
        commands++;
        return CommandHeader.of("command-" + commands, ANNA, now.minus(late));
    }

    PromiseDesk opened() {
        return opened(INCIDENT, Fields.none());
    }

    PromiseDesk opened(KindId kind, Fields fields) {
        return follow(triedToOpen(kind, fields)
                .getOrElseThrow(refusal -> new AssertionError(refusal.toString()))
                .change());
    }

    Either<Rejection, Decision> triedToOpen(KindId kind, Fields fields) {
        Birth birth = new Birth(TenantId.of("acme"), CaseId.of("c-1"), playbook.number(1));
        return Decider.open(playbook, birth, OpenCase.of(header(), kind, fields), situation());
    }

    Either<Rejection, Decision> tried(CaseCommand command) {
        return Decider.decide(playbook, theCase(), command, situation());
    }

    private Situation situation() {
        UserProfile profile = UserProfile.of(UserId.of("anna"));
        return Situation.builder()
                .at(now)
                .actor(ActorProfile.of(ANNA, Option.some(profile), HashSet.empty()))
                .known(Known.builder()
                        .organizations(HashMap.of(BIG_CUSTOMER, new Organization(BIG_CUSTOMER, Option.none(), false)))
                        .build())
                .calendars(calendars)
                .build();
    }

    PromiseDesk accepted(CaseCommand command) {
        return follow(tried(command)
                .getOrElseThrow(refusal -> new AssertionError(refusal.toString()))
                .change());
    }

    PromiseDesk comment() {
        return accepted(AddComment.of(header(), "we are at it"));
    }

    PromiseDesk reply() {
        return accepted(new RecordReply(header(), Text.of("still broken")));
    }

    PromiseDesk move(StatusId status) {
        return accepted(new ChangeStatus(header(), status));
    }

    PromiseDesk prioritize(Priority priority) {
        return accepted(new PrioritizeCase(header(), priority));
    }

    <T> PromiseDesk edit(Field<T> field, T value) {
        return accepted(EditCase.of(header(), theCase().version()).set(field, value));
    }

    PromiseDesk refer() {
        return accepted(ReferCase.of(header(), NETWORK, "line", "please look"));
    }

    PromiseDesk answer(int assignment) {
        return accepted(new CloseAssignment(header(), AssignmentId.of(assignment), AssignmentOutcome.COMPLETED));
    }

    PromiseDesk close() {
        return accepted(CloseCase.of(header()));
    }

    PromiseDesk reopen() {
        return accepted(new ReopenCase(header()));
    }

    PromiseDesk sweep() {
        return follow(Decider.advance(playbook, theCase(), header(), calendars, now)
                .getOrElseThrow(reasons -> new AssertionError(reasons.toString())));
    }

    private PromiseDesk follow(CaseChange change) {
        Option<Case> before = current;
        current = Option.some(change.after());
        history = history.appendAll(change.events());
        last = change.events();
        checkTheFold();
        theCase().clocks().forEach(kept -> checkTheLog(kept._1(), kept._2()));
        checkASecondKeeping(before);
        return this;
    }

    private void checkTheFold() {
        assertThat(Evolution.fold(history)).as("the fold of the events").isEqualTo(current);
    }

    /** What moved the clock, as its events tell, makes the same clock again. */
    private void checkTheLog(ClockId id, ClockState stored) {
        ClockLog log = ClockLog.of(history, id, this::edition).get();
        assertThat(log.clock().state()).as("%s, by its log", id).isEqualTo(stored);
        assertThat(log.statement(now).elapsed())
                .isEqualTo(clock(id).elapsed(log.statement(now).asOf()));
    }

    /** What happened to the case, without the events of clocks, moves the clocks in the same way again. */
    private void checkASecondKeeping(Option<Case> before) {
        Seq<RecordedEvent> told = last.reject(event -> isOfClocks(event.event()));
        if (told.isEmpty()) {
            return;
        }
        Clockwork clockwork = new Clockwork(playbook, calendars);
        Instant effective = theCase().revision().effectiveAt();
        Seq<CaseEvent> due = before.map(was -> clockwork.due(was, effective)).getOrElse(List.empty());
        Case without = last.takeWhile(event -> isOfClocks(event.event()))
                .appendAll(told)
                .foldLeft(before, PromiseDesk::evolved)
                .get();
        assertThat(due.appendAll(clockwork.moves(before, told, without)))
                .as("the clocks kept again")
                .containsExactlyElementsOf(last.map(RecordedEvent::event).filter(PromiseDesk::isOfClocks));
    }

    private static Option<Case> evolved(Option<Case> before, RecordedEvent event) {
        return before.map(was -> Evolution.evolve(was, event)).orElse(() -> Evolution.fold(List.of(event)));
    }

    private static boolean isOfClocks(CaseEvent event) {
        return event instanceof ClockEvent;
    }

    private Option<BusinessCalendar> edition(CalendarVersion version) {
        return calendars.edition(version).orElse(() -> playbook.calendars().edition(version));
    }

    // --- what came of it

    Case theCase() {
        return current.get();
    }

    Instant now() {
        return now;
    }

    Vector<RecordedEvent> history() {
        return history;
    }

    java.util.List<String> lastEvents() {
        return last.map(event -> event.event().name()).asJava();
    }

    SlaClock clock(ClockId id) {
        ClockState state = theCase().clocks().get(id).get();
        return SlaClock.of(state, edition(state.calendar()).get());
    }
}
