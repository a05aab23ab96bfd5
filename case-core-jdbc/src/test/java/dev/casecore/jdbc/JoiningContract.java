package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.CaseDesk;
import dev.casecore.FeedSubscriber;
import dev.casecore.TenantDesk;
import dev.casecore.TenantDesk.BulkAnswer;
import dev.casecore.TenantDesk.BulkOrder;
import dev.casecore.command.AddComment;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.SubscriberId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.port.EventLog.FeedEntry;
import dev.casecore.port.Store;
import dev.casecore.port.Subscriptions.Start;
import dev.casecore.port.Subscriptions.Subscriber;
import dev.casecore.port.TimeSource;
import dev.casecore.port.TransactionLostException;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Try;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds in a transaction that the embedder opened, on every database. */
abstract class JoiningContract {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final TenantId TENANT = TenantId.of("acme");
    private static final KindId KIND = KindId.of("incident");
    private static final Actor AGENT = Actor.user("anna");
    private static final Playbook PLAYBOOK = PlaybookBuilder.of("joining", 1, "Joining")
            .status(StatusId.of("new"), "New", StatusCategory.NEW)
            .status(StatusId.of("done"), "Done", StatusCategory.CLOSED)
            .startsIn(StatusId.of("new"))
            .kind(KIND, "Incident", kind -> kind)
            .transition(CommandKind.CLOSE_CASE, StatusId.of("done"), RuleId.of("CORE-002"), StatusId.of("new"))
            .buildOrThrow();

    private DataSource source = emptyDatabase();
    private Dialect dialect = Dialect.H2;
    private Store own = JdbcStore.on(source);

    abstract DataSource emptyDatabase();

    @BeforeEach
    void connect() {
        source = emptyDatabase();
        dialect = Schema.of(source).check(source);
        own = JdbcStore.on(source);
    }

    private TenantDesk desk(Store store, int attempts) {
        return desk(store, attempts, () -> NOW);
    }

    private static TenantDesk desk(Store store, int attempts, TimeSource time) {
        return CaseDesk.builder()
                .store(store)
                .playbook(PLAYBOOK)
                .attempts(attempts)
                .time(time)
                .build()
                .forTenant(TENANT);
    }

    private TenantDesk joined(ConnectionSource connection) {
        return desk(JdbcStore.joining(connection, dialect), 1);
    }

    private CaseId opened(TenantDesk desk, String command) {
        return desk.open(OpenCase.of(CommandHeader.of(command, AGENT, NOW), KIND, Fields.none()))
                .get()
                .after()
                .id();
    }

    private static AddComment comment(String command) {
        return AddComment.of(CommandHeader.of(command, AGENT, NOW), "hello");
    }

    private Seq<RecordedEvent> events(CaseId id) {
        return own.events(TENANT, id, 0, Long.MAX_VALUE);
    }

    @Test
    void a_spring_transaction_takes_the_command_with_it() {
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        TenantDesk desk = joined(() -> DataSourceUtils.getConnection(source));
        CaseId id = opened(desk(own, 1), "open");

        transaction.executeWithoutResult(status -> {
            assertThat(desk.handle(id, comment("undone")).isRight()).isTrue();
            status.setRollbackOnly();
        });
        assertThat(events(id)).hasSize(1);
        assertThat(own.receipt(TENANT, comment("undone").header().id())).isEmpty();

        transaction.executeWithoutResult(
                status -> assertThat(desk.handle(id, comment("kept")).isRight()).isTrue());
        assertThat(events(id)).hasSize(2);
    }

