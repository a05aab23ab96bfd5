package dev.casecore.testkit.contract;

import static dev.casecore.testkit.contract.props.Commits.START;
import static dev.casecore.testkit.contract.props.Commits.STRANGER;
import static dev.casecore.testkit.contract.props.Commits.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.command.AddComment;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TeamId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.Team;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.Claim;
import dev.casecore.port.ClaimQuery;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import dev.casecore.port.LoadQuery;
import dev.casecore.port.Loaded;
import dev.casecore.port.StoredCase;
import dev.casecore.queue.QueueCheck;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.queue.QueueOrder;
import dev.casecore.queue.QueueWatch;
import dev.casecore.situation.Known;
import dev.casecore.testkit.contract.props.Commits;
import dev.casecore.testkit.contract.props.Rendezvous;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store owes about queues: their definitions, who waits in them, claiming, and the looks at them. */
public abstract class QueueContract extends StoreSuite {

    private static final QueueDefinition QUEUE =
            new QueueDefinition(QueueId.of("line"), "Line", HashSet.empty(), HashSet.of(UserId.of("anna")));
    private static final TeamId TAKERS = TeamId.of("takers");
    private static final Known TEAM = Known.builder()
            .teams(HashMap.of(TAKERS, new Team(TAKERS, HashSet.empty(), Option.none())))
            .build();

    private final Commits commits = new Commits(store);

    /**
     * For subclasses.
     *
     * @param fixture makes the store
     */
    protected QueueContract(StoreFixture fixture) {
        super(fixture);
    }

    @BeforeEach
    void defineQueue() {
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
        return take(first, new HandOverCase(commits.header(), Owner.team(TAKERS)));
    }

    private Commit take(StoredCase first, HandOverCase command) {
        return commits.following(first, command, TEAM, START);
    }

    private Claim claim(QueueOrder order, ConcurrentLinkedQueue<CaseId> taken) {
        AtomicReference<Option<CaseId>> offered = new AtomicReference<>(Option.none());
        Claim claim = store.claim(TENANT, new ClaimQuery(QUEUE.queue(), order, Option.none()), first -> {
            offered.set(Option.some(first.stored().current().id()));
            return Option.some(take(first.stored()));
        });
        if (claim == Claim.COMMITTED) {
            taken.addAll(Option.of(offered.get()).flatMap(id -> id).toJavaList());
        }
        return claim;
    }

    private Option<CaseNumber> first(QueueOrder order) {
        return store.firstInQueue(TENANT, QUEUE.queue(), order);
    }

    @Test
    void QUE_001_cases_are_offered_in_the_order_that_the_value_says() {
        Case old = queued(0);
        Case young = queued(1);
        Case urgent = queued(2);
        commits.save(commits.following(urgent, new PrioritizeCase(commits.header(), Priority.HIGH)));
        ConcurrentLinkedQueue<CaseId> taken = new ConcurrentLinkedQueue<>();

        assertThat(first(QueueOrder.PRIORITY_THEN_AGE))
                .as("the store must put high priority first if the order says so")
                .contains(urgent.number());
        assertThat(first(QueueOrder.AGE))
                .as("the store must put the oldest first if the order says so")
                .contains(old.number());
        claim(QueueOrder.PRIORITY_THEN_AGE, taken);
        claim(QueueOrder.PRIORITY_THEN_AGE, taken);
        claim(QueueOrder.AGE, taken);

        assertThat(taken)
                .as("the store must offer cases in the order that is given")
                .containsExactly(urgent.id(), old.id(), young.id());
    }

    @Test
    void QUE_001_cases_of_one_instant_are_offered_by_number() {
        Seq<CaseNumber> numbers = List.range(0, 5).map(i -> queued(0).number());
        ConcurrentLinkedQueue<CaseId> taken = new ConcurrentLinkedQueue<>();
        Seq<Option<CaseNumber>> offered = List.range(0, 5).map(i -> {
            Option<CaseNumber> next = first(QueueOrder.PRIORITY_THEN_AGE);
            claim(QueueOrder.PRIORITY_THEN_AGE, taken);
            return next;
        });

        assertThat(offered.flatMap(each -> each))
                .as("the store must offer cases of the same age in the order of their numbers")
                .isEqualTo(numbers.sorted());
    }

