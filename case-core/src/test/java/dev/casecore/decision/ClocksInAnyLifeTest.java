package dev.casecore.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.AddComment;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.EditCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.command.RecordReply;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.field.Fields;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.Priority;
import dev.casecore.lifecycle.ClockEvent.SlaBreachSuperseded;
import dev.casecore.lifecycle.ClockEvent.SlaBreached;
import dev.casecore.lifecycle.ClockEvent.SlaWarned;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.sla.ClockStatus;
import dev.casecore.sla.calendar.Calendars;
import dev.casecore.text.Text;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Whatever is commanded, in whatever order and however late it is recorded, the clocks of a case are what its events make of them. After
 * every command {@link PromiseDesk} computes them again in two ways.
 */
class ClocksInAnyLifeTest {

    private static final List<Calendars> EDITIONS = List.of(
            Calendars.none(),
            Calendars.none().with(PromiseDesk.HOURS, PromiseDesk.NINE_TO_SIX).withEdition(PromiseDesk.NINE_TO_FIVE));

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void SLA_010_the_clocks_of_any_life_are_what_its_events_make_of_them(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 60) int length) {
        live(random, length);
    }

    @Test
    void SLA_010_lives_at_random_reach_everything_that_can_become_of_a_clock() {
        Random random = new Random(12);
        Map<Class<?>, Integer> events = HashMap.empty();
        Set<ClockStatus> reached = HashSet.empty();
        for (int i = 0; i < 60; i++) {
            PromiseDesk desk = live(random, 40);
            for (RecordedEvent event : desk.history()) {
                events = events.put(event.event().getClass(), 1, Integer::sum);
            }
            reached = reached.addAll(desk.theCase().clocks().values().map(clock -> clock.status()));
        }

        assertThat(reached).containsAll(HashSet.of(ClockStatus.values()).remove(ClockStatus.NOT_STARTED));
        assertThat(events.keySet()).contains(SlaWarned.class, SlaBreached.class, SlaBreachSuperseded.class);
    }

    private static PromiseDesk live(Random random, int length) {
        PromiseDesk desk = PromiseDesk.on("02T10:00");
        boolean incident = random.nextInt(5) > 0;
        desk.opened(
                incident ? PromiseDesk.INCIDENT : PromiseDesk.QUESTION,
                incident && random.nextBoolean() ? PromiseDesk.OUTAGE : Fields.none());
        for (int i = 0; i < length; i++) {
            desk.then(desk.now().plus(Duration.ofMinutes(random.nextInt(600))))
                    .recordedLateBy(Duration.ofMinutes(random.nextInt(4) == 0 ? random.nextInt(900) : 0))
                    .having(EDITIONS.get(random.nextInt(20) == 0 ? 1 : 0).withEdition(PromiseDesk.NINE_TO_SIX));
            step(desk, random);
        }
        return desk;
    }

    private static void step(PromiseDesk desk, Random random) {
        if (random.nextInt(10) == 0) {
            desk.sweep();
            return;
        }
        CaseCommand command = command(desk, random);
        if (desk.tried(command).isRight()) {
            desk.accepted(command);
        }
    }

    private static CaseCommand command(PromiseDesk desk, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> AddComment.of(desk.header(), "we are at it");
            case 1, 2 -> new RecordReply(desk.header(), Text.of("still broken"));
            case 3 -> new ChangeStatus(desk.header(), random.nextBoolean() ? PromiseDesk.WAITING : PromiseDesk.WORKING);
            case 4 -> new PrioritizeCase(desk.header(), random.nextBoolean() ? Priority.HIGH : Priority.NORMAL);
            case 5 ->
                EditCase.of(desk.header(), desk.theCase().version())
                        .set(PromiseDesk.REQUEST_TYPE, random.nextBoolean() ? "outage" : "advice");
            case 6 -> ReferCase.of(desk.header(), PromiseDesk.NETWORK, "line", "please look");
            case 7 ->
                new CloseAssignment(desk.header(), AssignmentId.of(1 + random.nextInt(3)), AssignmentOutcome.COMPLETED);
            case 8 -> CloseCase.of(desk.header());
            default -> new ReopenCase(desk.header());
        };
    }
}
