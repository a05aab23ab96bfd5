package dev.casecore;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEA;
import static dev.casecore.playbooks.salesforce.Directory.BOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.casecore.identity.QueueId;
import dev.casecore.playbooks.salesforce.SalesforceQueues;
import dev.casecore.queue.Duty;
import dev.casecore.queue.OverdueCheck;
import dev.casecore.queue.QueueCheck;
import dev.casecore.queue.QueueWatch;
import dev.casecore.queue.UnattendedQueue;
import dev.casecore.reason.Code;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who looks at a queue, and who should have. */
class QueueWatchTest {

    private static final QueueId QUEUE = SalesforceQueues.HOMEOWNER;
    private static final Duration EVERY = Duration.ofMinutes(20);
    private static final Duration A_MOMENT = Duration.ofNanos(1000);

    private final Desk desk = Desk.standard();

    private QueueDesk queues() {
        return desk.acme().queues();
    }

    private Seq<OverdueCheck> overdue(Duty... onDuty) {
        return queues().overdue(QUEUE, List.of(onDuty));
    }

    @Test
    void JSM_007_without_a_monitor_everybody_on_duty_looks_every_20_minutes_the_last_moment_included() {
        queues().watch(QUEUE, QueueWatch.every(EVERY));
        Duty bea = new Duty(BEA, desk.now());
        Duty bob = new Duty(BOB, desk.now());
        desk.later(Duration.ofMinutes(5));
        QueueCheck looked = queues().check(QUEUE, BEA).get();

        desk.later(Duration.ofMinutes(15));
        assertThat(overdue(bea, bob)).isEmpty();
        desk.later(A_MOMENT);
        assertThat(overdue(bea, bob))
                .containsExactly(
                        new OverdueCheck(BOB, Option.none(), bob.since().plus(EVERY)));
        desk.later(Duration.ofMinutes(5));
        assertThat(overdue(bea, bob))
                .contains(new OverdueCheck(
                        BEA, Option.some(looked.at()), looked.at().plus(EVERY)));
        assertThat(overdue(new Duty(BEA, desk.now()))).isEmpty();
    }

    @Test
    void JSM_007_while_somebody_monitors_nobody_else_owes_a_look() {
        queues().watch(QUEUE, QueueWatch.every(EVERY).by(ANNA));
        desk.queued();
        desk.later(Duration.ofHours(2));

        assertThat(overdue(new Duty(BEA, desk.now().minus(EVERY).minus(EVERY)))).isEmpty();
        assertThat(queues().unattended()).isEmpty();
        assertThat(queues().check(QUEUE, ANNA).isRight()).isTrue();
    }

    @Test
    void JSM_007_a_queue_in_which_cases_wait_and_nobody_has_looked_for_20_minutes_is_unattended() {
        queues().watch(QUEUE, QueueWatch.every(EVERY));
        assertThat(queues().unattended()).isEmpty();
        desk.queued();
        assertThat(queues().unattended()).containsExactly(new UnattendedQueue(QUEUE, 1, Option.none()));
        QueueCheck looked = queues().check(QUEUE, BEA).get();

        desk.later(EVERY);
        assertThat(queues().unattended()).isEmpty();
        desk.later(A_MOMENT);
        assertThat(queues().unattended()).containsExactly(new UnattendedQueue(QUEUE, 1, Option.some(looked)));
        queues().unwatch(QUEUE);
        assertThat(queues().unattended()).isEmpty();
    }

    @Test
    void JSM_007_looks_are_on_record_and_only_who_has_business_there_looks() {
        queues().watch(QUEUE, QueueWatch.every(EVERY));
        QueueCheck first = queues().check(QUEUE, BEA).get();
        desk.later(EVERY);
        QueueCheck second = queues().check(QUEUE, BOB).get();

        assertThat(queues().checks(QUEUE, first.at())).containsExactly(first, second);
        assertThat(queues().checks(QUEUE, second.at())).containsExactly(second);
        assertThat(queues().check(QUEUE, ANNA).getLeft().code()).isEqualTo(Code.NOT_A_MEMBER);
        assertThat(queues().check(QueueId.of("attic"), BEA).getLeft().code()).isEqualTo(Code.UNKNOWN_QUEUE);
        assertThat(queues().watch(QueueId.of("attic"), QueueWatch.every(EVERY)).isLeft())
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> QueueWatch.every(Duration.ZERO));
    }
}
