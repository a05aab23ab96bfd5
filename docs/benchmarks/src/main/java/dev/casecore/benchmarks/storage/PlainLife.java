package dev.casecore.benchmarks.storage;

import static dev.casecore.benchmarks.storage.Connections.any;
import static dev.casecore.benchmarks.storage.Connections.one;
import static dev.casecore.benchmarks.storage.Connections.transaction;
import static dev.casecore.benchmarks.storage.Connections.update;

import dev.casecore.jdbc.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * The life of a case as a careful engineer writes it by hand, in the same tables: every command looks whether it was there before, loads
 * the case, checks what it must check, updates the row if its version is still the same, and inserts events, receipt and note.
 */
final class PlainLife implements Life {

    private static final String TENANT = "acme";
    private static final int NUMBERS_AT_ONCE = 50;

    private final DataSource source;
    private final AtomicLong commands = new AtomicLong();
    private long number;
    private long lastNumber;

    PlainLife(DataSource source) {
        install(source);
        this.source = source;
    }

    /** The tables, with a queue of each agent's own. */
    static void install(DataSource source) {
        Schema.of(source).install(source);
        transaction(source, connection -> {
            for (int agent = 0; agent < DeskLife.AGENTS; agent++) {
                queue(connection, "queue-" + agent);
                member(connection, "queue-" + agent, agent);
            }
            update(connection, "INSERT INTO casecore_number (tenant, last_number) VALUES (?, 0)", TENANT);
        });
    }

    private static void queue(Connection connection, String name) throws SQLException {
        update(
                connection,
                "INSERT INTO casecore_queue (tenant, queue, name, definition) VALUES (?, ?, ?, '{}')",
                TENANT,
                name,
                name);
    }

    private static void member(Connection connection, String queue, int agent) throws SQLException {
        update(
                connection,
                "INSERT INTO casecore_queue_member (tenant, queue, user_id) VALUES (?, ?, ?)",
                TENANT,
                queue,
                "agent-" + agent);
    }

    @Override
    public String name() {
        return "plain JDBC";
    }

    /** What a command must know of a case. */
    private record Row(
            String id,
            long version,
            long sequence,
            String status,
            boolean open,
            String owner,
            String queue,
            int reopenings,
            String state) {}

    /** A command: who gives it, and when. */
    private record By(String id, int agent, OffsetDateTime at) {
        String actor() {
            return "user:agent-" + agent;
        }
    }

