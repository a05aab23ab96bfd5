package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.TenantDesk;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.testkit.contract.desk.Helpdesk;
import dev.casecore.testkit.contract.desk.Script;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class NewerFormTest {

    private static final Actor ANNA = Actor.user(Helpdesk.ANNA);

    private final DataSource source = Databases.emptyH2();
    private final Script script = new Script(JdbcStore.on(source));
    private final TenantDesk desk = script.desk();

    private CaseId writtenByANewerVersion() throws SQLException {
        CaseId id = Helpdesk.accepted(script.send(Script.SHARED)).id();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE casecore_case SET format = 99");
        }
        return id;
    }

    @Test
    void a_case_that_a_newer_version_wrote_is_read_and_not_changed_and_that_is_said() throws SQLException {
        CaseId id = writtenByANewerVersion();
        long events = desk.history(id, ANNA).size();

        assertThat(desk.find(id, ANNA)).isNotEmpty();
        assertThatThrownBy(() -> script.send("anna-1-hot"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("case " + id + " was written in form 99")
                .hasMessageContaining("bring this process up to date");
        assertThat(desk.history(id, ANNA).size()).isEqualTo(events);
    }

    @Test
    void nor_is_it_picked() throws SQLException {
        writtenByANewerVersion();

        assertThatThrownBy(() -> script.send("anna-1-next"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("form 99");
    }
}
