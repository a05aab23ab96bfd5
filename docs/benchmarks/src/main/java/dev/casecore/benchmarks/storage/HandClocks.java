package dev.casecore.benchmarks.storage;

import static dev.casecore.benchmarks.storage.Connections.all;
import static dev.casecore.benchmarks.storage.Connections.answer;
import static dev.casecore.benchmarks.storage.Connections.update;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * What falls due, by hand, in the same tables. A breach is put on record as a careful engineer does it: hold the case, look whether its clock is
 * still there, change the row, and insert event, receipt and note, each case for itself. Or all at once in one statement, which nothing is
 * faster than, and which must keep every case right by itself.
 */
final class HandClocks {

    private static final String DUE =
            "SELECT tenant, case_id, clock, next_at, due_at, calendar FROM casecore_clock WHERE next_at <= ?"
                    + " ORDER BY next_at, tenant, case_id, clock LIMIT ?";
    private static final String ALL_AT_ONCE = "WITH due AS (" + DUE + " FOR UPDATE SKIP LOCKED)"
            + ", gone AS (DELETE FROM casecore_clock c USING due d WHERE c.tenant = d.tenant AND c.case_id = d.case_id"
            + " AND c.clock = d.clock)"
            + ", changed AS (UPDATE casecore_case k SET version = k.version + 1, last_sequence = k.last_sequence + 1, modified_at = ?"
            + ", state = replace(k.state, '\"RUNNING\"', '\"BREACHED\"')"
            + " FROM due d WHERE k.tenant = d.tenant AND k.case_id = d.case_id"
            + " RETURNING k.tenant, k.case_id, k.version, k.last_sequence, k.modified_at)"
            + ", event AS (INSERT INTO casecore_event (tenant, case_id, sequence, version, command, actor, occurred_at, recorded_at,"
            + " kind, content) SELECT tenant, case_id, last_sequence, version, 'breach-' || case_id, 'system:sweep', modified_at,"
            + " modified_at, 'SlaBreached', '{\"clock\":\"resolution\"}' FROM changed)"
            + ", receipt AS (INSERT INTO casecore_receipt (tenant, command, fingerprint, case_id, from_sequence, until_sequence, advice)"
            + " SELECT tenant, 'breach-' || case_id, 'breach-' || case_id, case_id, last_sequence - 1, last_sequence, '[]' FROM changed)"
            + ", pending AS (INSERT INTO casecore_pending (tenant, case_id, from_sequence, until_sequence, recorded_at)"
            + " SELECT tenant, case_id, last_sequence - 1, last_sequence, modified_at FROM changed)"
            + " SELECT count(*) FROM changed";

    private final DataSource source;

    HandClocks(DataSource source) {
        this.source = source;
    }

    /** A clock, as whoever looks after it must know it. */
    record Due(String tenant, String caseId, String clock, Instant next, Option<Instant> due, String calendar) {
        static Due of(ResultSet row) throws SQLException {
            return new Due(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    Option.of(row.getObject(5, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                    row.getString(6));
        }
    }

    Seq<Due> due(Instant until, int limit) {
        return Connections.read(source, connection -> all(connection, DUE, Due::of, at(until), limit));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Answers how many breaches are on record now. */
    int takeEach(Instant now, int limit) {
        return due(now, limit).map(each -> take(each, at(now))).sum().intValue();
    }

    private record Row(long version, long sequence, String state) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getLong(1), row.getLong(2), row.getString(3));
        }
    }

    private int take(Due due, OffsetDateTime now) {
        return answer(source, connection -> {
            int taken = 0;
            Seq<Row> held = all(
                    connection,
                    "SELECT version, last_sequence, state FROM casecore_case WHERE tenant = ? AND case_id = ? FOR UPDATE",
                    Row::of,
                    due.tenant(),
                    due.caseId());
            for (Row row : held) {
                int gone = update(
                        connection,
                        "DELETE FROM casecore_clock WHERE tenant = ? AND case_id = ? AND clock = ?",
                        due.tenant(),
                        due.caseId(),
                        due.clock());
                if (gone == 1) {
                    record(connection, due, row, now);
                    taken++;
                }
            }
            return taken;
        });
    }

    private static void record(Connection connection, Due due, Row row, OffsetDateTime now) throws SQLException {
        String command = "breach-" + due.caseId();
        update(
                connection,
                "UPDATE casecore_case SET version = ?, last_sequence = ?, modified_at = ?, state = ? WHERE tenant = ? AND case_id = ?",
                row.version() + 1,
                row.sequence() + 1,
                now,
                row.state().replace("\"RUNNING\"", "\"BREACHED\""),
                due.tenant(),
                due.caseId());
        update(
                connection,
                "INSERT INTO casecore_event (tenant, case_id, sequence, version, command, actor, occurred_at, recorded_at, kind,"
                        + " content) VALUES (?, ?, ?, ?, ?, 'system:sweep', ?, ?, 'SlaBreached', ?)",
                due.tenant(),
                due.caseId(),
                row.sequence() + 1,
                row.version() + 1,
                command,
                now,
                now,
                "{\"clock\":\"" + due.clock() + "\"}");
        update(
                connection,
                "INSERT INTO casecore_receipt (tenant, command, fingerprint, case_id, from_sequence, until_sequence, advice)"
                        + " VALUES (?, ?, ?, ?, ?, ?, '[]')",
                due.tenant(),
                command,
                command,
                due.caseId(),
                row.sequence(),
                row.sequence() + 1);
        update(
                connection,
                "INSERT INTO casecore_pending (tenant, case_id, from_sequence, until_sequence, recorded_at) VALUES (?, ?, ?, ?, ?)",
                due.tenant(),
                due.caseId(),
                row.sequence(),
                row.sequence() + 1,
                now);
    }

    /** The same in one statement. */
    int takeAll(Instant now, int limit) {
        return answer(
                source,
                connection -> Connections.one(connection, ALL_AT_ONCE, row -> row.getInt(1), at(now), limit, at(now)));
    }
}
