package dev.casecore.jdbc;

import dev.casecore.identity.CaseId;
import dev.casecore.testkit.fixture.JiraFixture;
import dev.casecore.testkit.fixture.JiraState;
import io.vavr.collection.Stream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * A million cases and a million clocks in the store's own tables, as a vendor may have them after a year: 15 tenants, the largest of which
 * has three cases in ten; one case in ten is open; four in ten of those wait in one of 40 queues, half of them in the same; the others are
 * owned by one of 200 agents; and something falls due every ten seconds. All are copies of one real ticket. What lists tell of an open one
 * is its own. Of a closed one nothing is told; its state is empty, and rows that are so short tempt PostgreSQL to read them all.
 */
final class ManyCases {

    /** The largest tenant. */
    static final String TENANT = "acme";

    /** The longest queue of each tenant. */
    static final String QUEUE = "front";

    private static final Pattern SECONDARY_INDEX =
            Pattern.compile("CREATE INDEX (\\w+) ON casecore_(case|clock) [^;]+");

    private static final String OF_TENANT = "CASE WHEN n % 10 < 3 THEN 'acme' ELSE 'tenant-' || n % 20 END";
    private static final String QUEUES = """
            INSERT INTO casecore_queue (tenant, queue, name, definition)
            SELECT tenant, queue, queue, q.definition
            FROM (SELECT DISTINCT %s FROM generate_series(1, 20) n) t(tenant),
                (SELECT 'front' UNION SELECT 'queue-' || n FROM generate_series(0, 38) n) u(queue),
                (SELECT definition FROM casecore_queue LIMIT 1) q
            """.formatted(OF_TENANT);
    private static final String CASES = """
            INSERT INTO casecore_case (tenant, case_id, case_number, version, last_sequence, playbook, playbook_version, kind, status,
                category, is_open, owner, owned_since, queue, priority, created_at, created_by, modified_at, closed_at, closed_by,
                reopenings, format, state)
            SELECT %s, 'copy-' || n, lpad(n::text, 8, '0'), version, last_sequence, playbook, playbook_version, kind, status, category,
                is_open, CASE WHEN waits THEN 'queue:' || queue ELSE 'user:' || agent END, at, CASE WHEN waits THEN queue END,
                CASE WHEN n %% 7 = 0 THEN 10 ELSE 20 END, at, r.created_by, at + interval '3 days',
                CASE WHEN NOT is_open THEN at + interval '3 days' END, CASE WHEN NOT is_open THEN agent END, 0, format,
                CASE WHEN is_open THEN replace(replace(replace(replace(state, '"NORMAL"', CASE WHEN n %% 7 = 0 THEN '"HIGH"' ELSE '"NORMAL"' END),
                    '"' || case_id || '"', '"copy-' || n || '"'), '"' || case_number || '"', '"' || lpad(n::text, 8, '0') || '"'),
                    opened, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) ELSE '{}' END
            FROM (SELECT version, last_sequence, playbook, playbook_version, kind, status, category, created_by, format, state, case_id, case_number,
                    to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS opened
                    FROM casecore_case LIMIT 1) r,
                (SELECT n, n / 20 %% 10 = 0 AS is_open, n / 20 %% 10 = 0 AND n / 200 %% 10 < 4 AS waits,
                    CASE WHEN n / 2000 %% 2 = 0 THEN 'front' ELSE 'queue-' || n / 4000 %% 39 END AS queue,
                    'agent-' || n / 2000 %% 200 AS agent,
                    timestamptz '2026-01-01 00:00:00Z' + n * interval '30 seconds' AS at
                    FROM generate_series(1, 1000000) n) c
            """.formatted(OF_TENANT);
    private static final String CLOCKS = """
            INSERT INTO casecore_clock (tenant, case_id, clock, next_at, due_at, calendar)
            SELECT %s, 'copy-' || n, 'resolution', at, at, 'always'
            FROM (SELECT n, timestamptz '2026-01-01 00:00:00Z' + n::bigint * 7919 %% 1000000 * interval '10 seconds' AS at
                FROM generate_series(1, 1000000) n) c
            """.formatted(OF_TENANT);

    private ManyCases() {}

    /** The open cases of the largest tenant. */
    static Stream<CaseId> open() {
        return Stream.rangeClosed(1, 1_000_000)
                .filter(n -> n % 10 < 3 && n / 20 % 10 == 0)
                .map(n -> CaseId.of("copy-" + n));
    }

    /** Fills an empty database. */
    static void seed(DataSource source) throws SQLException {
        new JiraFixture(JiraFixture.setup().on(JdbcStore.on(source))).caseIn(JiraState.UNASSIGNED);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            withoutIndexes(statement, QUEUES, CASES, CLOCKS);
            statement.execute("ANALYZE");
        }
    }

    /** Indexes that are made of what is there take half the time of those that grow with it. */
    private static void withoutIndexes(Statement statement, String... insertions) throws SQLException {
        var indexes = SECONDARY_INDEX
                .matcher(Schema.of(Dialect.POSTGRESQL).script())
                .results()
                .toList();
        for (var index : indexes) {
            statement.execute("DROP INDEX " + index.group(1));
        }
        for (String insertion : insertions) {
            statement.execute(insertion);
        }
        for (var index : indexes) {
            statement.execute(index.group());
        }
    }
}