    @Test
    void QUE_002_under_many_claimants_each_case_goes_to_one_and_none_is_left() {
        int cases = 60;
        for (int i = 0; i < cases; i++) {
            queued(i);
        }
        ConcurrentLinkedQueue<CaseId> taken = new ConcurrentLinkedQueue<>();

        Rendezvous.of(8, i -> claimUntilEmpty(taken));

        assertThat(taken)
                .as("the store must give each waiting case to one claimant")
                .hasSize(cases)
                .doesNotHaveDuplicates();
        assertThat(first(QueueOrder.AGE))
                .as("the store must answer that a queue is empty only when no case waits")
                .isEmpty();
    }

    private int claimUntilEmpty(ConcurrentLinkedQueue<CaseId> taken) {
        for (int attempt = 0; attempt < 100_000; attempt++) {
            if (claim(QueueOrder.PRIORITY_THEN_AGE, taken) == Claim.EMPTY) {
                return attempt;
            }
        }
        throw new AssertionError("the store must answer EMPTY when no case waits any more");
    }

    @Test
    void QUE_002_a_case_that_is_declined_stays_first() {
        Case first = queued(0);

        assertThat(store.claim(
                        TENANT, new ClaimQuery(QUEUE.queue(), QueueOrder.AGE, Option.none()), offered -> Option.none()))
                .as("the store must answer DECLINED if nothing is to be saved")
                .isEqualTo(Claim.DECLINED);
        assertThat(first(QueueOrder.AGE))
                .as("the store must leave a case that was declined where it was")
                .contains(first.number());
    }

    @Test
    void QUE_002_the_case_is_offered_as_it_is_saved_and_what_is_decided_is_saved() {
        Case first = queued(0);
        AtomicReference<Option<Commit>> decided = new AtomicReference<>(Option.none());

        Claim claim = store.claim(TENANT, new ClaimQuery(QUEUE.queue(), QueueOrder.AGE, Option.none()), offered -> {
            assertThat(offered.stored().current())
                    .as("the store must offer a case as it is saved")
                    .isEqualTo(first);
            decided.set(Option.some(take(offered.stored())));
            return Option.of(decided.get()).flatMap(commit -> commit);
        });

        assertThat(claim)
                .as("the store must answer COMMITTED if it saved what was decided")
                .isEqualTo(Claim.COMMITTED);
        assertThat(Option.of(decided.get()).flatMap(commit -> commit).map(Commit::receipt))
                .as("the store must keep the receipt of a claim")
                .isNotEmpty()
                .isEqualTo(store.receipt(
                        TENANT,
                        Option.of(decided.get())
                                .flatMap(commit -> commit)
                                .get()
                                .receipt()
                                .command()));
        assertThat(commits.saved(TENANT, first.id()).owner())
                .as("the store must save what was decided on a claim")
                .isEqualTo(Owner.team(TAKERS));
    }

    @Test
    void QUE_003_a_case_is_offered_with_the_memberships_of_whoever_claims_it() {
        queued(0);
        QueueDefinition second = new QueueDefinition(
                QueueId.of("second"), "Second", HashSet.empty(), HashSet.of(UserId.of("anna"), UserId.of("ben")));
        store.saveQueue(TENANT, second);

        assertThat(offeredTo(Option.some(UserId.of("anna"))))
                .as("the store must offer a case with all queues that the actor may pick from")
                .containsExactlyInAnyOrder(QUEUE.queue(), second.queue());
        assertThat(offeredTo(Option.some(UserId.of("ben"))))
                .as("the store must offer a case with no queue that the actor may not pick from")
                .containsExactly(second.queue());
        assertThat(offeredTo(Option.some(UserId.of("carl"))))
                .as("the store must offer a case with no queue if the actor may pick from none")
                .isEmpty();
        assertThat(offeredTo(Option.none()))
                .as("the store must offer a case with no queue if no user claims it")
                .isEmpty();
    }

    private ConcurrentLinkedQueue<QueueId> offeredTo(Option<UserId> actor) {
        ConcurrentLinkedQueue<QueueId> memberships = new ConcurrentLinkedQueue<>();
        Claim claim = store.claim(TENANT, new ClaimQuery(QUEUE.queue(), QueueOrder.AGE, actor), offered -> {
            memberships.addAll(offered.memberships().toJavaSet());
            return Option.none();
        });
        assertThat(claim).as("the store must offer a case that waits").isEqualTo(Claim.DECLINED);
        return memberships;
    }