    @Test
    void without_a_transaction_nothing_is_joined() {
        assertThatThrownBy(() -> opened(joined(source::getConnection), "open"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no transaction is open");
    }

    @Test
    void a_bad_command_of_many_leaves_nothing_and_spoils_nothing() throws SQLException {
        CaseId id = opened(desk(own, 1), "open");

        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            TenantDesk desk = joined(() -> connection);
            assertThat(desk.handle(id, comment("good")).isRight()).isTrue();
            assertThat(desk.handle(CaseId.of("nowhere"), comment("bad")).isLeft())
                    .isTrue();
            assertThat(desk.handle(id, comment("better")).isRight()).isTrue();
            connection.commit();
            connection.setAutoCommit(true);
        }

        assertThat(events(id)).hasSize(3);
    }

    private static Seq<BulkOrder> bulk(Seq<CaseId> cases, String... texts) {
        return List.of(texts)
                .zipWithIndex((text, i) ->
                        new BulkOrder(cases.get(i), AddComment.of(CommandHeader.of("item-" + i, AGENT, NOW), text)));
    }

    /** A rule of the database that the library does not know of. */
    private void forbid(String word) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "ALTER TABLE casecore_event ADD CONSTRAINT forbidden CHECK (content NOT LIKE '%" + word + "%')");
        }
    }

    private Seq<CaseId> three() {
        TenantDesk desk = desk(own, 1);
        return List.of("a", "b", "c").map(name -> opened(desk, "open " + name));
    }

    private void assertOnlyTheSecondFailed(Seq<BulkAnswer> answers, Seq<CaseId> cases) {
        assertThat(answers.map(answer -> answer.answer().isRight())).containsExactly(true, false, true);
        assertThat(answers.get(1).answer().getLeft().codes()).containsExactly(Code.FAILED);
        assertThat(answers.map(answer -> answer.failure().isDefined())).containsExactly(false, true, false);
        assertThat(cases.map(id -> events(id).size())).containsExactly(2, 1, 2);
        assertThat(own.receipt(TENANT, CommandId.of("item-1"))).isEmpty();
    }

    @Test
    void CORE_020_what_the_database_refuses_of_a_bulk_stops_no_other_and_leaves_nothing() throws SQLException {
        Seq<CaseId> cases = three();
        forbid("bomb");
        Seq<BulkAnswer> answers;

        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            answers = joined(() -> connection).handleAll(bulk(cases, "good", "bomb", "better"));
            connection.commit();
            connection.setAutoCommit(true);
        }

        assertOnlyTheSecondFailed(answers, cases);
        assertThat(answers.get(1).failure().get())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("SQL state 23");
    }

    @Test
    void CORE_020_in_transactions_of_their_own_too_a_failure_stops_no_other() throws SQLException {
        Seq<CaseId> cases = three();
        forbid("bomb");

        assertOnlyTheSecondFailed(desk(own, 1).handleAll(bulk(cases, "good", "bomb", "better")), cases);
    }

    @Test
    void CORE_020_a_query_of_the_embedder_that_fails_within_a_bulk_stops_no_other() throws SQLException {
        Seq<CaseId> cases = three();
        Seq<BulkAnswer> answers;

        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            AtomicInteger asked = new AtomicInteger();
            TenantDesk desk = desk(JdbcStore.joining(() -> connection, dialect), 1, () -> {
                if (asked.incrementAndGet() == 2) {
                    askInVain(connection);
                }
                return NOW;
            });
            answers = desk.handleAll(bulk(cases, "good", "unlucky", "better"));
            connection.commit();
            connection.setAutoCommit(true);
        }

        assertOnlyTheSecondFailed(answers, cases);
    }

    private static void askInVain(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT now FROM no_such_table");
        } catch (SQLException e) {
            throw new IllegalStateException("the embedder's own table is not there", e);
        }
    }

    /** H2 rolls back the whole transaction of whoever comes late under REPEATABLE READ; the others refuse the one statement. */
    @Test
    void CORE_020_an_item_that_lost_a_race_stops_no_other_or_the_bulk_ends() throws SQLException {
        Seq<CaseId> cases = three();
        Try<Seq<BulkAnswer>> answers;

        try (Connection connection = source.getConnection()) {
            int before = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            TenantDesk desk = joined(() -> connection);
            assertThat(desk.find(cases.get(1), AGENT)).isNotEmpty();
            desk(own, 1).handle(cases.get(1), comment("faster"));
            answers = Try.of(() -> desk.handleAll(bulk(cases, "good", "late", "better")));
            connection.commit();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(before);
        }

        if (dialect == Dialect.H2) {
            assertThat(answers.getCause()).isInstanceOf(TransactionLostException.class);
            assertThat(cases.map(id -> events(id).size())).containsExactly(1, 2, 1);
        } else {
            assertThat(answers.get().map(answer -> answer.answer().isRight())).containsExactly(true, false, true);
            assertThat(answers.get().get(1).answer().getLeft().codes()).containsExactly(Code.LOST_RACE);
            assertThat(cases.map(id -> events(id).size())).containsExactly(2, 2, 2);
        }
    }

    @Test
    void CORE_020_a_bulk_ends_when_the_database_rolled_the_whole_transaction_back() throws SQLException {
        Seq<CaseId> cases = three();
        AtomicInteger saved = new AtomicInteger();
        DataSource deadlocking = new ProxiedSource(source, (real, method, arguments, call) -> {
            if (method.getName().equals("prepareStatement")
                    && arguments[0].toString().contains("INSERT INTO casecore_event ")
                    && saved.incrementAndGet() == 2) {
                real.rollback();
                throw new SQLException("deadlock", "40001");
            }
            return call.make();
        });

        try (Connection connection = deadlocking.getConnection()) {
            connection.setAutoCommit(false);
            TenantDesk desk = joined(() -> connection);
            assertThatThrownBy(() -> desk.handleAll(bulk(cases, "good", "deadlock", "better")))
                    .isInstanceOf(TransactionLostException.class)
                    .hasMessageContaining("roll it back too");
            connection.commit();
            connection.setAutoCommit(true);
        }

        assertThat(cases.map(id -> events(id).size())).containsExactly(1, 1, 1);
    }

    @Test
    void a_subscriber_that_moves_on_in_the_transaction_of_its_work_does_each_batch_once() throws SQLException {
        Seq<CaseId> cases = three();
        SubscriberId name = SubscriberId.of("ledger");
        own.subscribe(name, Start.BEGINNING);

        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            Store joined = JdbcStore.joining(() -> connection, dialect);
            assertThat(FeedSubscriber.of(joined, name, Start.NOW)
                            .poll(batch -> {})
                            .handled())
                    .isEqualTo(cases.size());
            connection.rollback();
            assertThat(own.position(name)).contains(0L);

            assertThat(FeedSubscriber.of(joined, name, Start.NOW)
                            .poll(batch -> {})
                            .handled())
                    .isEqualTo(cases.size());
            connection.commit();
            connection.setAutoCommit(true);
        }

        assertThat(own.subscribers().map(Subscriber::lag)).containsExactly(0L);
    }

    @Test
    void REC_002_what_was_written_first_and_committed_last_is_not_missed() throws SQLException {
        TenantDesk quick = desk(own, 1);
        CaseId slow = opened(quick, "open slow");
        CaseId fast = opened(quick, "open fast");
        long seen = own.feed(0, 100).last().position();

        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            joined(() -> connection).handle(slow, comment("slow"));
            quick.handle(fast, comment("fast"));
            Seq<FeedEntry> meanwhile = own.feed(seen, 100);
            connection.commit();
            connection.setAutoCommit(true);

            assertThat(meanwhile.map(entry -> entry.event().caseId())).containsExactly(fast);
            assertThat(own.feed(meanwhile.last().position(), 100)
                            .map(entry -> entry.event().caseId()))
                    .containsExactly(slow);
        }
    }
}
