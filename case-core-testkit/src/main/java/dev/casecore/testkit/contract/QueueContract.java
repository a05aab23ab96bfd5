package dev.casecore.testkit.contract;

import static dev.casecore.testkit.contract.Commits.START;
import static dev.casecore.testkit.contract.Commits.STRANGER;
import static dev.casecore.testkit.contract.Commits.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.InMemoryStore;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TeamId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.Team;
import dev.casecore.port.CaseColumn;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.CaseQuery.Direction;
import dev.casecore.port.Claim;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import dev.casecore.port.LoadQuery;
import dev.casecore.port.Loaded;
import dev.casecore.port.Page;
import dev.casecore.port.Store;
import dev.casecore.port.StoredCase;
import dev.casecore.queue.QueueCheck;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.queue.QueueOrder;
import dev.casecore.queue.QueueWatch;
import dev.casecore.situation.Known;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store owes about queues and lists. */
public abstract class QueueContract {

    private static final QueueDefinition QUEUE =
            new QueueDefinition(QueueId.of("line"), "Line", HashSet.empty(), HashSet.of(UserId.of("anna")));
    private static final TeamId TAKERS = TeamId.of("takers");
    private static final Known TEAM = Known.builder()
            .teams(HashMap.of(TAKERS, new Team(TAKERS, HashSet.empty(), Option.none())))
            .build();

    private Store store = new InMemoryStore();
    private Commits commits = new Commits(store);

    /** For subclasses. */
    protected QueueContract() {}

    /**
     * Makes an empty store.
     *
     * @return a store that nobody else uses
     */
    protected abstract Store newStore();

    @BeforeEach
    void makeStore() {
        store = newStore();
        commits = new Commits(store);
        store.saveQueue(TENANT, QUEUE);
    }

    private Case queued(int minute) {
        Case opened = commits.opened(TENANT, START.plusSeconds(60L * minute));
        return commits.save(handOver(opened));
    }

    private Commit handOver(Case current) {
        HandOverCase command = new HandOverCase(commits.header(), Owner.queue(QUEUE.queue()));
        return commits.following(StoredCase.of(current), command, Commits.knowing(QUEUE), START);
    }

    private Commit take(StoredCase first) {
        HandOverCase command = new HandOverCase(commits.header(), Owner.team(TAKERS));
        return commits.following(first, command, TEAM, START);
    }

    private Claim claim(QueueOrder order, ConcurrentLinkedQueue<CaseId> taken) {
        AtomicReference<Option<CaseId>> offered = new AtomicReference<>(Option.none());
        Claim claim = store.claim(TENANT, QUEUE.queue(), order, first -> {
            offered.set(Option.some(first.current().id()));
            return Option.some(take(first));
        });
        if (claim == Claim.COMMITTED) {
            taken.addAll(Option.of(offered.get()).flatMap(id -> id).toJavaList());
        }
        return claim;
    }

    @Test
    void QUE_001_cases_are_offered_in_the_order_that_the_value_says() {
        Case old = queued(0);
        Case young = queued(1);
        Case urgent = queued(2);
        commits.save(commits.following(urgent, new PrioritizeCase(commits.header(), Priority.HIGH)));
        ConcurrentLinkedQueue<CaseId> taken = new ConcurrentLinkedQueue<>();

        assertThat(store.firstInQueue(TENANT, QUEUE.queue(), QueueOrder.PRIORITY_THEN_AGE))
                .contains(urgent.number());
        assertThat(store.firstInQueue(TENANT, QUEUE.queue(), QueueOrder.AGE)).contains(old.number());
        claim(QueueOrder.PRIORITY_THEN_AGE, taken);
        claim(QueueOrder.PRIORITY_THEN_AGE, taken);
        claim(QueueOrder.AGE, taken);

        assertThat(taken).containsExactly(urgent.id(), old.id(), young.id());
    }