    @Test
    void CORE_005_a_claim_saves_nothing_under_a_command_id_that_is_taken() {
        Case old = queued(0);
        Case young = queued(1);
        HandOverCase command = new HandOverCase(commits.header(), Owner.team(TAKERS));
        ClaimQuery query = new ClaimQuery(QUEUE.queue(), QueueOrder.AGE, Option.none());

        assertThat(store.claim(TENANT, query, offered -> Option.some(take(offered.stored(), command))))
                .as("the store must answer COMMITTED if it saved what was decided")
                .isEqualTo(Claim.COMMITTED);
        assertThat(commits.saved(TENANT, old.id()).owner())
                .as("the store must save what was decided on a claim")
                .isEqualTo(Owner.team(TAKERS));
        assertThat(store.claim(TENANT, query, offered -> Option.some(take(offered.stored(), command))))
                .as("the store must answer LOST if the command of a claim was saved before")
                .isEqualTo(Claim.LOST);
        assertThat(commits.saved(TENANT, young.id()))
                .as("the store must save nothing of a claim whose command was saved before")
                .isEqualTo(young);
        assertThat(first(QueueOrder.AGE))
                .as("the store must leave a case where it was if what was decided on it is not saved")
                .contains(young.number());
    }

    @Test
    void QUE_002_a_decision_that_fails_leaves_the_case_waiting_and_the_store_working() {
        Case first = queued(0);

        ThrowingCallable claiming =
                () -> store.claim(TENANT, new ClaimQuery(QUEUE.queue(), QueueOrder.AGE, Option.none()), offered -> {
                    throw new IllegalStateException("the decision failed");
                });
        assertThatThrownBy(claiming, "the store must not swallow what a decision throws")
                .hasStackTraceContaining("the decision failed");

        assertThat(first(QueueOrder.AGE))
                .as("the store must leave a case where it was if the decision on it failed")
                .contains(first.number());
        ConcurrentLinkedQueue<CaseId> taken = new ConcurrentLinkedQueue<>();
        claim(QueueOrder.AGE, taken);
        assertThat(taken)
                .as("the store must offer the case again after a decision on it failed")
                .containsExactly(first.id());
    }

    @Test
    void QUE_003_an_empty_queue_is_empty_and_so_is_that_of_another_tenant() {
        Case waiting = queued(0);

        assertThat(store.claim(
                        STRANGER,
                        new ClaimQuery(QUEUE.queue(), QueueOrder.AGE, Option.none()),
                        first -> Option.some(take(first.stored()))))
                .as("the store must not offer another tenant's case")
                .isEqualTo(Claim.EMPTY);
        assertThat(store.claim(
                        TENANT,
                        new ClaimQuery(QueueId.of("elsewhere"), QueueOrder.AGE, Option.none()),
                        first -> Option.some(take(first.stored()))))
                .as("the store must not offer another queue's case")
                .isEqualTo(Claim.EMPTY);
        assertThat(first(QueueOrder.AGE))
                .as("the store must keep a case in the queue that it waits in")
                .contains(waiting.number());
    }

    @Test
    void QUE_004_a_case_that_comes_back_has_its_original_age() {
        Case old = queued(0);
        queued(1);
        Case away = commits.save(take(StoredCase.of(old)));

        commits.save(handOver(away));

        assertThat(first(QueueOrder.AGE))
                .as("the store must put a case that comes back where its creation puts it")
                .contains(old.number());
    }

    @Test
    void QUE_006_a_queue_that_owns_open_cases_is_not_deleted() {
        Case waiting = queued(0);

        assertThat(store.deleteQueue(TENANT, QUEUE.queue()))
                .as("the store must say how many open cases a queue owns, and keep it")
                .isEqualTo(Either.left(1L));
        commits.save(take(StoredCase.of(waiting)));
        assertThat(store.deleteQueue(TENANT, QUEUE.queue()))
                .as("the store must delete a queue that owns no open case")
                .isEqualTo(Either.right(true));
        assertThat(store.deleteQueue(TENANT, QUEUE.queue()))
                .as("the store must say that there was no such queue")
                .isEqualTo(Either.right(false));
    }