    private By by(int agent) {
        return new By(
                "command-" + commands.incrementAndGet(),
                agent,
                OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public void live(int agent) {
        String id = open(by(agent));
        toQueue(id, "queue-" + agent, by(agent));
        pick("queue-" + agent, by(agent));
        refer(id, by(agent));
        complete(id, by(agent));
        review(id, by(agent));
        close(id, by(agent));
    }

    private String open(By by) {
        String id = UUID.randomUUID().toString();
        long drawn = nextNumber();
        transaction(source, connection -> {
            requireNew(connection, by);
            update(
                    connection,
                    "INSERT INTO casecore_case (tenant, case_id, case_number, version, last_sequence, playbook,"
                            + " playbook_version, kind, status, category, is_open, owner, owned_since, priority, created_at,"
                            + " created_by, modified_at, reopenings, format, state)"
                            + " VALUES (?, ?, ?, 1, 2, 'help-desk', 1, 'incident', 'new', 'NEW', TRUE, ?, ?, 20, ?, ?, ?, 0, 1, ?)",
                    TENANT,
                    id,
                    String.format("%08d", drawn),
                    by.actor(),
                    by.at(),
                    by.at(),
                    by.actor(),
                    by.at(),
                    "{\"subject\":\"no network\",\"assignments\":0,\"completed\":0,\"goal\":\"resolution/1\"}");
            update(
                    connection,
                    "INSERT INTO casecore_clock (tenant, case_id, clock, next_at, due_at, calendar)"
                            + " VALUES (?, ?, 'resolution', ?, ?, 'always')",
                    TENANT,
                    id,
                    by.at().plusHours(8),
                    by.at().plusHours(8));
            history(
                    connection,
                    id,
                    0,
                    1,
                    by,
                    "CaseOpened",
                    "{\"kind\":\"incident\",\"subject\":\"no network\"}",
                    "ClockStarted",
                    "{\"clock\":\"resolution\",\"goal\":\"resolution/1\"}");
        });
        return id;
    }

    private synchronized long nextNumber() {
        if (number == lastNumber) {
            transaction(source, connection -> {
                update(
                        connection,
                        "UPDATE casecore_number SET last_number = last_number + ? WHERE tenant = ?",
                        NUMBERS_AT_ONCE,
                        TENANT);
                lastNumber = one(
                        connection,
                        "SELECT last_number FROM casecore_number WHERE tenant = ?",
                        row -> row.getLong(1),
                        TENANT);
            });
            number = lastNumber - NUMBERS_AT_ONCE;
        }
        return ++number;
    }

    private void toQueue(String id, String queue, By by) {
        transaction(source, connection -> {
            requireNew(connection, by);
            Row row = load(connection, id);
            require(row.open() && row.owner().equals(by.actor()));
            changed(update(
                    connection,
                    "UPDATE casecore_case SET version = version + 1, last_sequence = last_sequence + 1, owner = ?,"
                            + " owned_since = ?, queue = ?, modified_at = ? WHERE tenant = ? AND case_id = ? AND version = ?",
                    "queue:" + queue,
                    by.at(),
                    queue,
                    by.at(),
                    TENANT,
                    id,
                    row.version()));
            history(
                    connection,
                    row,
                    by,
                    "OwnerChanged",
                    "{\"from\":\"" + row.owner() + "\",\"to\":\"queue:" + queue + "\"}");
        });
    }

    private void pick(String queue, By by) {
        transaction(source, connection -> {
            requireNew(connection, by);
            require(any(
                    connection,
                    "SELECT 1 FROM casecore_queue_member WHERE tenant = ? AND queue = ? AND user_id = ?",
                    TENANT,
                    queue,
                    "agent-" + by.agent()));
            Row row = one(
                    connection,
                    SELECT + " WHERE tenant = ? AND queue = ? ORDER BY priority, created_at, case_number LIMIT 1"
                            + " FOR UPDATE SKIP LOCKED",
                    PlainLife::row,
                    TENANT,
                    queue);
            require(row.open());
            changed(update(
                    connection,
                    "UPDATE casecore_case SET version = version + 1, last_sequence = last_sequence + 1, owner = ?,"
                            + " owned_since = ?, queue = NULL, modified_at = ? WHERE tenant = ? AND case_id = ? AND version = ?",
                    by.actor(),
                    by.at(),
                    by.at(),
                    TENANT,
                    row.id(),
                    row.version()));
            history(
                    connection,
                    row,
                    by,
                    "OwnerChanged",
                    "{\"from\":\"" + row.owner() + "\",\"to\":\"" + by.actor() + "\"}");
        });
    }

    private void refer(String id, By by) {
        transaction(source, connection -> {
            requireNew(connection, by);
            Row row = load(connection, id);
            require(row.open() && row.status().equals("new"));
            move(
                    connection,
                    row,
                    by,
                    "referred",
                    "REFERRED",
                    2,
                    "{\"subject\":\"no network\",\"assignments\":1,\"completed\":0,\"goal\":\"resolution/1\","
                            + "\"open\":{\"department\":\"network\",\"reason\":\"no line\",\"comments\":\"please look at the line\"}}");
            update(
                    connection,
                    "INSERT INTO casecore_assignment (tenant, case_id, assignment, department, opened_at)"
                            + " VALUES (?, ?, 1, 'network', ?)",
                    TENANT,
                    id,
                    by.at());
            history(
                    connection,
                    row,
                    by,
                    "AssignmentOpened",
                    "{\"department\":\"network\",\"reason\":\"no line\",\"comments\":\"please look at the line\"}",
                    "StatusChanged",
                    "{\"from\":\"new\",\"to\":\"referred\"}");
        });
    }

    private void complete(String id, By by) {
        transaction(source, connection -> {
            requireNew(connection, by);
            Row row = load(connection, id);
            require(row.open() && row.status().equals("referred"));
            changed(update(
                    connection,
                    "DELETE FROM casecore_assignment WHERE tenant = ? AND case_id = ? AND assignment = 1",
                    TENANT,
                    id));
            move(
                    connection,
                    row,
                    by,
                    "new",
                    "NEW",
                    2,
                    "{\"subject\":\"no network\",\"assignments\":1,\"completed\":1,\"goal\":\"resolution/1\"}");
            history(
                    connection,
                    row,
                    by,
                    "AssignmentClosed",
                    "{\"assignment\":1,\"outcome\":\"COMPLETED\"}",
                    "StatusChanged",
                    "{\"from\":\"referred\",\"to\":\"new\"}");
        });
    }

    private void review(String id, By by) {
        transaction(source, connection -> {
            requireNew(connection, by);
            Row row = load(connection, id);
            require(row.open());
            changed(update(
                    connection,
                    "UPDATE casecore_case SET version = version + 1, last_sequence = last_sequence + 1, reviewed_at = ?,"
                            + " modified_at = ?, state = ? WHERE tenant = ? AND case_id = ? AND version = ?",
                    by.at(),
                    by.at(),
                    "{\"subject\":\"no network\",\"assignments\":1,\"completed\":1,\"goal\":\"resolution/1\","
                            + "\"review\":{\"by\":\"" + by.actor() + "\",\"comment\":\"all is well\"}}",
                    TENANT,
                    id,
                    row.version()));
            history(connection, row, by, "ReviewLogged", "{\"comment\":\"all is well\"}");
        });
    }

    private void close(String id, By by) {
        transaction(source, connection -> {
            requireNew(connection, by);
            Row row = load(connection, id);
            require(row.open() && row.status().equals("new"));
            require(!any(connection, "SELECT 1 FROM casecore_assignment WHERE tenant = ? AND case_id = ?", TENANT, id));
            changed(update(
                    connection,
                    "UPDATE casecore_case SET version = version + 1, last_sequence = last_sequence + 3, status = 'closed',"
                            + " category = 'CLOSED', is_open = FALSE, closed_at = ?, closed_by = ?, modified_at = ?"
                            + " WHERE tenant = ? AND case_id = ? AND version = ?",
                    by.at(),
                    "agent-" + by.agent(),
                    by.at(),
                    TENANT,
                    id,
                    row.version()));
            changed(update(
                    connection,
                    "DELETE FROM casecore_clock WHERE tenant = ? AND case_id = ? AND clock = 'resolution'",
                    TENANT,
                    id));
            history(
                    connection,
                    row,
                    by,
                    "CaseClosed",
                    "{\"statedBy\":\"agent-" + by.agent() + "\"}",
                    "StatusChanged",
                    "{\"from\":\"new\",\"to\":\"closed\"}",
                    "ClockStopped",
                    "{\"clock\":\"resolution\"}");
        });
    }

    private static void move(
            Connection connection, Row row, By by, String status, String category, int events, String state)
            throws SQLException {
        changed(update(
                connection,
                "UPDATE casecore_case SET version = version + 1, last_sequence = last_sequence + ?, status = ?, category = ?,"
                        + " modified_at = ?, state = ? WHERE tenant = ? AND case_id = ? AND version = ?",
                events,
                status,
                category,
                by.at(),
                state,
                TENANT,
                row.id(),
                row.version()));
    }

    private static final String SELECT =
            "SELECT case_id, version, last_sequence, status, is_open, owner, queue, reopenings, state FROM casecore_case";

    private static Row load(Connection connection, String id) throws SQLException {
        return one(connection, SELECT + " WHERE tenant = ? AND case_id = ?", PlainLife::row, TENANT, id);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                row.getBoolean(5),
                row.getString(6),
                String.valueOf(row.getString(7)),
                row.getInt(8),
                row.getString(9));
    }

    private static void requireNew(Connection connection, By by) throws SQLException {
        require(!any(
                connection,
                "SELECT case_id, from_sequence, until_sequence FROM casecore_receipt WHERE tenant = ? AND command = ?",
                TENANT,
                by.id()));
    }

    private static void history(Connection connection, Row row, By by, String... kindsAndContents) throws SQLException {
        history(connection, row.id(), row.sequence(), row.version() + 1, by, kindsAndContents);
    }

    private static void history(
            Connection connection, String id, long sequence, long version, By by, String... kindsAndContents)
            throws SQLException {
        int events = kindsAndContents.length / 2;
        for (int i = 0; i < events; i++) {
            update(
                    connection,
                    "INSERT INTO casecore_event (tenant, case_id, sequence, version, command, actor, occurred_at,"
                            + " recorded_at, kind, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    TENANT,
                    id,
                    sequence + i + 1,
                    version,
                    by.id(),
                    by.actor(),
                    by.at(),
                    by.at(),
                    kindsAndContents[2 * i],
                    kindsAndContents[2 * i + 1]);
        }
        update(
                connection,
                "INSERT INTO casecore_receipt (tenant, command, fingerprint, case_id, from_sequence, until_sequence, advice)"
                        + " VALUES (?, ?, ?, ?, ?, ?, '[]')",
                TENANT,
                by.id(),
                by.id(),
                id,
                sequence,
                sequence + events);
        update(
                connection,
                "INSERT INTO casecore_pending (tenant, case_id, from_sequence, until_sequence, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                TENANT,
                id,
                sequence,
                sequence + events,
                by.at());
    }

    private static void changed(int rows) {
        require(rows == 1);
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalStateException("a life by hand goes as it is written");
        }
    }
}