    @Test
    void QUE_002_under_many_claimants_each_case_goes_to_one_and_none_is_left() {
        int cases = 60;
        for (int i = 0; i < cases; i++) {
            queued(i);
        }
        ConcurrentLinkedQueue<CaseId> taken = new ConcurrentLinkedQueue<>();

        Rendezvous.of(8, i -> {
            Claim last;
            do {
                last = claim(QueueOrder.PRIORITY_THEN_AGE, taken);
            } while (last != Claim.EMPTY);
            return i;
        });

        assertThat(taken).hasSize(cases).doesNotHaveDuplicates();
        assertThat(store.firstInQueue(TENANT, QUEUE.queue(), QueueOrder.AGE)).isEmpty();
    }

    @Test
    void QUE_002_a_case_that_is_declined_stays_first() {
        Case first = queued(0);

        Claim declined = store.claim(TENANT, QUEUE.queue(), QueueOrder.AGE, offered -> Option.none());

        assertThat(declined).isEqualTo(Claim.DECLINED);
        assertThat(store.firstInQueue(TENANT, QUEUE.queue(), QueueOrder.AGE)).contains(first.number());
    }

    @Test
    void QUE_003_an_empty_queue_is_empty_and_so_is_that_of_another_tenant() {
        queued(0);

        assertThat(store.claim(STRANGER, QUEUE.queue(), QueueOrder.AGE, first -> Option.some(take(first))))
                .isEqualTo(Claim.EMPTY);
        assertThat(store.claim(TENANT, QueueId.of("elsewhere"), QueueOrder.AGE, first -> Option.some(take(first))))
                .isEqualTo(Claim.EMPTY);
    }

    @Test
    void QUE_006_a_queue_that_owns_open_cases_is_not_deleted() {
        Case waiting = queued(0);

        assertThat(store.deleteQueue(TENANT, QUEUE.queue())).isEqualTo(Either.left(1L));
        commits.save(take(StoredCase.of(waiting)));
        assertThat(store.deleteQueue(TENANT, QUEUE.queue())).isEqualTo(Either.right(true));
        assertThat(store.deleteQueue(TENANT, QUEUE.queue())).isEqualTo(Either.right(false));
    }

    @Test
    void QUE_006_no_case_is_handed_to_a_queue_that_is_gone() {
        Commit late = handOver(commits.opened());
        store.deleteQueue(TENANT, QUEUE.queue());

        assertThat(store.commit(late)).isEqualTo(Either.left(Conflict.QUEUE_GONE));
    }

    @Test
    void JSM_007_the_looks_at_a_queue_are_kept_by_time_and_by_user_until_it_is_deleted() {
        QueueCheck anna = look("anna", 0);
        QueueCheck ben = look("ben", 0);
        QueueCheck again = look("anna", 20);
        store.logCheck(TENANT, again);
        store.logCheck(STRANGER, new QueueCheck(QUEUE.queue(), UserId.of("eve"), START));

        assertThat(store.checks(TENANT, QUEUE.queue(), START)).containsExactly(anna, ben, again);
        assertThat(store.checks(TENANT, QUEUE.queue(), again.at())).containsExactly(again);
        assertThat(store.latestChecks(TENANT, QUEUE.queue())).containsExactly(again, ben);
        store.deleteQueue(TENANT, QUEUE.queue());
        assertThat(store.checks(TENANT, QUEUE.queue(), START)).isEmpty();
        assertThat(store.latestChecks(TENANT, QUEUE.queue())).isEmpty();
    }

    private QueueCheck look(String user, int minute) {
        QueueCheck check = new QueueCheck(QUEUE.queue(), UserId.of(user), START.plusSeconds(60L * minute));
        store.logCheck(TENANT, check);
        return check;
    }

    @Test
    void a_queue_is_kept_with_its_watch() {
        QueueWatch watch = QueueWatch.every(Duration.ofMinutes(20)).by(UserId.of("anna"));

        store.saveQueue(TENANT, QUEUE.watched(Option.some(watch)));

        assertThat(store.queue(TENANT, QUEUE.queue()).flatMap(QueueDefinition::watch))
                .contains(watch);
        assertThat(store.queues(TENANT).flatMap(QueueDefinition::watch)).containsExactly(watch);
    }

