package dev.casecore.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Priority;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.UserId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a queue is as a value: its order, whom it belongs to, what it takes and how often somebody looks at it. */
class QueueOrderTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** Every entry of two priorities, two ages and two numbers, in the order of the Salesforce and Jira playbooks. */
    private static final List<QueueEntry> BY_PRIORITY = List.of(
            entry(Priority.HIGH, 0, "C-1"),
            entry(Priority.HIGH, 0, "C-2"),
            entry(Priority.HIGH, 1, "C-1"),
            entry(Priority.HIGH, 1, "C-2"),
            entry(Priority.NORMAL, 0, "C-1"),
            entry(Priority.NORMAL, 0, "C-2"),
            entry(Priority.NORMAL, 1, "C-1"),
            entry(Priority.NORMAL, 1, "C-2"));

    private static QueueEntry entry(Priority priority, int minutes, String number) {
        return new QueueEntry(priority, NOON.plus(Duration.ofMinutes(minutes)), CaseNumber.of(number));
    }

    @Test
    void QUE_001_every_two_entries_compare_as_the_keys_say_one_after_the_other() {
        for (int i = 0; i < BY_PRIORITY.size(); i++) {
            for (int j = 0; j < BY_PRIORITY.size(); j++) {
                assertThat(Integer.signum(QueueOrder.PRIORITY_THEN_AGE
                                .comparator()
                                .compare(BY_PRIORITY.get(i), BY_PRIORITY.get(j))))
                        .as("%s and %s", BY_PRIORITY.get(i), BY_PRIORITY.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void QUE_001_an_order_by_age_takes_no_notice_of_the_priority() {
        assertThat(BY_PRIORITY.sorted(QueueOrder.AGE.comparator()).map(QueueEntry::createdAt))
                .isEqualTo(BY_PRIORITY.map(QueueEntry::createdAt).sorted());
        assertThat(QueueOrder.AGE
                        .comparator()
                        .compare(entry(Priority.NORMAL, 0, "C-1"), entry(Priority.HIGH, 0, "C-1")))
                .isZero();
    }

    @Test
    void QUE_001_an_order_that_does_not_end_with_the_number_is_not_total_and_is_refused() {
        assertThatThrownBy(() -> new QueueOrder(List.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QueueOrder(List.of(QueueOrder.Key.NUMBER, QueueOrder.Key.OLDEST_FIRST)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new QueueOrder(List.of(QueueOrder.Key.NUMBER)).keys()).containsExactly(QueueOrder.Key.NUMBER);
    }

    @Test
    void SF_048_a_queue_takes_the_kinds_that_it_names_or_every_kind() {
        KindId named = KindId.of("named");
        KindId other = KindId.of("other");

        assertThat(new QueueDefinition(QueueId.of("some"), "Some", HashSet.of(named), HashSet.empty()))
                .matches(queue -> queue.takes(named) && !queue.takes(other));
        assertThat(new QueueDefinition(QueueId.of("all"), "All", HashSet.empty(), HashSet.empty()))
                .matches(queue -> queue.takes(named) && queue.takes(other));
    }

    @Test
    void D365_015_who_joins_a_queue_is_a_member_and_who_leaves_it_is_none() {
        QueueWatch watch = QueueWatch.every(Duration.ofMinutes(20));
        QueueDefinition empty = new QueueDefinition(QueueId.of("front"), "Front", HashSet.empty(), HashSet.empty())
                .watched(Option.some(watch));

        QueueDefinition joined = empty.withMember(UserId.of("anna")).withMember(UserId.of("ben"));

        assertThat(joined.members()).containsExactlyInAnyOrder(UserId.of("anna"), UserId.of("ben"));
        assertThat(joined.withoutMember(UserId.of("ben")).withoutMember(UserId.of("anna")))
                .isEqualTo(empty);
    }

    @Test
    void JSM_007_a_queue_is_looked_at_after_some_time() {
        assertThatThrownBy(() -> QueueWatch.every(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QueueWatch.every(Duration.ofNanos(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(QueueWatch.every(Duration.ofNanos(1)).monitor()).isEmpty();
    }
}
