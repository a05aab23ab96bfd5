package dev.casecore.lifecycle;

import dev.casecore.activity.Activity;
import dev.casecore.activity.ActivityType;
import dev.casecore.activity.OpenActivity;
import dev.casecore.assignment.Assignment;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.checklist.Evidence;
import dev.casecore.conversation.Message;
import dev.casecore.conversation.Message.Reach;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.identity.ActivityId;
import dev.casecore.identity.Actor;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.ClockId;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.EvidenceId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.MessageId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.Priority;
import dev.casecore.identity.PurposeId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.link.TicketLink;
import dev.casecore.reason.CommandKind;
import dev.casecore.sla.ClockChange;
import dev.casecore.sla.ClockSignal;
import dev.casecore.sla.SlaClock;
import dev.casecore.sla.SlaGoal;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Lives of cases made of events alone, with no playbook behind them: each event is recorded a minute after it happened, an hour after the one before. */
public final class Lives {

    public static final UserId ANNA = UserId.of("anna");
    public static final UserId BEN = UserId.of("ben");
    public static final CaseId OTHER = CaseId.of("case-2");
    public static final CaseNumber OTHER_NUMBER = CaseNumber.of("C-2");
    public static final ClockId CLOCK = ClockId.of("resolution");
    public static final BusinessCalendar ALWAYS = BusinessCalendar.alwaysOpen(ZoneOffset.UTC);
    public static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private Lives() {}

    public static Instant at(long sequence) {
        return MONDAY.plus(Duration.ofHours(sequence));
    }

    public static RecordedEvent recorded(long sequence, CaseEvent event) {
        return new RecordedEvent(
                TenantId.of("acme"),
                CaseId.of("case-1"),
                sequence,
                sequence,
                CommandId.of("command-" + sequence),
                Actor.user(ANNA),
                at(sequence).minus(Duration.ofMinutes(1)),
                at(sequence),
                event);
    }

    public static Seq<RecordedEvent> recorded(Seq<CaseEvent> events) {
        return events.zipWithIndex((event, index) -> recorded(index + 1, event));
    }

    public static Text text(int number) {
        return Text.stored(number, "text " + number, false);
    }

    public static FieldValue personal(int number) {
        return new FieldValue.Personal(text(number));
    }

    public static FieldValue plain(String value) {
        return new FieldValue.Plain(value);
    }

    public static LifecycleEvent.CaseOpened opened() {
        return opened(1, 2);
    }

    /** With the numbers of the two texts that are given at the opening. */
    public static LifecycleEvent.CaseOpened opened(int why, int description) {
        return new LifecycleEvent.CaseOpened(
                CaseNumber.of("C-1"),
                new PlaybookRef("help-desk", 1),
                KindId.of("incident"),
                StatusId.of("new"),
                StatusCategory.NEW,
                Owner.user(ANNA),
                Priority.NORMAL,
                Fields.none().with("description", personal(description)).with("source", plain("phone")),
                List.of(TicketLink.of("dev", "D-1"), TicketLink.of("dev", "D-2")),
                Option.some(CaseId.of("case-0")),
                Option.some(text(why)));
    }

    /** A case of which only the least is known. */
    public static LifecycleEvent.CaseOpened barelyOpened() {
        return new LifecycleEvent.CaseOpened(
                CaseNumber.of("C-1"),
                new PlaybookRef("help-desk", 1),
                KindId.of("incident"),
                StatusId.of("new"),
                StatusCategory.NEW,
                Owner.user(ANNA),
                Priority.NORMAL,
                Fields.none(),
                List.empty(),
                Option.none(),
                Option.none());
    }

    public static Assignment assignment(int number, int comments, int secret) {
        return new Assignment(
                AssignmentId.of(number),
                DepartmentId.of("DP"),
                "reason",
                Option.none(),
                text(comments),
                Fields.none().with("secret", personal(secret)).with("team", plain("red")),
                MONDAY,
                Actor.user(ANNA));
    }

    public static OpenActivity task(int number, int subject) {
        return new OpenActivity(
                ActivityId.of(number),
                ActivityType.TASK,
                text(subject),
                ANNA,
                Option.some(MONDAY.plus(Duration.ofDays(1))),
                MONDAY,
                Actor.user(ANNA));
    }

    public static Message message(int number, Reach reach, int text) {
        return new Message(MessageId.of(number), PurposeId.of("asking"), reach, List.of("contact-1"), text(text));
    }

    public static SlaClock notStarted() {
        return SlaClock.notStarted(SlaGoal.of("resolution/1", Duration.ofHours(4)), ALWAYS);
    }

    public static ClockEvent.ClockMoved moved(SlaClock before, ClockSignal signal) {
        return new ClockEvent.ClockMoved(
                CLOCK, ClockChange.between(before, signal, before.apply(signal).clock()));
    }

    /** A life that leaves something of everything in the case. */
    public static Seq<CaseEvent> full() {
        return List.of(
                opened(),
                new LifecycleEvent.CaseClosed(ANNA),
                new LifecycleEvent.CaseReopened(),
                new LifecycleEvent.StatusChanged(
                        StatusId.of("new"), StatusId.of("working"), StatusCategory.ACTIVE, CommandKind.CHANGE_STATUS),
                new DetailEvent.FieldsEdited(Fields.none().with("source", plain("chat")), HashSet.empty()),
                new AssignmentEvent.AssignmentOpened(assignment(1, 3, 4)),
                new AssignmentEvent.AssignmentOpened(assignment(2, 5, 6)),
                new AssignmentEvent.AssignmentClosed(
                        AssignmentId.of(2), DepartmentId.of("DP"), AssignmentOutcome.COMPLETED),
                new ActivityEvent.ActivityAdded(task(1, 7)),
                new ActivityEvent.ActivityAdded(task(2, 8)),
                new FeedEvent.CaseReviewed(Activity.ofReview(ActivityId.of(3), text(9), at(11), Actor.user(ANNA))),
                new FeedEvent.MessageSent(message(1, Reach.PUBLIC, 10)),
                new DetailEvent.EvidenceRecorded(
                        new Evidence(EvidenceId.of("seen"), at(13), Actor.user(ANNA)), Option.none()),
                new DetailEvent.CaseLinked(new CaseLink(LinkType.RELATED, CaseId.of("case-3"))),
                moved(notStarted(), ClockSignal.start(at(15))));
    }

    public static Case fold(Seq<CaseEvent> events) {
        return Evolution.fold(recorded(events)).get();
    }
}
