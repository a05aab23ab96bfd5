package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.queue.QueueOrder;
import dev.casecore.testkit.fixture.SalesforceFixture;
import dev.casecore.testkit.fixture.SalesforceState;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** How H2 finds the rows that commands need: it has no use for an index where it meets a list, and sorts all that waits if it may. */
class H2PlansTest {

    /** A table that grows with the cases, and how its rows are found. */
    private static final Pattern ACCESS = Pattern.compile(
            "\"PUBLIC\"\\.\"(CASECORE_(?:CASE|MATCH|EVENT|RECEIPT|CLOCK|ASSIGNMENT))\"(?: \"\\w+\")?\\s*/\\* (.*?)\\*/",
            Pattern.DOTALL);

    private static final TenantId TENANT = TenantId.of("acme");
    private static final QueueId QUEUE = QueueId.of("front");

    private final Statements sent = new Statements();
    private final DataSource database = Databases.emptyH2();
    private final JdbcStore store = JdbcStore.on(new ProxiedSource(database, sent));

    @Test
    void no_command_reads_all_that_a_tenant_has() throws SQLException {
        SalesforceFixture desk = new SalesforceFixture(SalesforceFixture.setup().on(store));
        for (SalesforceState state : SalesforceState.values()) {
            desk.caseIn(state);
        }
        store.findAll(TENANT, HashSet.of(CaseId.of("case-1"), CaseId.of("case-2")));
        ArrayList<String> found = new ArrayList<>();

        try (Connection connection = database.getConnection()) {
            for (String text : sent.texts().distinct().filter(H2PlansTest::finds)) {
                found.addAll(accesses(connection, text).asJava());
            }
        }

        assertThat(found)
                .anyMatch(access -> access.startsWith("CASECORE_CASE"))
                .anyMatch(access -> access.startsWith("CASECORE_MATCH"))
                .anyMatch(access -> access.startsWith("CASECORE_RECEIPT"))
                .allMatch(access -> access.contains("TENANT = ") && access.contains(" AND "))
                .noneMatch(access -> access.contains(" IN("));
    }

    private static boolean finds(String text) {
        return text.startsWith("SELECT") || text.startsWith("UPDATE") || text.startsWith("DELETE");
    }

    private static Seq<String> accesses(Connection connection, String text) throws SQLException {
        return List.ofAll(ACCESS.matcher(plan(connection, text)).results().map(H2PlansTest::access));
    }

    private static String plan(Connection connection, String text) throws SQLException {
        try (PreparedStatement explained = connection.prepareStatement("EXPLAIN " + text)) {
            for (int i = 1; i <= explained.getParameterMetaData().getParameterCount(); i++) {
                explained.setString(i, "1");
            }
            try (ResultSet plan = explained.executeQuery()) {
                plan.next();
                return plan.getString(1);
            }
        }
    }

    private static String access(MatchResult found) {
        return found.group(1) + " by "
                + found.group(2).replace("PUBLIC.", "").replace("\n", " ").replaceAll(" +", " ");
    }

    private String planOfFirst(QueueOrder order) throws SQLException {
        sent.forget();
        store.firstInQueue(TENANT, QUEUE, order);
        try (Connection connection = database.getConnection()) {
            return plan(connection, sent.texts().head());
        }
    }

    @Test
    void QUE_001_by_priority() throws SQLException {
        assertThat(planOfFirst(QueueOrder.PRIORITY_THEN_AGE))
                .contains(".CASECORE_CASE_WAITING:")
                .contains("index sorted");
    }

    @Test
    void QUE_001_by_age() throws SQLException {
        assertThat(planOfFirst(QueueOrder.AGE))
                .contains(".CASECORE_CASE_WAITING_BY_AGE:")
                .contains("index sorted");
    }
}
