package dev.casecore.examples.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.TenantId;
import dev.casecore.jdbc.JdbcStore;
import dev.casecore.jdbc.Schema;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.PlaybookRegistry;
import dev.casecore.testkit.fixture.SalesforceFixture;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class CheckStoreTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void a_sound_database_ends_with_0() throws SQLException {
        String url = "jdbc:h2:mem:sound;DB_CLOSE_DELAY=-1";
        install(url);

        assertThat(run("--jdbc-url", url, "--tenant", "acme")).isEqualTo(CheckStore.SOUND);
        assertThat(printed.toString(UTF_8)).contains("0 cases, 0 events, 0 problems");
    }

    @Test
    void a_database_with_a_clock_of_no_case_ends_with_1() throws SQLException {
        String url = "jdbc:h2:mem:damaged;DB_CLOSE_DELAY=-1";
        JdbcDataSource database = install(url);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO casecore_clock (tenant, case_id, clock, next_at, calendar)"
                            + " VALUES ('acme', 'nowhere', 'fix', timestamp with time zone '2026-03-02 09:00:00+00', 'always/1')");
        }

        assertThat(run("--jdbc-url", url, "--tenant", "acme")).isEqualTo(CheckStore.PROBLEMS);
        assertThat(printed.toString(UTF_8)).contains("CLOCK_LISTED_WRONGLY nowhere");
    }

    @Test
    void what_cannot_be_checked_ends_with_2() {
        assertThat(run("--tenant", "acme")).isEqualTo(CheckStore.NOT_CHECKED);
        assertThat(run("--jdbc-url", "jdbc:h2:mem:without-tables", "--tenant", "acme"))
                .isEqualTo(CheckStore.NOT_CHECKED);
        assertThat(printed.toString(UTF_8)).contains("usage", "not checked");
    }

    /** Knows nothing, so that no clock can be counted anew. */
    public static final class NoPlaybooks implements PlaybookRegistry {
        @Override
        public Option<Playbook> find(PlaybookRef ref) {
            return Option.none();
        }

        @Override
        public Option<Playbook> current(TenantId tenant) {
            return Option.none();
        }
    }

    @Test
    void clocks_are_counted_anew_under_the_playbooks_that_are_named() throws SQLException {
        String url = "jdbc:h2:mem:counted;DB_CLOSE_DELAY=-1";
        SalesforceFixture desk = new SalesforceFixture(
                SalesforceFixture.setup(SalesforceFixture.playbookWithClocks()).on(JdbcStore.on(install(url))));
        desk.ready("NEW");
        String tenant = desk.tenant().value();

        assertThat(run("--jdbc-url", url, "--tenant", tenant)).isEqualTo(CheckStore.SOUND);
        assertThat(run("--jdbc-url", url, "--tenant", tenant, "--playbooks", NoPlaybooks.class.getName()))
                .isEqualTo(CheckStore.PROBLEMS);
        assertThat(printed.toString(UTF_8)).contains("CALENDAR_UNKNOWN");
    }

    @Test
    void a_class_that_is_no_registry_of_playbooks_ends_with_2() throws SQLException {
        String url = "jdbc:h2:mem:unknown-class;DB_CLOSE_DELAY=-1";
        install(url);

        assertThat(run("--jdbc-url", url, "--tenant", "acme", "--playbooks", "com.acme.Nowhere"))
                .isEqualTo(CheckStore.NOT_CHECKED);
        assertThat(run("--jdbc-url", url, "--tenant", "acme", "--playbooks", "java.lang.String"))
                .isEqualTo(CheckStore.NOT_CHECKED);
        assertThat(printed.toString(UTF_8).lines())
                .allMatch(line -> line.contains("is no PlaybookRegistry with a public constructor without parameters"));
    }

    private int run(String... args) {
        return CheckStore.run(List.of(args), new PrintStream(printed, true, UTF_8));
    }

    private static JdbcDataSource install(String url) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(url);
        database.setUser("sa");
        Schema.of(database).install(database);
        return database;
    }
}
