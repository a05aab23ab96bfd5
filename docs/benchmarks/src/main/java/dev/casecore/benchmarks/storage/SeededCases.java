package dev.casecore.benchmarks.storage;

import static dev.casecore.benchmarks.storage.Connections.transaction;
import static dev.casecore.benchmarks.storage.Connections.update;

import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReleaseCase;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.jdbc.JdbcStore;
import dev.casecore.jdbc.Schema;
import dev.casecore.port.TimeSource;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Many cases in the tables of this library, on PostgreSQL. Three of them are made by a desk, which leaves no doubt what such a case leaves
 * behind: one waits in the queue of all, one is owned, one is closed. The others are copies, made by SQL: rows, state and history alike, each
 * opened a millisecond after the one before.
 */
final class SeededCases {

    /** When the first case was opened; nothing else in a case is written like this. */
    static final Instant START = Instant.parse("2026-01-05T09:00:00.123456Z");

    /** What a copy is made of, by the last digit of its number. */
    enum Mix {
        /** All wait. */
        WAITING("1111111111"),
        /** All are owned. */
        OWNED("2222222222"),
        /** Two in ten wait, one is owned, the others are closed. */
        USUAL("1123333333");

        private final String byLastDigit;

        Mix(String byLastDigit) {
            this.byLastDigit = byLastDigit;
        }
    }

    private static final Seq<String> TABLES =
            List.of("casecore_case", "casecore_clock", "casecore_event", "casecore_receipt");
    private static final String LATER = "n * interval '1 millisecond'";

    private SeededCases() {}

    /** A clock that begins four hours after the first case was opened: the others are there then, up to ten million, and nothing is due yet. */
    static TimeSource afterwards() {
        Duration past = Duration.between(START.plus(Duration.ofHours(4)), Instant.now());
        return () -> Instant.now().minus(past);
    }

    /** The id of a case. */
    static CaseId id(long number) {
        return CaseId.of("case-" + number);
    }

    /** Its number. */
    static long number(String id) {
        return Long.parseLong(id.substring("case-".length()));
    }

    /**
     * Fills an empty place.
     *
     * @param source where
     * @param mix    with what
     * @param first  the number of the first copy; 4 or more
     * @param cases  how many copies
     */
    static void seed(DataSource source, Mix mix, long first, long cases) {
        Schema.of(source).install(source);
        long last = first + cases - 1;
        Copies copies = new Copies(source);
        makeThree(new StorageDesk("seed", JdbcStore.on(source), () -> START).withFront());
        TABLES.forEach(table -> copies.make(
                table,
                "r.case_id = 'case-' || substr('" + mix.byLastDigit + "', (n % 10 + 1)::int, 1)",
                first,
                last,
                SeededCases::copied));
        transaction(source, connection -> {
            for (String table : TABLES) {
                update(connection, "DELETE FROM " + table + " WHERE case_id IN ('case-1', 'case-2', 'case-3')");
            }
            update(connection, "DELETE FROM casecore_pending");
            update(connection, "UPDATE casecore_number SET last_number = ?", last + 1);
        });
        copies.settle();
    }

    private static void makeThree(StorageDesk desk) {
        desk.take(desk.open(0), new ReleaseCase(desk.by(0), StorageDesk.FRONT));
        desk.open(1);
        CaseId closed = desk.open(2);
        desk.take(closed, ReferCase.of(desk.by(2), StorageDesk.NETWORK, "no line", "please look at the line"));
        desk.take(closed, new CloseAssignment(desk.by(2), AssignmentId.of(1), AssignmentOutcome.COMPLETED));
        desk.take(closed, CloseCase.of(desk.by(2)));
    }

    private static String copied(Copies.Column column) {
        return switch (column.name()) {
            case "case_id" -> "'case-' || n";
            case "case_number" -> numberOf("n::text");
            case "command" -> "r.command || '-' || n";
            case "state", "content" -> retold(column.value());
            default -> column.type().startsWith("timestamp") ? column.value() + " + " + LATER : column.value();
        };
    }

    /** The same JSON with the id, the number and the instants of the copy: that of its opening, and that of its promise. */
    private static String retold(String json) {
        String named = "replace(" + json + ", '\"id\":\"' || r.case_id || '\"', '\"id\":\"case-' || n || '\"')";
        String numbered = "replace(" + named + ", '\"number\":\"' || " + numberOf("substr(r.case_id, 6)")
                + " || '\"', '\"number\":\"' || " + numberOf("n::text") + " || '\"')";
        return "replace(replace(" + numbered + ", " + text(START) + "), " + text(START.plus(StorageDesk.TARGET)) + ")";
    }

    /** As the playbook writes numbers, so that copies sort by them as cases do. */
    private static String numberOf(String digits) {
        return "'C-' || lpad(" + digits + ", 9, '0')";
    }

    private static String text(Instant instant) {
        return "'" + instant + "', to_char(timestamptz '" + instant + "' AT TIME ZONE 'UTC' + " + LATER
                + ", 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
    }
}
