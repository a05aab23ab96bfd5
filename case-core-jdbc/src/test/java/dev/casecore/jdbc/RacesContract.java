package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.Accepted;
import dev.casecore.CaseDesk;
import dev.casecore.FeedSubscriber;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.command.AddComment;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.SubscriberId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.port.EventLog.FeedEntry;
import dev.casecore.port.Store;
import dev.casecore.port.Subscriptions.Start;
import dev.casecore.port.Subscriptions.Subscriber;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.IsolationLevelDataSourceAdapter;

/** What many agents do at once, through whole desks, on every database and under every isolation that it may be set to. */
abstract class RacesContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final TenantId TENANT = TenantId.of("acme");
    private static final KindId KIND = KindId.of("incident");
    private static final QueueId QUEUE = QueueId.of("front");
    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId DONE = StatusId.of("done");
    private static final int AGENTS = 16;
    private static final Playbook PLAYBOOK = PlaybookBuilder.of("races", 1, "Races")
            .status(NEW, "New", StatusCategory.NEW)
            .status(DONE, "Done", StatusCategory.CLOSED)
            .startsIn(NEW)
            .kind(KIND, "Incident", kind -> kind)
            .transition(CommandKind.CLOSE_CASE, DONE, RuleId.of("CORE-002"), NEW)
            .newCasesWaitIn(QUEUE)
            .buildOrThrow();

    /** What an embedder's pool may be set to. */
    enum Isolation {
        READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED, 10_000),
        REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ, 500),
        SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE, 500);

        private final int level;
        private final int waiting;

        Isolation(int level, int waiting) {
            this.level = level;
            this.waiting = waiting;
        }
    }

    private final AtomicInteger commands = new AtomicInteger();

    abstract DataSource emptyDatabase();

    private Store store(Isolation isolation) {
        IsolationLevelDataSourceAdapter source = new IsolationLevelDataSourceAdapter();
        source.setTargetDataSource(emptyDatabase());
        source.setIsolationLevel(isolation.level);
        return JdbcStore.on(source);
    }

    private static TenantDesk desk(Store store) {
        TenantDesk desk = CaseDesk.builder()
                .store(store)
                .directory(List.range(0, AGENTS)
                        .map(RacesContract::agent)
                        .foldLeft(new InMemoryDirectory(), (all, agent) -> all.put(TENANT, UserProfile.of(agent))))
                .playbook(PLAYBOOK)
                .attempts(1_000)
                .time(() -> NOW)
                .build()
                .forTenant(TENANT);
        desk.queues()
                .define(new QueueDefinition(
                        QUEUE,
                        "Front",
                        HashSet.of(KIND),
                        HashSet.ofAll(List.range(0, AGENTS).map(RacesContract::agent))));
        return desk;
    }

    private static UserId agent(int number) {
        return UserId.of("agent-" + number);
    }

    private CommandHeader by(int agent) {
        return CommandHeader.of("command-" + commands.incrementAndGet(), Actor.user(agent(agent)), NOW);
    }

    private CaseId opened(TenantDesk desk, int agent) {
        return desk.open(OpenCase.of(by(agent), KIND, Fields.none()))
                .get()
                .after()
                .id();
    }

    private static <T> Seq<T> together(int many, IntFunction<T> work) {
        CyclicBarrier start = new CyclicBarrier(many);
        ExecutorService pool = Executors.newFixedThreadPool(many);
        try {
            List<Future<T>> running = List.range(0, many)
                    .map(i -> pool.submit((Callable<T>) () -> {
                        start.await();
                        return work.apply(i);
                    }));
            return running.map(RacesContract::result);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get();
        } catch (Exception e) {
            throw new IllegalStateException("a thread of the test failed", e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void QUE_002_sixteen_agents_pick_each_waiting_case_once_in_order_and_leave_none(Isolation isolation) {
        TenantDesk desk = desk(store(isolation));
        int waiting = isolation.waiting;
        together(
                AGENTS,
                agent -> List.range(0, waiting / AGENTS + (agent < waiting % AGENTS ? 1 : 0))
                        .map(any -> opened(desk, agent))
                        .size());

        Seq<Seq<Case>> picks = together(AGENTS, agent -> pickAll(desk, agent));

        assertThat(picks.flatMap(own -> own).map(Case::id).toSet()).hasSize(waiting);
        assertThat(picks.map(Seq::size).sum().intValue()).isEqualTo(waiting);
        assertThat(desk.queues().waiting(QUEUE)).isZero();
        if (isolation
                != Isolation.SERIALIZABLE) { // there the database undoes claims, and what was undone is first again
            picks.forEach(RacesContract::assertInOrder);
        }
    }

    private static void assertInOrder(Seq<Case> own) {
        assertThat(own.map(picked -> picked.number().value()).asJava())
                .as("nobody is offered a case that should have come before their last")
                .isSorted();
    }

    private Seq<Case> pickAll(TenantDesk desk, int agent) {
        Vector<Case> picked = Vector.empty();
        while (true) {
            Either<Rejection, Accepted> next = desk.pickNext(QUEUE, by(agent));
            if (next.isLeft()) {
                assertThat(next.getLeft().codes()).containsExactly(Code.QUEUE_EMPTY);
                return picked;
            }
            assertThat(next.get().after().owner()).isEqualTo(Owner.user(agent(agent)));
            picked = picked.append(next.get().after());
        }
    }

    @ParameterizedTest
    @EnumSource
    void CORE_006_sixteen_writers_on_fifty_cases_lose_no_update(Isolation isolation) {
        Store store = store(isolation);
        TenantDesk desk = desk(store);
        Seq<CaseId> cases = List.range(0, 50).map(any -> opened(desk, 0));

        Seq<Integer> accepted = together(
                AGENTS,
                agent -> List.range(0, 50)
                        .map(i -> cases.get((i * 7 + agent * 3) % 50))
                        .count(id -> desk.handle(id, AddComment.of(by(agent), "hello"))
                                .isRight()));

        assertThat(accepted).containsOnly(50);
        long versions = cases.map(id -> store.find(TENANT, id).get().current().version())
                .sum()
                .longValue();
        assertThat(versions).isEqualTo(50L + AGENTS * 50L);
        for (CaseId id : cases) {
            Seq<RecordedEvent> events = store.events(TENANT, id, 0, Long.MAX_VALUE);
            assertThat(events.map(RecordedEvent::sequence)).isEqualTo(List.rangeClosed(1L, events.size()));
            assertThat(Evolution.fold(events)).isEqualTo(store.find(TENANT, id).map(stored -> stored.current()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void CORE_005_the_same_command_eight_times_at_once_has_one_effect_and_one_answer(Isolation isolation) {
        Store store = store(isolation);
        TenantDesk desk = desk(store);
        for (int round = 0; round < 20; round++) {
            CaseId id = opened(desk, 0);
            AddComment comment = AddComment.of(by(1), "once");
            OpenCase opening = OpenCase.of(by(2), KIND, Fields.none());

            Seq<Either<Rejection, Accepted>> comments = together(8, i -> desk.handle(id, comment));
            Seq<Either<Rejection, Accepted>> openings = together(8, i -> desk.open(opening));

            assertThat(comments.distinct()).hasSize(1).allMatch(Either::isRight);
            assertThat(openings.distinct()).hasSize(1).allMatch(Either::isRight);
            assertThat(store.events(TENANT, id, 0, Long.MAX_VALUE)).hasSize(3 - 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void REC_002_readers_miss_nothing_while_writers_overlap(Isolation isolation) {
        Store store = store(isolation);
        TenantDesk desk = desk(store);
        Seq<CaseId> cases = List.range(0, 10).map(any -> opened(desk, 0));
        CountDownLatch writers = new CountDownLatch(8);

        Seq<Seq<FeedEntry>> read = together(8 + 3, i -> {
            if (i >= 8) {
                return follow(store, writers);
            }
            try {
                for (int k = 0; k < 40; k++) {
                    desk.handle(cases.get((i + k * 3) % 10), AddComment.of(by(i), "hello"));
                }
            } finally {
                writers.countDown();
            }
            return List.<FeedEntry>empty();
        });

        Seq<RecordedEvent> all = cases.flatMap(id -> store.events(TENANT, id, 0, Long.MAX_VALUE));
        for (Seq<FeedEntry> entries : read.drop(8)) {
            Seq<RecordedEvent> events = entries.map(FeedEntry::event);
            assertThat(events.toSet()).isEqualTo(all.toSet());
            for (CaseId id : cases) {
                assertThat(events.filter(event -> event.caseId().equals(id)).map(RecordedEvent::sequence))
                        .isEqualTo(
                                all.filter(event -> event.caseId().equals(id)).map(RecordedEvent::sequence));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void REC_002_readers_of_one_name_miss_nothing_between_them(Isolation isolation) {
        Store store = store(isolation);
        TenantDesk desk = desk(store);
        SubscriberId name = SubscriberId.of("index");
        CountDownLatch writers = new CountDownLatch(4);

        Seq<Seq<FeedEntry>> read = together(4 + 4, i -> {
            if (i >= 4) {
                return catchUp(FeedSubscriber.of(store, name, Start.BEGINNING).inBatchesOf(i), writers);
            }
            try {
                for (int k = 0; k < 15; k++) {
                    opened(desk, i);
                }
            } finally {
                writers.countDown();
            }
            return List.<FeedEntry>empty();
        });

        assertThat(read.flatMap(each -> each).map(FeedEntry::event).toSet())
                .isEqualTo(store.feed(0, 1_000).map(FeedEntry::event).toSet())
                .hasSizeGreaterThanOrEqualTo(4 * 15);
        assertThat(store.subscribers().map(Subscriber::lag)).containsExactly(0L);
    }

    private static Seq<FeedEntry> catchUp(FeedSubscriber reader, CountDownLatch writers) {
        List<FeedEntry> entries = List.empty();
        boolean last;
        do {
            last = writers.getCount() == 0;
            ArrayList<FeedEntry> more = new ArrayList<>();
            reader.catchUp(batch -> more.addAll(batch.asJava()));
            entries = entries.appendAll(more);
        } while (!last);
        return entries;
    }

    /** Reads on from the last place until nobody writes any more, and then once to the end. */
    private static Seq<FeedEntry> follow(Store store, CountDownLatch writers) {
        Vector<FeedEntry> entries = Vector.empty();
        boolean last;
        do {
            last = writers.getCount() == 0;
            Seq<FeedEntry> next;
            do {
                long after = entries.lastOption().map(FeedEntry::position).getOrElse(0L);
                next = store.feed(after, 50);
                entries = entries.appendAll(next);
            } while (!next.isEmpty());
        } while (!last);
        return entries;
    }
}