    @Test
    void what_a_command_needs_is_loaded_at_once_and_nothing_that_was_not_asked_for() {
        Case waiting = queued(0);
        QueueDefinition second = new QueueDefinition(
                QueueId.of("second"), "Second", HashSet.empty(), HashSet.of(UserId.of("anna"), UserId.of("ben")));
        store.saveQueue(TENANT, second);
        LoadQuery little = LoadQuery.of(CommandHeader.of("new", Actor.system("mail"), START));
        LoadQuery all = LoadQuery.of(CommandHeader.of("new", Actor.user("anna"), START))
                .about(waiting.id())
                .naming(Option.some(second.queue()));

        assertThat(store.load(TENANT, little))
                .isEqualTo(new Loaded(Option.none(), Option.none(), HashSet.empty(), Option.none()));
        Loaded loaded = store.load(TENANT, all);
        assertThat(loaded.stored()).isEqualTo(store.find(TENANT, waiting.id()));
        assertThat(loaded.receipt()).isEmpty();
        assertThat(loaded.memberships()).containsExactlyInAnyOrder(QUEUE.queue(), second.queue());
        assertThat(loaded.queue()).contains(second);
        assertThat(store.load(STRANGER, all)).isEqualTo(store.load(TENANT, little));
    }

    @Test
    void CORE_008_queues_and_lists_of_another_tenant_are_not_seen() {
        queued(0);

        assertThat(store.queue(STRANGER, QUEUE.queue())).isEmpty();
        assertThat(store.queues(STRANGER)).isEmpty();
        assertThat(store.memberships(STRANGER, UserId.of("anna"))).isEmpty();
        assertThat(store.memberships(TENANT, UserId.of("anna"))).containsExactly(QUEUE.queue());
        assertThat(store.list(STRANGER, CaseQuery.builder().build()).cases()).isEmpty();
        assertThat(store.count(STRANGER, CaseQuery.builder().build())).isZero();
        assertThat(store.deleteQueue(STRANGER, QUEUE.queue())).isEqualTo(Either.right(false));
    }

    @Test
    void SF_054_every_column_sorts_both_ways_and_pages_add_up_to_the_whole() {
        for (int i = 0; i < 5; i++) {
            queued(i);
            commits.opened(TENANT, START.plusSeconds(i));
        }
        for (CaseColumn column : CaseColumn.values()) {
            for (Direction direction : Direction.values()) {
                Seq<Case> whole =
                        store.list(TENANT, query(column, direction, 100)).cases();

                assertThat(pages(query(column, direction, 3)))
                        .as("pages by %s, %s", column, direction)
                        .hasSize(10)
                        .isEqualTo(whole);
            }
        }
    }

    private static CaseQuery query(CaseColumn column, Direction direction, int limit) {
        return CaseQuery.builder()
                .sortBy(column)
                .direction(direction)
                .limit(limit)
                .build();
    }

    private Seq<Case> pages(CaseQuery query) {
        Page page = store.list(TENANT, query);
        Seq<Case> all = page.cases();
        while (page.next().isDefined()) {
            page = store.list(TENANT, query.withAfter(page.next()));
            all = all.appendAll(page.cases());
        }
        return all;
    }

    @Test
    void SF_052_a_list_holds_what_its_query_says_and_a_count_counts_it() {
        Case waiting = queued(0);
        commits.opened();
        CaseQuery inQueue = CaseQuery.builder()
                .owner(Option.some(Owner.queue(QUEUE.queue())))
                .standing(CaseQuery.Standing.OPEN)
                .build();

        assertThat(store.list(TENANT, inQueue).cases()).isEqualTo(List.of(waiting));
        assertThat(store.count(TENANT, inQueue)).isEqualTo(1);
    }
}
