package dev.casecore.lifecycle;

import static dev.casecore.lifecycle.Lives.ANNA;
import static dev.casecore.lifecycle.Lives.BEN;
import static dev.casecore.lifecycle.Lives.CLOCK;
import static dev.casecore.lifecycle.Lives.OTHER;
import static dev.casecore.lifecycle.Lives.OTHER_NUMBER;
import static dev.casecore.lifecycle.Lives.at;
import static dev.casecore.lifecycle.Lives.personal;
import static dev.casecore.lifecycle.Lives.plain;
import static dev.casecore.lifecycle.Lives.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.activity.Activity;
import dev.casecore.activity.ActivityOutcome;
import dev.casecore.approval.Approved;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.checklist.Evidence;
import dev.casecore.conversation.Attachment;
import dev.casecore.conversation.Effect;
import dev.casecore.conversation.Message.Reach;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.identity.ActivityId;
import dev.casecore.identity.Actor;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.EvidenceId;
import dev.casecore.identity.MessageId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.Priority;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StageId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.link.TicketLink;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.Breach;
import dev.casecore.sla.ClockOccurrence;
import dev.casecore.sla.ClockSignal;
import dev.casecore.sla.ClockState;
import dev.casecore.sla.GoalVersion;
import dev.casecore.sla.Warning;
import dev.casecore.text.Text;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every event, and all that it makes of a case: of one that has had everything, of one that has only been opened, and of one that is merged. */
class EventTableTest {

    private static final CaseLink RELATED = new CaseLink(LinkType.RELATED, CaseId.of("case-3"));
    private static final CaseLink CHILD = new CaseLink(LinkType.CHILD, CaseId.of("case-4"));
    private static final TicketLink TICKET = TicketLink.of("dev", "D-1");
    private static final Breach BREACH = Breach.builder()
            .cycle(1)
            .dueAt(at(19))
            .crossedAt(at(19))
            .goal(GoalVersion.of("resolution/1"))
            .calendar(Lives.ALWAYS.version())
            .build();
    private static final long NEXT = 20;

    private final Case full = Lives.fold(Lives.full());
    private final Case fresh = Lives.fold(List.of(Lives.barelyOpened()));
    private final Case merged = Lives.fold(Lives.full()
            .append(new ClockEvent.SlaBreached(CLOCK, BREACH, Option.none()))
            .append(new DetailEvent.CaseLinked(new CaseLink(LinkType.DUPLICATED_BY, OTHER)))
            .append(new MergeEvent.CaseMerged(OTHER, OTHER_NUMBER))
            .append(new LifecycleEvent.CaseClosed(ANNA)));

