package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.CaseDesk;
import dev.casecore.TenantDesk;
import dev.casecore.command.AddComment;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.port.EventLog.FeedEntry;
import dev.casecore.port.Store;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import io.vavr.collection.Seq;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
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
        return CaseDesk.builder()
                .store(store)
                .playbook(PLAYBOOK)
                .attempts(attempts)
                .time(() -> NOW)
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
