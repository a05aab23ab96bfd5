package dev.casecore;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEA;
import static dev.casecore.playbooks.salesforce.Directory.BEN;
import static dev.casecore.playbooks.salesforce.Directory.BOB;
import static dev.casecore.playbooks.salesforce.Directory.INA_WHO_LEFT;
import static dev.casecore.playbooks.salesforce.Directory.SUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.HandOverCase;
import dev.casecore.command.PickCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.command.ReleaseCase;
import dev.casecore.identity.Actor;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.QueueId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.OwnershipEvent.OwnerChanged;
import dev.casecore.lifecycle.OwnershipEvent.Way;
import dev.casecore.playbooks.salesforce.SalesforceQueues;
import dev.casecore.port.CaseColumn;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.CaseQuery.Direction;
import dev.casecore.port.CaseQuery.Standing;
import dev.casecore.port.Page;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.queue.QueueOrder;
import dev.casecore.reason.Code;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QueuesTest {

    private static final QueueId QUEUE = SalesforceQueues.HOMEOWNER;

    private final Desk desk = Desk.standard();

    private CaseQuery waiting() {
        return CaseQuery.builder()
                .owner(Option.some(Owner.queue(QUEUE)))
                .standing(Standing.OPEN)
                .build();
    }

    @Test
    void SF_047_a_case_is_handed_to_a_queue_by_changing_its_owner() {
        assertThat(desk.queued().owner()).isEqualTo(Owner.queue(QUEUE));
    }

    @Test
    void SF_052_a_queue_shows_its_open_cases_that_no_user_owns() {
        Case waiting = desk.queued();
        Case taken = desk.queued();
        desk.acme().handle(taken.id(), new PickCase(desk.by(BEA))).get();
        desk.opened();

        assertThat(desk.listed(waiting()).map(Case::id)).containsExactly(waiting.id());
        assertThat(desk.acme().queues().waiting(QUEUE)).isEqualTo(1);
    }

    @Test
    void SF_053_high_priority_first_then_the_oldest_then_the_number() {
        Case oldest = desk.queued();
        Case twin = desk.queued();
        desk.later(Duration.ofMinutes(5));
        Case youngest = desk.queued();
        Case urgent = desk.queued();
        desk.acme()
                .handle(urgent.id(), new PrioritizeCase(desk.by(SUE), Priority.HIGH))
                .get();

        assertThat(desk.listed(waiting()).map(Case::id))
                .containsExactly(urgent.id(), oldest.id(), twin.id(), youngest.id());
        assertThat(picked(BEA).id()).isEqualTo(urgent.id());
        assertThat(picked(BEA).id()).isEqualTo(oldest.id());
    }

    private Case picked(dev.casecore.identity.UserId user) {
        return desk.acme().pickNext(QUEUE, desk.by(user)).get().after();
    }

    @ParameterizedTest
    @EnumSource(CaseColumn.class)
    void SF_054_the_list_sorts_by_any_column_both_ways_page_by_page(CaseColumn column) {
        for (int i = 0; i < 7; i++) {
            Case opened = desk.later(Duration.ofMinutes(1)).opened();
            if (i % 3 == 0) {
                desk.handOver(opened, Owner.queue(QUEUE));
            }
        }
        for (Direction direction : Direction.values()) {
            CaseQuery query = CaseQuery.builder()
                    .sortBy(column)
                    .direction(direction)
                    .limit(2)
                    .build();

            Seq<Case> paged = pages(query);

            CaseQuery whole =
                    CaseQuery.builder().sortBy(column).direction(direction).build();
            assertThat(paged).hasSize(7).isEqualTo(desk.listed(whole));
        }
    }

    private Seq<Case> pages(CaseQuery query) {
        Page page = desk.acme().list(query, Actor.user(ANNA));
        Seq<Case> all = page.cases();
        while (page.next().isDefined()) {
            page = desk.acme().list(query.withAfter(page.next()), Actor.user(ANNA));
            all = all.appendAll(page.cases());
        }
        return all;
    }

    @Test
    void SF_054_a_case_whose_key_stays_appears_exactly_once_while_others_are_written() {
        List<Case> cases =
                List.range(0, 6).map(i -> desk.later(Duration.ofMinutes(1)).opened());
        CaseQuery query =
                CaseQuery.builder().sortBy(CaseColumn.CREATED).limit(2).build();

        Page first = desk.acme().list(query, Actor.user(ANNA));
        desk.later(Duration.ofMinutes(1)).opened();
        Page second = desk.acme().list(query.withAfter(first.next()), Actor.user(ANNA));

        assertThat(first.cases().appendAll(second.cases()).map(Case::id))
                .isEqualTo(cases.take(4).map(Case::id));
    }

    @Test
    void SF_055_of_two_agents_who_pick_at_once_exactly_one_wins_and_the_other_learns_who_and_when() {
        Case waiting = desk.queued();

        var answers = Together.of(
                2, i -> desk.acme().handle(waiting.id(), new PickCase(desk.by("pick-" + i, i == 0 ? BEA : BOB))));

        var winner = answers.find(answer -> answer.isRight()).get().get().after();
        var loser = answers.find(answer -> answer.isLeft()).get().getLeft();
        assertThat(loser.codes()).containsExactly(Code.NOT_WAITING);
        assertThat(loser.unmet().head().fact("owner")).contains(winner.owner().toString());
        assertThat(loser.unmet().head().fact("since"))
                .contains(winner.ownership().since().toString());
    }

    @Test
    void SF_057_picking_out_of_order_is_allowed_and_recorded() {
        desk.queued();
        Case second = desk.later(Duration.ofMinutes(1)).queued();

        var picked = desk.acme().handle(second.id(), new PickCase(desk.by(BEA))).get();

        assertThat(((OwnerChanged) picked.events().head().event()).way()).isEqualTo(Way.PICKED_OUT_OF_ORDER);
    }

    @Test
    void SF_092_my_open_cases_are_a_view() {
        Case mine = desk.opened();
        desk.queued();

        CaseQuery query = CaseQuery.builder()
                .owner(Option.some(Owner.user(ANNA)))
                .standing(Standing.OPEN)
                .build();
        assertThat(desk.listed(query).map(Case::id)).containsExactly(mine.id());
    }

    @Test
    void QUE_001_the_comparator_in_memory_follows_the_order_as_a_value() {
        Case first = desk.queued();
        Case second = desk.later(Duration.ofMinutes(1)).queued();
        Case urgent = desk.later(Duration.ofMinutes(1)).queued();
        Case high = desk.acme()
                .handle(urgent.id(), new PrioritizeCase(desk.by(SUE), Priority.HIGH))
                .get()
                .after();
        List<Case> cases = List.of(second, high, first);

        assertThat(cases.sortBy(QueueOrder.PRIORITY_THEN_AGE.comparator(), Case::queueEntry)
                        .map(Case::id))
                .containsExactly(high.id(), first.id(), second.id());
        assertThat(cases.sortBy(QueueOrder.AGE.comparator(), Case::queueEntry).map(Case::id))
                .containsExactly(first.id(), second.id(), high.id());
        assertThat(desk.store.firstInQueue(Desk.ACME, QUEUE, QueueOrder.AGE)).contains(first.number());
    }

    @Test
    void QUE_002_under_many_pickers_each_case_goes_to_one_and_none_is_left() {
        int cases = 200;
        for (int i = 0; i < cases; i++) {
            desk.queued();
        }

        Seq<Seq<Case>> picked = Together.of(16, this::pickAll);

        Seq<Case> all = picked.flatMap(each -> each);
        assertThat(all.map(Case::id).distinct()).hasSize(cases);
        assertThat(all).hasSize(cases);
        assertThat(desk.acme().queues().waiting(QUEUE)).isZero();
    }

    private Seq<Case> pickAll(int picker) {
        List<Case> picked = List.empty();
        while (true) {
            var answer = desk.acme().pickNext(QUEUE, desk.by(picker % 2 == 0 ? BEA : BOB));
            if (answer.isLeft()) {
                assertThat(answer.getLeft().codes()).containsExactly(Code.QUEUE_EMPTY);
                return picked;
            }
            picked = picked.prepend(answer.get().after());
        }
    }

    @Test
    void QUE_003_a_pick_that_fails_says_why() {
        Case waiting = desk.queued();

        assertThat(desk.acme().pickNext(QUEUE, desk.by(BEN)).getLeft().codes()).contains(Code.NOT_A_MEMBER);
        desk.acme().handle(waiting.id(), new PickCase(desk.by(BEA))).get();
        assertThat(desk.acme().pickNext(QUEUE, desk.by(BEA)).getLeft().codes()).containsExactly(Code.QUEUE_EMPTY);
        assertThat(desk.acme()
                        .handle(waiting.id(), new PickCase(desk.by(BOB)))
                        .getLeft()
                        .codes())
                .containsExactly(Code.NOT_WAITING);
        assertThat(desk.acme()
                        .pickNext(QueueId.of("nowhere"), desk.by(BEA))
                        .getLeft()
                        .codes())
                .containsExactly(Code.UNKNOWN_QUEUE);
    }

    @Test
    void QUE_004_a_released_case_returns_with_its_original_age() {
        Case oldest = desk.queued();
        desk.later(Duration.ofMinutes(1)).queued();
        Case picked = picked(BEA);

        var released = desk.later(Duration.ofHours(1))
                .acme()
                .handle(picked.id(), new ReleaseCase(desk.by(BEA), QUEUE))
                .get();

        assertThat(((OwnerChanged) released.events().head().event()).way()).isEqualTo(Way.RELEASED);
        assertThat(picked(BOB).id()).isEqualTo(oldest.id());
    }

    @Test
    void QUE_005_a_user_who_left_neither_owns_nor_picks_and_their_cases_are_a_view() {
        Case owned = desk.opened();
        desk.directory.put(Desk.ACME, dev.casecore.party.UserProfile.of(ANNA).deactivated());
        Case waiting = handedOver();

        assertThat(desk.acme()
                        .handle(waiting.id(), new PickCase(desk.by(INA_WHO_LEFT)))
                        .getLeft()
                        .codes())
                .contains(Code.USER_INACTIVE);
        var given = desk.acme().handle(waiting.id(), new HandOverCase(desk.by(SUE), Owner.user(INA_WHO_LEFT)));
        assertThat(given.getLeft().codes()).containsExactly(Code.USER_INACTIVE);
        CaseQuery ofAnna = CaseQuery.builder()
                .owner(Option.some(Owner.user(ANNA)))
                .standing(Standing.OPEN)
                .build();
        assertThat(desk.acme().list(ofAnna, Actor.user(SUE)).cases().map(Case::id))
                .containsExactly(owned.id());
    }

    private Case handedOver() {
        Case opened =
                desk.acme().open(desk.homeowner(desk.by(BEN), "of ben")).get().after();
        return desk.acme()
                .handle(opened.id(), new HandOverCase(desk.by(BEN), Owner.queue(QUEUE)))
                .get()
                .after();
    }

    @Test
    void QUE_006_a_queue_that_holds_cases_is_not_deleted_and_says_how_many() {
        desk.queued();
        Case second = desk.queued();

        var refused = desk.acme().queues().delete(QUEUE);

        assertThat(refused.getLeft().code()).isEqualTo(Code.QUEUE_HOLDS_CASES);
        assertThat(refused.getLeft().fact("cases")).contains("2");
        picked(BEA);
        picked(BEA);
        assertThat(desk.acme().queues().delete(QUEUE).isRight()).isTrue();
        assertThat(desk.acme().queues().delete(QUEUE).getLeft().code()).isEqualTo(Code.UNKNOWN_QUEUE);
        assertThat(desk.acme()
                        .handle(second.id(), new ReleaseCase(desk.by(BEA), QUEUE))
                        .getLeft()
                        .codes())
                .containsExactly(Code.UNKNOWN_QUEUE);
    }

    @Test
    void QUE_006_a_case_handed_over_while_its_queue_is_deleted_ends_in_no_queue_that_is_gone() {
        for (int round = 0; round < 50; round++) {
            QueueId queue = QueueId.of("short-lived-" + round);
            desk.acme().queues().define(new QueueDefinition(queue, "Short-lived", HashSet.empty(), HashSet.empty()));
            Case opened = desk.opened();

            Seq<Boolean> done = Together.of(
                    2,
                    i -> i == 0
                            ? desk.acme().queues().delete(queue).isRight()
                            : desk.acme()
                                    .handle(opened.id(), new HandOverCase(desk.by(ANNA), Owner.queue(queue)))
                                    .isRight());

            assertThat(done).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void QUE_007_only_owner_or_supervisor_takes_a_case_from_its_owning_user() {
        Case annas = desk.opened();

        var byBen = desk.acme().handle(annas.id(), new HandOverCase(desk.by(BEN), Owner.user(BEN)));
        var bySue = desk.acme().handle(annas.id(), new HandOverCase(desk.by(SUE), Owner.user(BEN)));

        assertThat(byBen.isLeft()).isTrue();
        assertThat(byBen.getLeft().rules().map(Object::toString)).contains("QUE-007");
        assertThat(bySue.get().after().owner()).isEqualTo(Owner.user(BEN));
    }
}
