package dev.casecore.benchmarks.storage;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The life of a case with one statement for each command, for PostgreSQL: what would be loaded and checked is a condition of the same
 * statement that writes, so that a refusal could not say why. Nothing is faster than this. To be able to say why, somebody must look first;
 * what a look alone costs can be measured too.
 */
final class OneStatementLife implements Life {

    private static final String HISTORY =
            ", kept AS (INSERT INTO casecore_event (tenant, case_id, sequence, version, command, actor, occurred_at, recorded_at,"
                    + " kind, content) SELECT n.tenant, n.case_id, n.last_sequence - array_length(c.kinds, 1) + e.place, n.version,"
                    + " c.command, c.actor, c.at, c.at, e.kind, e.content FROM changed n, command c,"
                    + " unnest(c.kinds, c.contents) WITH ORDINALITY AS e(kind, content, place))"
                    + ", receipt AS (INSERT INTO casecore_receipt (tenant, command, fingerprint, case_id, from_sequence,"
                    + " until_sequence, advice) SELECT n.tenant, c.command, c.command, n.case_id,"
                    + " n.last_sequence - array_length(c.kinds, 1), n.last_sequence, '[]' FROM changed n, command c)"
                    + ", pending AS (INSERT INTO casecore_pending (tenant, case_id, from_sequence, until_sequence, recorded_at)"
                    + " SELECT n.tenant, n.case_id, n.last_sequence - array_length(c.kinds, 1), n.last_sequence, c.at"
                    + " FROM changed n, command c)";
    private static final String COMMAND =
            "WITH command AS (SELECT ?::text AS command, ?::text AS actor, ?::timestamptz AS at, ?::text AS id,"
                    + " ?::text[] AS kinds, ?::text[] AS contents)";
    private static final String ONE = " SELECT 1 FROM changed";
    private static final String RETURNING = " RETURNING k.tenant, k.case_id, k.last_sequence, k.version)";
    private static final String OF_CASE = " WHERE k.tenant = 'acme' AND k.case_id = c.id AND k.is_open";

    private static final String OPEN = COMMAND
            + ", changed AS (INSERT INTO casecore_case AS k (tenant, case_id, case_number, version, last_sequence, playbook,"
            + " playbook_version, kind, status, category, is_open, owner, owned_since, priority, created_at, created_by,"
            + " modified_at, reopenings, format, state) SELECT 'acme', id, ?, 1, 2, 'help-desk', 1, 'incident', 'new', 'NEW', TRUE,"
            + " actor, at, 20, at, actor, at, 0, 1,"
            + " '{\"subject\":\"no network\",\"assignments\":0,\"completed\":0,\"goal\":\"resolution/1\"}' FROM command"
            + RETURNING
            + ", clock AS (INSERT INTO casecore_clock (tenant, case_id, clock, next_at, due_at, calendar)"
            + " SELECT n.tenant, n.case_id, 'resolution', c.at + interval '8 hours', c.at + interval '8 hours', 'always'"
            + " FROM changed n, command c)"
            + HISTORY + ONE;
    private static final String TO_QUEUE = COMMAND
            + ", changed AS (UPDATE casecore_case k SET version = k.version + 1, last_sequence = k.last_sequence + 1, owner = ?,"
            + " owned_since = c.at, queue = ?, modified_at = c.at FROM command c" + OF_CASE + " AND k.owner = c.actor"
            + RETURNING
            + HISTORY + ONE;
    private static final String PICK = COMMAND
            + ", first AS (SELECT p.case_id FROM casecore_case p, casecore_queue_member m, command c WHERE p.tenant = 'acme'"
            + " AND p.queue = c.id AND m.tenant = 'acme' AND m.queue = c.id AND m.user_id = ?"
            + " ORDER BY p.priority, p.created_at, p.case_number LIMIT 1 FOR UPDATE OF p SKIP LOCKED)"
            + ", changed AS (UPDATE casecore_case k SET version = k.version + 1, last_sequence = k.last_sequence + 1,"
            + " owner = c.actor, owned_since = c.at, queue = NULL, modified_at = c.at FROM command c, first f"
            + " WHERE k.tenant = 'acme' AND k.case_id = f.case_id" + RETURNING
            + HISTORY + ONE;
    private static final String REFER = COMMAND
            + ", changed AS (UPDATE casecore_case k SET version = k.version + 1, last_sequence = k.last_sequence + 2,"
            + " status = 'referred', category = 'REFERRED', modified_at = c.at, state = '{\"subject\":\"no network\",\"assignments\":1,"
            + "\"completed\":0,\"goal\":\"resolution/1\",\"open\":{\"department\":\"network\",\"reason\":\"no line\","
            + "\"comments\":\"please look at the line\"}}' FROM command c" + OF_CASE + " AND k.status = 'new'"
            + RETURNING
            + ", assigned AS (INSERT INTO casecore_assignment (tenant, case_id, assignment, department, opened_at)"
            + " SELECT n.tenant, n.case_id, 1, 'network', c.at FROM changed n, command c)"
            + HISTORY + ONE;
    private static final String COMPLETE = COMMAND
            + ", changed AS (UPDATE casecore_case k SET version = k.version + 1, last_sequence = k.last_sequence + 2,"
            + " status = 'new', category = 'NEW', modified_at = c.at, state = '{\"subject\":\"no network\",\"assignments\":1,"
            + "\"completed\":1,\"goal\":\"resolution/1\"}' FROM command c" + OF_CASE + " AND k.status = 'referred'"
            + RETURNING
            + ", ended AS (DELETE FROM casecore_assignment a USING changed n WHERE a.tenant = n.tenant AND a.case_id = n.case_id"
            + " AND a.assignment = 1)"
            + HISTORY + ONE;
    private static final String REVIEW = COMMAND
            + ", changed AS (UPDATE casecore_case k SET version = k.version + 1, last_sequence = k.last_sequence + 1,"
            + " reviewed_at = c.at, modified_at = c.at, state = '{\"subject\":\"no network\",\"assignments\":1,\"completed\":1,"
            + "\"goal\":\"resolution/1\",\"review\":{\"comment\":\"all is well\"}}' FROM command c" + OF_CASE
            + RETURNING
            + HISTORY + ONE;
    private static final String CLOSE = COMMAND
            + ", changed AS (UPDATE casecore_case k SET version = k.version + 1, last_sequence = k.last_sequence + 3,"
            + " status = 'closed', category = 'CLOSED', is_open = FALSE, closed_at = c.at, closed_by = ?, modified_at = c.at"
            + " FROM command c" + OF_CASE + " AND k.status = 'new' AND NOT EXISTS (SELECT 1 FROM casecore_assignment a"
            + " WHERE a.tenant = 'acme' AND a.case_id = c.id)" + RETURNING
            + ", ended AS (DELETE FROM casecore_clock k USING changed n WHERE k.tenant = n.tenant AND k.case_id = n.case_id"
            + " AND k.clock = 'resolution')"
            + HISTORY + ONE;