    private final Seq<CaseEvent> events = List.of(
            Lives.opened(),
            Lives.barelyOpened(),
            new LifecycleEvent.StatusChanged(
                    StatusId.of("new"), StatusId.of("done"), StatusCategory.CLOSED, CommandKind.CLOSE_CASE),
            new LifecycleEvent.StageEntered(Option.none(), StageId.of("ask")),
            new LifecycleEvent.PlaybookAdopted(new PlaybookRef("help-desk", 1), new PlaybookRef("help-desk", 2)),
            new LifecycleEvent.CaseClosed(BEN),
            new LifecycleEvent.CaseReopened(),
            new OwnershipEvent.OwnerChanged(
                    Owner.user(ANNA), Owner.queue(QueueId.of("first")), OwnershipEvent.Way.RELEASED),
            new OwnershipEvent.PriorityChanged(Priority.NORMAL, Priority.HIGH),
            new AssignmentEvent.AssignmentOpened(Lives.assignment(3, 21, 22)),
            new AssignmentEvent.AssignmentOpened(Lives.assignment(1, 22, 21)),
            new AssignmentEvent.AssignmentClosed(AssignmentId.of(1), DepartmentId.of("DP"), AssignmentOutcome.DECLINED),
            new FeedEvent.CommentAdded(text(21), HashSet.of(BEN)),
            new FeedEvent.CommentAdded(text(1), HashSet.empty()),
            new FeedEvent.DocumentAttached(new Attachment(text(21), "store/1", 7)),
            new FeedEvent.CustomerReplied(text(21)),
            new FeedEvent.CaseReviewed(Activity.ofReview(ActivityId.of(4), text(21), at(NEXT), Actor.user(BEN))),
            new FeedEvent.MessageSent(Lives.message(2, Reach.PUBLIC, 21)),
            new FeedEvent.MessageSent(Lives.message(2, Reach.INTERNAL, 21)),
            new FeedEvent.MessageRevised(MessageId.of(1), text(21)),
            new ActivityEvent.ActivityAdded(Lives.task(4, 21)),
            new ActivityEvent.ActivityReassigned(ActivityId.of(1), ANNA, BEN),
            new ActivityEvent.ActivityClosed(ActivityId.of(1), ActivityOutcome.COMPLETED),
            new DetailEvent.FieldsEdited(
                    Fields.none()
                            .with("address", personal(22))
                            .with("description", personal(21))
                            .with("source", plain("e-mail")),
                    HashSet.empty()),
            new DetailEvent.FieldsEdited(Fields.none(), HashSet.of("source", "team")),
            new DetailEvent.CaseLinked(CHILD),
            new DetailEvent.CaseLinked(RELATED),
            new DetailEvent.CaseUnlinked(RELATED),
            new DetailEvent.TicketLinked(TicketLink.of("dev", "D-4")),
            new DetailEvent.TicketLinked(new TicketLink("dev", "D-1", Option.some("https://dev.example/D-1"))),
            new DetailEvent.TicketUnlinked(TICKET),
            new DetailEvent.TicketCreated(TicketLink.of("dev", "D-3"), text(21)),
            new DetailEvent.TicketUpdated("D-1", TicketLink.of("dev", "D-9")),
            new DetailEvent.EvidenceRecorded(
                    new Evidence(EvidenceId.of("tried"), at(NEXT), Actor.user(BEN)), Option.some(text(21))),
            new DetailEvent.EvidenceRecorded(
                    new Evidence(EvidenceId.of("seen"), at(NEXT), Actor.user(BEN)), Option.none()),
            new DetailEvent.EvidenceRetracted(EvidenceId.of("seen")),
            new DetailEvent.PersonalDataErased(4),
            new DetailEvent.PersonalDataErased(20),
            new MergeEvent.CaseMerged(OTHER, OTHER_NUMBER),
            new MergeEvent.DuplicateTakenIn(OTHER, OTHER_NUMBER),
            new MergeEvent.MergeUndone(OTHER),
            new MergeEvent.DuplicateLetGo(OTHER),
            new MergeEvent.MessageForwarded(OTHER, CommandKind.ADD_COMMENT, text(21)),
            Lives.moved(Lives.notStarted(), ClockSignal.start(at(NEXT))),
            Lives.moved(Lives.notStarted().apply(ClockSignal.start(at(15))).clock(), ClockSignal.stop(at(18))),
            new ClockEvent.SlaWarned(
                    CLOCK, new ClockOccurrence.Warned(1, at(18), Warning.percent(75)), Option.some(at(19))),
            new ClockEvent.SlaBreached(CLOCK, BREACH, Option.none()),
            new ClockEvent.SlaBreachSuperseded(
                    CLOCK, BREACH.withSupersededAt(Option.some(at(19))), Option.some(at(30))),
            new AuditEvent.WarningAcknowledged(Code.SIMILAR_CASE, RuleId.of("IT-001"), List.empty()),
            new AuditEvent.DirectoryConsulted(List.empty()),
            new AuditEvent.EffectRequested(effect("told"), true),
            new AuditEvent.EffectRequested(effect("told again"), false));

    private static Effect effect(String key) {
        return Effect.of(Effect.Type.MESSAGE, key, "ben", "come and see");
    }

    private final StringBuilder table = new StringBuilder();

    @Test
    void CORE_004_what_every_event_makes_of_a_case_is_as_approved() {
        describe("A case as it was opened", Lives.fold(List.of(Lives.opened())));
        chapter("A case that has had everything", full);
        chapter("A case that has only been opened", fresh);
        chapter("A case that is merged", merged);

        Approved.check(
                "case-core/src/test/resources/dev/casecore/lifecycle/events.txt",
                table.toString(),
                EventTableTest.class);
    }

