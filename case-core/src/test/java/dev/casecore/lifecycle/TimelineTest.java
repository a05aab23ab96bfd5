package dev.casecore.lifecycle;

import static dev.casecore.lifecycle.Lives.ANNA;
import static dev.casecore.lifecycle.Lives.BEN;
import static dev.casecore.lifecycle.Lives.at;
import static dev.casecore.lifecycle.Lives.recorded;
import static dev.casecore.lifecycle.Lives.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.activity.ActivityOutcome;
import dev.casecore.activity.ActivityType;
import dev.casecore.activity.OpenActivity;
import dev.casecore.identity.ActivityId;
import dev.casecore.lifecycle.ActivityEvent.ActivityClosed;
import dev.casecore.lifecycle.ActivityEvent.ActivityReassigned;
import dev.casecore.lifecycle.Timeline.Entry;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final OpenActivity FIRST = Lives.task(1, 7);
    private static final OpenActivity SECOND = Lives.task(2, 8);

    private static Entry planned(OpenActivity task) {
        return new Entry(
                task.id(),
                ActivityType.TASK,
                task.subject(),
                Option.some(ANNA),
                task.dueAt(),
                task.createdAt(),
                Option.none(),
                Option.none());
    }

    @Test
    void SF_080_the_timeline_has_what_is_planned_and_what_was_reviewed() {
        Entry review = new Entry(
                ActivityId.of(3),
                ActivityType.REVIEW,
                text(9),
                Option.none(),
                Option.none(),
                at(11),
                Option.some(ActivityOutcome.COMPLETED),
                Option.some(at(11)));

        Timeline timeline = Timeline.of(recorded(Lives.full()));

        assertThat(timeline.entries()).containsExactly(planned(FIRST), planned(SECOND), review);
        assertThat(timeline.entries().map(Entry::isOpen)).containsExactly(true, true, false);
    }

    @Test
    void D365_006_work_stays_in_its_place_with_who_has_it_now_and_how_it_ended() {
        Timeline timeline = Timeline.of(recorded(Lives.full()
                .append(new ActivityReassigned(FIRST.id(), ANNA, BEN))
                .append(new ActivityClosed(FIRST.id(), ActivityOutcome.CANCELLED))
                .append(new ActivityReassigned(SECOND.id(), ANNA, BEN))
                .append(new ActivityClosed(ActivityId.of(9), ActivityOutcome.COMPLETED))));

        assertThat(timeline.entries().take(2))
                .containsExactly(
                        new Entry(
                                FIRST.id(),
                                ActivityType.TASK,
                                FIRST.subject(),
                                Option.some(BEN),
                                FIRST.dueAt(),
                                FIRST.createdAt(),
                                Option.some(ActivityOutcome.CANCELLED),
                                Option.some(at(17))),
                        new Entry(
                                SECOND.id(),
                                ActivityType.TASK,
                                SECOND.subject(),
                                Option.some(BEN),
                                SECOND.dueAt(),
                                SECOND.createdAt(),
                                Option.none(),
                                Option.none()));
        assertThat(timeline.entries()).hasSize(3);
    }

    @Test
    void a_case_without_work_has_an_empty_timeline() {
        assertThat(Timeline.of(recorded(List.of(Lives.opened()))).entries()).isEmpty();
    }
}