    @Test
    void QUE_006_no_case_is_handed_to_a_queue_that_is_gone() {
        Case opened = commits.opened();
        Commit late = handOver(opened);
        store.deleteQueue(TENANT, QUEUE.queue());

        assertThat(store.commit(late))
                .as("the store must refuse a commit that hands a case to a queue which is gone")
                .isEqualTo(Either.left(Conflict.QUEUE_GONE));
        assertThat(commits.saved(TENANT, opened.id()))
                .as("the store must save nothing of a commit that it refuses")
                .isEqualTo(opened);
    }

    @Test
    void QUE_006_of_a_queue_deleted_and_a_case_handed_to_it_at_once_one_happens() {
        for (int round = 0; round < 10; round++) {
            store.saveQueue(TENANT, QUEUE);
            Commit handing = handOver(commits.opened());

            Seq<Boolean> happened = Rendezvous.of(
                    2,
                    i -> i == 0
                            ? store.commit(handing).isRight()
                            : store.deleteQueue(TENANT, QUEUE.queue()).equals(Either.right(true)));

            assertThat(happened.count(done -> done))
                    .as("the store must either hand a case to a queue or delete the queue, not both, not neither")
                    .isEqualTo(1);
            for (Case waiting : waiting()) {
                commits.save(take(StoredCase.of(waiting)));
            }
        }
    }

    private Seq<Case> waiting() {
        return store.list(
                        TENANT,
                        CaseQuery.builder()
                                .owner(Option.some(Owner.queue(QUEUE.queue())))
                                .build())
                .cases();
    }

    @Test
    void JSM_007_the_looks_at_a_queue_are_kept_by_time_and_by_user_until_it_is_deleted() {
        QueueCheck anna = look("anna", 0);
        QueueCheck ben = look("ben", 0);
        QueueCheck again = look("anna", 20);
        store.logCheck(TENANT, again);
        store.logCheck(STRANGER, new QueueCheck(QUEUE.queue(), UserId.of("eve"), START));

        assertThat(store.checks(TENANT, QUEUE.queue(), START))
                .as("the store must list each look once, by time, then by user")
                .containsExactly(anna, ben, again);
        assertThat(store.checks(TENANT, QUEUE.queue(), again.at()))
                .as("the store must list the looks from an instant on")
                .containsExactly(again);
        assertThat(store.latestChecks(TENANT, QUEUE.queue()))
                .as("the store must list the latest look of each user, by user")
                .containsExactly(again, ben);
        store.deleteQueue(TENANT, QUEUE.queue());
        assertThat(store.checks(TENANT, QUEUE.queue(), START))
                .as("the store must forget the looks at a queue that is deleted")
                .isEmpty();
        assertThat(store.latestChecks(TENANT, QUEUE.queue()))
                .as("the store must forget the looks at a queue that is deleted")
                .isEmpty();
    }

    private QueueCheck look(String user, int minute) {
        QueueCheck check = new QueueCheck(QUEUE.queue(), UserId.of(user), START.plusSeconds(60L * minute));
        store.logCheck(TENANT, check);
        return check;
    }

    @Test
    void JSM_007_looks_of_several_people_at_once_are_all_kept() {
        Seq<QueueCheck> looks = Rendezvous.of(8, i -> look("user-" + i, 0));

        assertThat(store.checks(TENANT, QUEUE.queue(), START))
                .as("the store must lose no look, whoever else looks at the same time")
                .isEqualTo(looks);
    }

    @Test
    void D365_014_a_queue_is_kept_as_it_was_saved_last() {
        QueueWatch watch = QueueWatch.every(Duration.ofMinutes(20)).by(UserId.of("anna"));
        QueueDefinition watched = QUEUE.withMember(UserId.of("ben")).watched(Option.some(watch));
        QueueDefinition before =
                new QueueDefinition(QueueId.of("a line"), "A line", HashSet.of(KindId.of("incident")), HashSet.empty());

        store.saveQueue(TENANT, watched);
        store.saveQueue(TENANT, before);

        assertThat(store.queue(TENANT, QUEUE.queue()))
                .as("the store must keep a queue with its kinds, members and watch, as it was saved last")
                .contains(watched);
        assertThat(store.queues(TENANT))
                .as("the store must list all queues in the order of their ids")
                .containsExactly(before, watched);
        assertThat(store.memberships(TENANT, UserId.of("ben")))
                .as("the store must know which queues a user may pick from")
                .containsExactly(QUEUE.queue());
        store.saveQueue(TENANT, QUEUE);
        assertThat(store.memberships(TENANT, UserId.of("ben")))
                .as("the store must forget a member who is no longer named")
                .isEmpty();
    }

