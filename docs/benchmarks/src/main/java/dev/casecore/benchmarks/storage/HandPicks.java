package dev.casecore.benchmarks.storage;

import static dev.casecore.benchmarks.storage.Connections.all;
import static dev.casecore.benchmarks.storage.Connections.answer;
import static dev.casecore.benchmarks.storage.Connections.update;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Picks by hand, in the same tables, with what PostgreSQL has for it and nothing more: hold the first row that nobody holds, change it, and
 * insert event, receipt and note. Nobody asks whether the agent may, or whether the command was there before.
 */
final class HandPicks implements Picks {

    private static final String TENANT = StorageDesk.TENANT.value();
    private static final String QUEUE = StorageDesk.FRONT.value();

    private final DataSource source;
    private final AtomicLong commands = new AtomicLong();

    HandPicks(DataSource source, long waiting) {
        SeededCases.seed(source, SeededCases.Mix.WAITING, 10, waiting);
        this.source = source;
    }

    @Override
    public String name() {
        return "SKIP LOCKED by hand";
    }

    private record Row(String id, long version, long sequence, String state) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getString(1), row.getLong(2), row.getLong(3), row.getString(4));
        }
    }

    private record By(String command, String actor, OffsetDateTime at) {}

    @Override
    public Option<Long> pick(int agent) {
        By by = new By(
                "command-" + commands.incrementAndGet(),
                "user:agent-" + agent,
                OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
        return answer(source, connection -> {
            Seq<Row> first = all(
                    connection,
                    "SELECT case_id, version, last_sequence, state FROM casecore_case WHERE tenant = ? AND queue = ?"
                            + " ORDER BY priority, created_at, case_number LIMIT 1 FOR UPDATE SKIP LOCKED",
                    Row::of,
                    TENANT,
                    QUEUE);
            for (Row row : first) {
                take(connection, row, by);
            }
            return first.headOption().map(Row::id).map(SeededCases::number);
        });
    }

    private static void take(Connection connection, Row row, By by) throws SQLException {
        update(
                connection,
                "UPDATE casecore_case SET version = ?, last_sequence = ?, owner = ?, owned_since = ?, queue = NULL,"
                        + " modified_at = ?, state = ? WHERE tenant = ? AND case_id = ?",
                row.version() + 1,
                row.sequence() + 1,
                by.actor(),
                by.at(),
                by.at(),
                row.state().replace("queue:" + QUEUE, by.actor()),
                TENANT,
                row.id());
        update(
                connection,
                "INSERT INTO casecore_event (tenant, case_id, sequence, version, command, actor, occurred_at, recorded_at, kind,"
                        + " content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'OwnerChanged', ?)",
                TENANT,
                row.id(),
                row.sequence() + 1,
                row.version() + 1,
                by.command(),
                by.actor(),
                by.at(),
                by.at(),
                "{\"from\":\"queue:" + QUEUE + "\",\"to\":\"" + by.actor() + "\"}");
        update(
                connection,
                "INSERT INTO casecore_receipt (tenant, command, fingerprint, case_id, from_sequence, until_sequence, advice)"
                        + " VALUES (?, ?, ?, ?, ?, ?, '[]')",
                TENANT,
                by.command(),
                by.command(),
                row.id(),
                row.sequence(),
                row.sequence() + 1);
        update(
                connection,
                "INSERT INTO casecore_pending (tenant, case_id, from_sequence, until_sequence, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                TENANT,
                row.id(),
                row.sequence(),
                row.sequence() + 1,
                by.at());
    }
}
