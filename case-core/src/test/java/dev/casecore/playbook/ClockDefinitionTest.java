package dev.casecore.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.Priority;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Lives;
import dev.casecore.lifecycle.OwnershipEvent.PriorityChanged;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.GoalVersion;
import dev.casecore.sla.PauseReason;
import io.vavr.collection.List;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClockDefinitionTest {

    private static final RuleId RULE = RuleId.of("IT-001");
    private static final CalendarId HOURS = CalendarId.of("hours");
    private static final Condition URGENT = CaseIs.ofPriority(Priority.HIGH, RULE);
    private static final Condition OWNED = CaseIs.ownedByUser(RULE);
    private static final Condition FRESH = CaseIs.inStatus(RULE, StatusId.of("new"));
    private static final Condition REFERRED = CaseIs.withOpenAssignment(RULE);
    private static final Condition CLOSED = CaseIs.closed(RULE);
    private static final Condition WAITING = CaseIs.inCategory(StatusCategory.WAITING_FOR_CUSTOMER, RULE);

    private static final Case CALM = Lives.fold(List.of(Lives.barelyOpened()));
    private static final Case URGED =
            Lives.fold(List.of(Lives.barelyOpened(), new PriorityChanged(Priority.NORMAL, Priority.HIGH)));

    private static java.util.List<GoalVersion> promise(ClockBuilder clock, Case subject) {
        return clock.build()
                .promiseTo(subject)
                .map(promise -> promise.goal().version())
                .toJavaList();
    }

    @Test
    void SLA_011_the_first_promise_whose_condition_holds_counts() {
        ClockBuilder clock = ClockBuilder.of("fix", "Fix")
                .promises("urgent/1", Duration.ofHours(1), HOURS, URGENT)
                .promises("owned/1", Duration.ofHours(2), HOURS, OWNED)
                .promises("fresh/1", Duration.ofHours(3), HOURS, FRESH);

        assertThat(promise(clock, URGED)).containsExactly(GoalVersion.of("urgent/1"));
        assertThat(promise(clock, CALM)).containsExactly(GoalVersion.of("owned/1"));
        assertThat(promise(
                        ClockBuilder.of("fix", "Fix").promises("urgent/1", Duration.ofHours(1), HOURS, URGENT), CALM))
                .isEmpty();
    }

    @Test
    void SLA_002_a_clock_stands_still_for_every_reason_that_holds() {
        ClockDefinition clock = ClockBuilder.of("fix", "Fix")
                .pausesWhile("owned", OWNED)
                .pausesWhile("urgent", URGENT)
                .pausesWhile("fresh", FRESH)
                .build();

        assertThat(clock.pausesOf(CALM)).containsExactly(PauseReason.of("owned"), PauseReason.of("fresh"));
        assertThat(clock.pausesOf(URGED))
                .containsExactly(PauseReason.of("owned"), PauseReason.of("urgent"), PauseReason.of("fresh"));
    }

    @Test
    void CORE_009_every_condition_of_a_clock_is_known() {
        ClockDefinition clock = ClockBuilder.of("fix", "Fix")
                .startsOn(Trigger.becoming(URGENT))
                .stopsOn(Trigger.opened().where(OWNED))
                .cancelsOn(Trigger.ceasing(FRESH))
                .pausesWhile("referred", REFERRED)
                .promises("fix/1", Duration.ofHours(1), HOURS, CLOSED)
                .promises("fix/2", Duration.ofHours(1), HOURS, WAITING)
                .build();

        assertThat(clock.conditions()).containsExactly(URGENT, OWNED, FRESH, REFERRED, CLOSED, WAITING);
    }
}