    @Test
    void D365_015_what_a_command_needs_is_loaded_at_once_and_nothing_that_was_not_asked_for() {
        Case waiting = queued(0);
        QueueDefinition second = new QueueDefinition(
                QueueId.of("second"), "Second", HashSet.empty(), HashSet.of(UserId.of("anna"), UserId.of("ben")));
        store.saveQueue(TENANT, second);
        LoadQuery little = LoadQuery.of(CommandHeader.of("new", Actor.system("mail"), START));
        LoadQuery all = LoadQuery.of(CommandHeader.of("new", Actor.user("anna"), START))
                .about(waiting.id())
                .naming(Option.some(second.queue()));
        Loaded nothing = new Loaded(Option.none(), Option.none(), HashSet.empty(), Option.none());

        assertThat(store.load(TENANT, little))
                .as("the store must load nothing that is not asked for")
                .isEqualTo(nothing);
        Loaded loaded = store.load(TENANT, all);
        assertThat(loaded.stored())
                .as("the store must load the case that is asked for")
                .isEqualTo(store.find(TENANT, waiting.id()))
                .isNotEmpty();
        assertThat(loaded.receipt())
                .as("the store must load no receipt of a command that was never accepted")
                .isEmpty();
        assertThat(loaded.memberships())
                .as("the store must load all queues that the actor may pick from")
                .containsExactlyInAnyOrder(QUEUE.queue(), second.queue());
        assertThat(loaded.queue())
                .as("the store must load the queue that is asked for")
                .contains(second);
        assertThat(store.load(STRANGER, all))
                .as("the store must load nothing of another tenant")
                .isEqualTo(nothing);
    }

    /** Whether a comment of a member is saved on what is remembered, if something happens before. */
    private boolean anticipated(Case subject, String id, Option<QueueId> named, Runnable meanwhile) {
        AddComment comment = AddComment.of(CommandHeader.of(id, Actor.user("anna"), START), "hello");
        LoadQuery query = LoadQuery.of(comment.header()).about(subject.id()).naming(named);
        store.load(TENANT, query);
        return store.anticipate(TENANT, query, remembered -> {
            meanwhile.run();
            return Option.some(commits.following(subject, comment));
        });
    }

    @Test
    void CORE_007_what_is_decided_on_memberships_or_a_queue_that_changed_since_is_not_saved() {
        Case waiting = queued(0);

        assertThat(anticipated(
                        waiting,
                        "left",
                        Option.none(),
                        () -> store.saveQueue(
                                TENANT,
                                new QueueDefinition(QUEUE.queue(), QUEUE.name(), QUEUE.kinds(), HashSet.empty()))))
                .as("the store must not save what was decided on memberships that are not so any more")
                .isFalse();
        assertThat(anticipated(
                        waiting,
                        "renamed",
                        Option.some(QUEUE.queue()),
                        () -> store.saveQueue(
                                TENANT, new QueueDefinition(QUEUE.queue(), "Renamed", QUEUE.kinds(), HashSet.empty()))))
                .as("the store must not save what was decided on a queue that is not so any more")
                .isFalse();
        assertThat(commits.saved(TENANT, waiting.id()))
                .as("the store must save nothing that it does not say it saved")
                .isEqualTo(waiting);
    }

    @Test
    void CORE_008_queues_of_another_tenant_are_not_seen() {
        queued(0);

        assertThat(store.queue(STRANGER, QUEUE.queue()))
                .as("the store must not find another tenant's queue")
                .isEmpty();
        assertThat(store.queues(STRANGER))
                .as("the store must not list another tenant's queues")
                .isEmpty();
        assertThat(store.memberships(STRANGER, UserId.of("anna")))
                .as("the store must not know of memberships in another tenant's queues")
                .isEmpty();
        assertThat(store.memberships(TENANT, UserId.of("anna")))
                .as("the store must know of memberships in the tenant's own queues")
                .containsExactly(QUEUE.queue());
        assertThat(store.deleteQueue(STRANGER, QUEUE.queue()))
                .as("the store must not delete another tenant's queue")
                .isEqualTo(Either.right(false));
        assertThat(store.queue(TENANT, QUEUE.queue()))
                .as("the store must keep a queue that another tenant asked to delete")
                .contains(QUEUE);
    }
}
