package dev.casecore.lifecycle;

import static dev.casecore.lifecycle.Lives.ANNA;
import static dev.casecore.lifecycle.Lives.at;
import static dev.casecore.lifecycle.Lives.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.activity.OpenActivity;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.identity.ActivityId;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.MessageId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.LifecycleEvent.CaseClosed;
import dev.casecore.lifecycle.LifecycleEvent.CaseReopened;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How a case follows from its events, and what can be read off it then. */
class EvolutionTest {

    private final Seq<RecordedEvent> life = recorded(Lives.full());

    @Test
    void CORE_004_a_case_is_the_fold_of_its_events() {
        Case folded = life.tail()
                .foldLeft(
                        Evolution.open(life.head(), (LifecycleEvent.CaseOpened)
                                life.head().event()),
                        Evolution::evolve);

        assertThat(Evolution.fold(life)).containsExactly(folded);
        assertThat(folded.version()).isEqualTo(life.size());
    }

    @Test
    void CORE_017_texts_are_counted_from_the_highest_of_the_opening() {
        assertThat(Lives.fold(List.of(Lives.opened(1, 2))).counters().texts()).isEqualTo(2);
        assertThat(Lives.fold(List.of(Lives.opened(2, 1))).counters().texts()).isEqualTo(2);
    }

    @Test
    void CORE_004_what_does_not_begin_with_an_opening_is_no_case() {
        assertThat(Evolution.fold(List.empty())).isEmpty();
        assertThat(Evolution.fold(life.tail())).isEmpty();
    }

    @Test
    void REC_003_a_case_can_be_rebuilt_as_of_any_time() {
        for (int known = 1; known <= life.size(); known++) {
            Case then = Evolution.fold(life.take(known)).get();

            assertThat(Evolution.asOf(life, at(known))).containsExactly(then);
            assertThat(Evolution.asOf(life, at(known + 1).minusNanos(1000))).containsExactly(then);
        }
        assertThat(Evolution.asOf(life, at(1).minusNanos(1000))).isEmpty();
    }

    private static RecordedEvent timed(Instant occurred, Instant recorded) {
        return new RecordedEvent(
                TenantId.of("acme"),
                CaseId.of("case-1"),
                2,
                2,
                CommandId.of("command-2"),
                Actor.user(ANNA),
                occurred,
                recorded,
                new CaseReopened());
    }

    @Test
    void CORE_016_clocks_count_the_time_of_occurrence_between_the_last_and_the_recorded() {
        assertThat(timed(at(3), at(4)).effectiveAt(at(2))).isEqualTo(at(3));
        assertThat(timed(at(3), at(4)).effectiveAt(at(3))).isEqualTo(at(3));
        assertThat(timed(at(1), at(4)).effectiveAt(at(2))).isEqualTo(at(2));
        assertThat(timed(at(5), at(4)).effectiveAt(at(2))).isEqualTo(at(4));
        assertThat(timed(at(1), at(4)).effectiveAt(at(6))).isEqualTo(at(4));
    }

    @Test
    void SF_069_age_and_open_time_are_those_at_the_last_closing() {
        Closings never = Closings.NONE;
        Closings once = never.closed(at(3), ANNA);
        Closings reopened = once.reopened(at(5));
        Closings twice = reopened.closed(at(9), ANNA);

        assertThat(never.age(at(0))).isEmpty();
        assertThat(never.openTime(at(0))).isEmpty();
        assertThat(once.age(at(1))).containsExactly(Duration.ofHours(2));
        assertThat(once.openTime(at(1))).containsExactly(Duration.ofHours(2));
        assertThat(reopened.age(at(1))).containsExactly(Duration.ofHours(2));
        assertThat(reopened.openTime(at(1))).containsExactly(Duration.ZERO);
        assertThat(twice.age(at(1))).containsExactly(Duration.ofHours(8));
        assertThat(twice.openTime(at(1))).containsExactly(Duration.ofHours(6));
    }

    @Test
    void JSM_056_what_was_so_before_a_closing_is_of_another_round() {
        Case open = Lives.fold(List.of(Lives.barelyOpened()));
        Case closed = Lives.fold(List.of(Lives.barelyOpened(), new CaseClosed(ANNA)));

        assertThat(open.isOfThisRound(at(0))).isTrue();
        assertThat(closed.isOfThisRound(at(2).minusNanos(1000))).isFalse();
        assertThat(closed.isOfThisRound(at(2))).isFalse();
        assertThat(closed.isOfThisRound(at(2).plusNanos(1000))).isTrue();
    }

    @Test
    void D365_003_planned_work_is_found_by_its_number_while_it_is_open() {
        Case subject = Evolution.fold(life).get();

        assertThat(subject.activity(ActivityId.of(2)).map(OpenActivity::id)).containsExactly(ActivityId.of(2));
        assertThat(subject.activity(ActivityId.of(3))).isEmpty();
    }

    @Test
    void a_field_is_read_as_what_it_is() {
        Case subject = Evolution.fold(life).get();

        assertThat(subject.get(Field.of("source", "Source", FieldType.TEXT))).containsExactly("chat");
        assertThat(subject.get(Field.of("description", "Description", FieldType.PERSONAL_TEXT))
                        .map(Text::number))
                .containsExactly(2);
        assertThat(subject.get(Field.of("team", "Team", FieldType.TEXT))).isEmpty();
    }

    @Test
    void JSM_049_a_revision_of_a_message_is_never_delivered() {
        assertThat(new FeedEvent.MessageRevised(MessageId.of(1), Text.of("better")).isDelivered())
                .isFalse();
    }
}
