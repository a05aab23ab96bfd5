package dev.casecore.examples.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.jdbc.Schema;
import io.vavr.collection.List;
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
