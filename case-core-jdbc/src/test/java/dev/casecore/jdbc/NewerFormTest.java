package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.CaseDesk;
import dev.casecore.InMemoryDirectory;
import dev.casecore.TenantDesk;
import dev.casecore.command.AddComment;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import io.vavr.collection.HashSet;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class NewerFormTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final TenantId ACME = TenantId.of("acme");
    private static final KindId KIND = KindId.of("incident");
    private static final QueueId QUEUE = QueueId.of("front");
    private static final UserId ANNA = UserId.of("anna");

    private final DataSource source = Databases.emptyH2();
    private final TenantDesk desk = CaseDesk.builder()
            .store(JdbcStore.on(source))
            .directory(new InMemoryDirectory().put(ACME, UserProfile.of(ANNA)))
            .playbook(PlaybookBuilder.of("forms", 1, "Forms")
                    .status(StatusId.of("new"), "New", StatusCategory.NEW)
                    .status(StatusId.of("done"), "Done", StatusCategory.CLOSED)
                    .startsIn(StatusId.of("new"))
                    .kind(KIND, "Incident", kind -> kind)
                    .transition(CommandKind.CLOSE_CASE, StatusId.of("done"), RuleId.of("X-1"), StatusId.of("new"))
                    .newCasesWaitIn(QUEUE)
                    .buildOrThrow())
            .time(() -> NOW)
            .build()
            .forTenant(ACME);

    private static CommandHeader by(String id) {
        return CommandHeader.of(id, Actor.user(ANNA), NOW);
    }

    private CaseId writtenByANewerVersion() throws SQLException {
        desk.queues().define(new QueueDefinition(QUEUE, "Front", HashSet.of(KIND), HashSet.of(ANNA)));
        CaseId id = desk.open(OpenCase.of(by("open"), KIND, Fields.none()))
                .get()
                .after()
                .id();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE casecore_case SET format = 99");
        }
        return id;
    }

    @Test
    void a_case_that_a_newer_version_wrote_is_read_and_not_changed_and_that_is_said() throws SQLException {
        CaseId id = writtenByANewerVersion();

        assertThat(desk.find(id, Actor.user(ANNA))).isNotEmpty();
        assertThatThrownBy(() -> desk.handle(id, AddComment.of(by("comment"), "hello")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("case " + id + " was written in form 99")
                .hasMessageContaining("bring this process up to date");
        assertThat(desk.history(id, Actor.user(ANNA))).hasSize(1);
    }

    @Test
    void nor_is_it_picked() throws SQLException {
        writtenByANewerVersion();

        assertThatThrownBy(() -> desk.pickNext(QUEUE, by("pick")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("form 99");
    }
}