    /** The state of a case, and whether the command was there before. */
    private static final String LOOK = "SELECT c.state, r.case_id FROM (SELECT 1 AS one) o"
            + " LEFT JOIN casecore_receipt r ON r.tenant = 'acme' AND r.command = ?"
            + " LEFT JOIN casecore_case c ON c.tenant = 'acme' AND c.case_id = ?";

    private final DataSource source;
    private final boolean looks;
    private final AtomicLong commands = new AtomicLong();
    private final AtomicLong numbers = new AtomicLong();

    /** The tables, queues and members are those of the plain one. */
    private OneStatementLife(DataSource source, boolean looks) {
        PlainLife.install(source);
        this.source = source;
        this.looks = looks;
    }

    static OneStatementLife unseen(DataSource source) {
        return new OneStatementLife(source, false);
    }

    /** Reads what a command must know before it sends it, and makes nothing of it. */
    static OneStatementLife afterALook(DataSource source) {
        return new OneStatementLife(source, true);
    }

    @Override
    public String name() {
        return "one statement" + (looks ? " after a look" : "");
    }

    @Override
    public void live(int agent) {
        String id = UUID.randomUUID().toString();
        String actor = "user:agent-" + agent;
        String queue = "queue-" + agent;
        send(
                OPEN,
                agent,
                id,
                List.of(
                        new Happening("CaseOpened", "{\"kind\":\"incident\",\"subject\":\"no network\"}"),
                        new Happening("ClockStarted", "{\"clock\":\"resolution\",\"goal\":\"resolution/1\"}")),
                String.format("%08d", numbers.incrementAndGet()));
        send(
                TO_QUEUE,
                agent,
                id,
                List.of(new Happening("OwnerChanged", "{\"from\":\"" + actor + "\",\"to\":\"queue:" + queue + "\"}")),
                "queue:" + queue,
                queue);
        send(
                PICK,
                agent,
                queue,
                List.of(new Happening("OwnerChanged", "{\"from\":\"queue:" + queue + "\",\"to\":\"" + actor + "\"}")),
                "agent-" + agent);
        send(
                REFER,
                agent,
                id,
                List.of(
                        new Happening(
                                "AssignmentOpened",
                                "{\"department\":\"network\",\"reason\":\"no line\",\"comments\":\"please look at the line\"}"),
                        new Happening("StatusChanged", "{\"from\":\"new\",\"to\":\"referred\"}")));
        send(
                COMPLETE,
                agent,
                id,
                List.of(
                        new Happening("AssignmentClosed", "{\"assignment\":1,\"outcome\":\"COMPLETED\"}"),
                        new Happening("StatusChanged", "{\"from\":\"referred\",\"to\":\"new\"}")));
        send(REVIEW, agent, id, List.of(new Happening("ReviewLogged", "{\"comment\":\"all is well\"}")));
        send(
                CLOSE,
                agent,
                id,
                List.of(
                        new Happening("CaseClosed", "{\"statedBy\":\"agent-" + agent + "\"}"),
                        new Happening("StatusChanged", "{\"from\":\"new\",\"to\":\"closed\"}"),
                        new Happening("ClockStopped", "{\"clock\":\"resolution\"}")),
                "agent-" + agent);
    }

    private record Happening(String kind, String content) {}

    /** One round trip, the commit included: the connection commits by itself. */
    private void send(String sql, int agent, String id, List<Happening> happenings, String... more) {
        String command = "command-" + commands.incrementAndGet();
        if (looks) {
            look(command, id);
        }
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, command);
            statement.setString(2, "user:agent-" + agent);
            statement.setObject(3, OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
            statement.setString(4, id);
            statement.setArray(5, array(connection, happenings, Happening::kind));
            statement.setArray(6, array(connection, happenings, Happening::content));
            for (int i = 0; i < more.length; i++) {
                statement.setString(7 + i, more[i]);
            }
            try (ResultSet changed = statement.executeQuery()) {
                if (!changed.next()) {
                    throw new IllegalStateException("a life by hand goes as it is written");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void look(String command, String id) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOOK)) {
            statement.setString(1, command);
            statement.setString(2, id);
            try (ResultSet seen = statement.executeQuery()) {
                if (!seen.next() || seen.getString(2) != null) {
                    throw new IllegalStateException("a command is new");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Array array(Connection connection, List<Happening> happenings, Function<Happening, String> text)
            throws SQLException {
        return connection.createArrayOf("text", happenings.stream().map(text).toArray());
    }
}
