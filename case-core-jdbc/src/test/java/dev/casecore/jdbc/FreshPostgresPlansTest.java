package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.testkit.fixture.SalesforceFixture;
import dev.casecore.testkit.fixture.SalesforceState;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * How PostgreSQL finds the rows that commands need, before it knows anything of its tables. All indexes that begin with the tenant look alike
 * to it then, and it takes the youngest; a prepared statement keeps to that until statistics are there, while the tables grow.
 */
class FreshPostgresPlansTest {

    private static final Pattern PARAMETER = Pattern.compile("\\?");
    private static final Pattern EXPLAINED = Pattern.compile("SELECT|WITH|UPDATE|DELETE");
    private static final Pattern INDEX = Pattern.compile("(?:using|Index Scan on) (casecore_\\w+)");

    private final Statements sent = new Statements();
    private final DataSource database = Databases.emptyPostgres();

    @Test
    void every_command_finds_its_case_by_the_key() throws SQLException {
        SalesforceFixture desk = new SalesforceFixture(SalesforceFixture.setup(SalesforceFixture.playbookWithClocks())
                .on(JdbcStore.on(new ProxiedSource(database, sent))));
        for (SalesforceState state : SalesforceState.values()) {
            desk.caseIn(state);
        }

        assertThat(indexes(sent.texts().distinct().flatMap(text -> List.of(text.split(";", -1)))))
                .contains(
                        "casecore_case_pkey", "casecore_assignment_pkey", "casecore_clock_pkey", "casecore_match_pkey")
                .doesNotContain(
                        "casecore_case_created",
                        "casecore_case_owned",
                        "casecore_assignment_department",
                        "casecore_clock_due_of_tenant");
    }

    private Set<String> indexes(Iterable<String> texts) throws SQLException {
        Set<String> found = HashSet.empty();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET plan_cache_mode = force_generic_plan");
            for (String text : texts) {
                if (EXPLAINED.matcher(text).lookingAt()) {
                    found = found.addAll(indexes(statement, text));
                }
            }
        }
        return found;
    }

    private static List<String> indexes(Statement statement, String text) throws SQLException {
        AtomicInteger number = new AtomicInteger();
        statement.execute(
                "PREPARE planned AS " + PARAMETER.matcher(text).replaceAll(any -> "\\$" + number.incrementAndGet()));
        String nothing = List.fill(number.get(), "NULL").mkString("(", ", ", ")");
        StringBuilder plan = new StringBuilder();
        try (ResultSet lines = statement.executeQuery("EXPLAIN EXECUTE planned" + (number.get() == 0 ? "" : nothing))) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        statement.execute("DEALLOCATE planned");
        return List.ofAll(INDEX.matcher(plan).results().map(found -> found.group(1)));
    }
}