    @Test
    void CORE_004_every_event_is_in_the_table() {
        assertThat(events.<Class<?>>map(CaseEvent::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(kinds(CaseEvent.class));
        assertThat(events)
                .allSatisfy(event ->
                        assertThat(event.name()).isEqualTo(event.getClass().getSimpleName()));
    }

    @Test
    void CORE_004_every_event_is_one_more_of_its_case_and_only_clocks_fall_due_untouched() {
        for (CaseEvent event : events) {
            RecordedEvent recorded = Lives.recorded(NEXT, event);
            Revision revision = Evolution.evolve(full, recorded).revision();

            assertThat(revision)
                    .as(event.name())
                    .isEqualTo(new Revision(
                            NEXT,
                            NEXT,
                            recorded.recordedAt(),
                            event instanceof ClockEvent ? full.revision().touchedAt() : recorded.recordedAt(),
                            recorded.occurredAt()));
            assertThat(Evolution.evolve(full, recorded).version()).isEqualTo(NEXT);
        }
    }

    @Test
    void CORE_017_the_texts_of_an_event_are_replaced_and_nothing_else_of_it() {
        for (CaseEvent event : events) {
            RecordedEvent before = Lives.recorded(NEXT, event);
            RecordedEvent after = before.mapTexts(text -> text.numbered(text.number() + 100));

            assertThat(texts(after.event()))
                    .as(event.name())
                    .isEqualTo(texts(event).map(number -> number + 100));
            assertThat(after.mapTexts(text -> text.numbered(text.number() - 100)))
                    .isEqualTo(before);
        }
    }

    @Test
    void SLA_008_what_falls_due_on_a_clock_is_an_event_of_its_kind() {
        Option<Instant> next = Option.some(at(19));
        ClockOccurrence.Warned warned = new ClockOccurrence.Warned(1, at(18), Warning.percent(75));

        assertThat(ClockEvent.of(CLOCK, warned, next)).isEqualTo(new ClockEvent.SlaWarned(CLOCK, warned, next));
        assertThat(ClockEvent.of(CLOCK, new ClockOccurrence.Breached(BREACH), next))
                .isEqualTo(new ClockEvent.SlaBreached(CLOCK, BREACH, next));
        assertThat(ClockEvent.of(CLOCK, new ClockOccurrence.BreachSuperseded(BREACH), next))
                .isEqualTo(new ClockEvent.SlaBreachSuperseded(CLOCK, BREACH, next));
    }

    @Test
    @SuppressWarnings("ReferenceEquality") // it is the same, not only an equal one
    void CORE_017_an_event_without_texts_stays_itself() {
        RecordedEvent event = Lives.recorded(NEXT, new LifecycleEvent.CaseReopened());

        assertThat(event.mapTexts(Text::erase)).isSameAs(event);
    }

    private static Seq<Integer> texts(CaseEvent event) {
        java.util.List<Integer> found = new java.util.ArrayList<>();
        event.mapTexts(text -> {
            found.add(text.number());
            return text;
        });
        return List.ofAll(found);
    }

    private static List<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? List.of(type.getPermittedSubclasses()).flatMap(EventTableTest::kinds) : List.of(type);
    }

    private void chapter(String title, Case before) {
        describe(title, before);
        for (CaseEvent event : events) {
            table.append('\n').append(show(event)).append('\n');
            Seq<Tuple2<String, String>> changes =
                    known(event.applyTo(before, Lives.recorded(NEXT, event))).removeAll(known(before));
            if (changes.isEmpty()) {
                table.append("    nothing\n");
            }
            changes.forEach(change -> line(change._1(), change._2()));
        }
    }

    private void describe(String title, Case subject) {
        table.append(table.length() == 0 ? "" : "\n").append(title).append('\n');
        known(subject).forEach(attribute -> line(attribute._1(), attribute._2()));
    }

    private void line(String name, String value) {
        table.append("    ").append(name).append(": ").append(value).append('\n');
    }

    /** Everything that a case answers without being given anything, by name. */
    private static Seq<Tuple2<String, String>> known(Case subject) {
        return List.ofAll(Arrays.stream(Case.class.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> new Tuple2<>(method.getName(), show(answer(method, subject))))
                .toList());
    }

    private static Object answer(Method method, Object subject) {
        try {
            return method.invoke(subject);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.toString(), e);
        }
    }

    /** Written out with the numbers of the texts, which otherwise say nothing. */
    private static String show(Object value) {
        if (value instanceof Text text) {
            return (text.isErased() ? "erased " : "text ") + text.number();
        }
        if (value instanceof FieldValue.Personal personal) {
            return show(personal.text());
        }
        if (value instanceof Fields fields) {
            return List.ofAll(fields).map(EventTableTest::entry).mkString("{", ", ", "}");
        }
        if (value instanceof Map<?, ?> map) {
            return map.map(EventTableTest::entry).mkString("{", ", ", "}");
        }
        if (value instanceof Set<?> set) {
            return set.toList().map(EventTableTest::show).sorted().mkString("{", ", ", "}");
        }
        if (value instanceof Seq<?> seq) {
            return seq.map(EventTableTest::show).mkString("[", ", ", "]");
        }
        if (value instanceof Option<?> option) {
            return option.map(EventTableTest::show).getOrElse("none");
        }
        if (value instanceof ClockState state) {
            return clock(state);
        }
        return value instanceof Record record && !isNamed(record) ? components(record) : value.toString();
    }

    private static String clock(ClockState state) {
        return List.of(
                        state.status() + " in cycle " + state.cycle(),
                        "warned " + show(state.warned()),
                        "breaches " + show(state.breaches()),
                        "finished " + show(state.finished()),
                        "as of " + show(state.asOf()),
                        "next " + show(state.nextTransitionAt()))
                .mkString("(", ", ", ")");
    }

    private static String entry(Tuple2<?, ?> entry) {
        return entry._1() + "=" + show(entry._2());
    }

    /** Whether a record is written by a name of its own, such as an id is; that of a ticket leaves out its address. */
    private static boolean isNamed(Record record) {
        return !(record instanceof TicketLink)
                && !record.toString().startsWith(record.getClass().getSimpleName() + "[");
    }

    private static String components(Record record) {
        Function<RecordComponent, String> component =
                part -> part.getName() + "=" + show(answer(part.getAccessor(), record));
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component)
                .collect(Collectors.joining(", ", record.getClass().getSimpleName() + "[", "]"));
    }
}
