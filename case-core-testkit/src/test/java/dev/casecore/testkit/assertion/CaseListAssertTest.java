package dev.casecore.testkit.assertion;

import static dev.casecore.testkit.assertion.CaseAssertions.assertThat;
import static dev.casecore.testkit.assertion.CaseAssertions.assertThatQueue;
import static dev.casecore.testkit.assertion.Failures.message;
import static dev.casecore.testkit.fixture.JiraPeople.ANNA;

import dev.casecore.command.PickCase;
import dev.casecore.identity.Actor;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbooks.jira.JiraQueues;
import dev.casecore.port.CaseQuery;
import dev.casecore.queue.QueueOrder;
import dev.casecore.testkit.fixture.JiraFixture;
import dev.casecore.testkit.fixture.JiraState;
import java.time.Duration;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CaseListAssertTest {

    private final JiraFixture desk = new JiraFixture();
    private final Case first = waiting(JiraState.UNASSIGNED);
    private final Case second = waiting(JiraState.UNASSIGNED);
    private final Case urgent = waiting(JiraState.HIGH_PRIORITY);

    private Case waiting(JiraState state) {
        Case waiting = desk.caseIn(state);
        desk.later(Duration.ofMinutes(1));
        return waiting;
    }

    private CaseListAssert queue() {
        return assertThatQueue(desk.desk(), JiraQueues.UNASSIGNED, Actor.user(ANNA));
    }

    private static void assertFails(ThrowingCallable judging, String expected, String but) {
        Failures.assertFails(judging, expected, but, "the queue unassigned holds 3 cases\n  1  ");
    }

    @Test
    void JSM_004_a_failure_lists_what_waits_in_the_order_in_which_it_is_served() {
        message(() -> queue().isEmpty()).isEqualTo("""
                expected: no case
                but: there are 3
                the queue unassigned holds 3 cases
                  1  SUP-3 (case-3) HIGH 2026-03-02T09:02:00Z new of queue:unassigned
                  2  SUP-1 (case-1) NORMAL 2026-03-02T09:00:00Z new of queue:unassigned
                  3  SUP-2 (case-2) NORMAL 2026-03-02T09:01:00Z new of queue:unassigned""");
    }

    @Test
    void what_waits_and_in_which_order() {
        queue().hasSize(3)
                .containsExactly(urgent, first, second)
                .startsWith(urgent)
                .contains(second, first)
                .isServedInOrder();
        assertFails(() -> queue().hasSize(2), "2 cases", "there are 3");
        assertFails(
                () -> queue().containsExactly(first, second, urgent),
                "exactly case-1, case-2, case-3",
                "they are case-3, case-1, case-2");
        assertFails(() -> queue().startsWith(first), "first of all case-1", "they are case-3, case-1, case-2");
        assertFails(() -> queue().doesNotContain(second), "none of case-2", "case-2 is there");
        assertFails(
                () -> queue().isServedInOrder(QueueOrder.AGE),
                "in the order case-1, case-2, case-3",
                "they are in the order case-3, case-1, case-2");
    }

    @Test
    void what_was_picked_waits_no_longer() {
        desk.accepted(first, new PickCase(desk.by(ANNA)));
        desk.accepted(urgent, new PickCase(desk.by(ANNA)));

        queue().containsExactly(second).doesNotContain(first, urgent);
        Failures.assertFails(
                () -> queue().contains(first, second),
                "case-1, case-2 among others",
                "case-1 is missing",
                "the queue unassigned holds 1 case\n");
        desk.accepted(second, new PickCase(desk.by(ANNA)));
        queue().isEmpty();
        Failures.assertFails(
                () -> queue().containsExactly(first),
                "exactly case-1",
                "they are none",
                "the queue unassigned holds 0 cases");
    }

    @Test
    void a_queue_is_read_to_its_end() {
        IntStream.range(0, 60).forEach(any -> desk.caseIn(JiraState.UNASSIGNED));

        queue().hasSize(63).isServedInOrder();
    }

    @Test
    void a_page_is_judged_as_it_is() {
        assertThat(desk.desk().list(CaseQuery.builder().limit(2).build(), Actor.user(ANNA)))
                .containsExactly(urgent, first);
        message(() -> assertThat(desk.desk().list(CaseQuery.builder().build(), Actor.user(ANNA)))
                        .isEmpty())
                .contains("\nthe page holds 3 cases\n");
    }
}
