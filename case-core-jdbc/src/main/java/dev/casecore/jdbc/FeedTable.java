package dev.casecore.jdbc;

import dev.casecore.decision.CaseChange;
import dev.casecore.port.Conflict;
import dev.casecore.port.EventLog.FeedEntry;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The feed (REC-002).
 *
 * <ol>
 *   <li>A writer leaves a row without a place, in the same transaction as its events.
 *   <li>A reader locks the end of the feed, gives a place to what has been committed by then, in order within each case, and moves the end.
 *   <li>Whoever reads from a position on therefore misses nothing: places are given in the order in which readers see commits, never in the
 *       order in which writers began.
 * </ol>
 */
final class FeedTable {

    static final int PLACED_AT_ONCE = 5_000;
    static final Sql END = Sql.of("SELECT last_position FROM casecore_feed_end WHERE id = 1");
    private static final int ROWS_AT_ONCE = 100;

    private final EventTable events;

    FeedTable(EventTable events) {
        this.events = events;
    }

    static Step announce(CaseChange change) {
        long until = change.after().revision().sequence();
        return Step.always(Sql.of(
                "INSERT INTO casecore_pending (tenant, case_id, from_sequence, until_sequence, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                change.after().tenant().value(),
                change.after().id().value(),
                until - change.events().size(),
                until,
                change.after().revision().modifiedAt()));
    }

    private record Range(String tenant, String caseId, long from, long until) {

        static Range of(ResultSet row) throws SQLException {
            return new Range(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4));
        }

        long size() {
            return until - from;
        }
    }

    boolean hasPending(Session session) throws SQLException {
        return !session.query(Sql.of("SELECT 1 FROM casecore_pending LIMIT 1"), row -> 1)
                .isEmpty();
    }

    /** Gives places to what has been committed; answers how many rows got one. */
    Either<Conflict, Integer> place(Session session) throws SQLException {
        long end = session.query(END.then(" FOR UPDATE"), row -> row.getLong(1)).head();
        Seq<Range> committed = session.query(
                Sql.of(
                        "SELECT tenant, case_id, from_sequence, until_sequence FROM casecore_pending"
                                + " ORDER BY recorded_at, tenant, case_id, from_sequence LIMIT ?",
                        PLACED_AT_ONCE),
                Range::of);
        for (Seq<Range> some : committed.grouped(ROWS_AT_ONCE)) {
            end = place(session, some, end);
        }
        session.update(Sql.of("UPDATE casecore_feed_end SET last_position = ? WHERE id = 1", end));
        return gone(session, committed) == committed.size()
                ? Either.right(committed.size())
                : Either.left(Conflict.STALE);
    }

    private static long place(Session session, Seq<Range> ranges, long end) throws SQLException {
        long last = end;
        List<Sql> rows = List.empty();
        for (Range range : ranges) {
            last += range.size();
            rows = rows.append(Sql.list(List.of(last, range.tenant(), range.caseId(), range.from(), range.until())));
        }
        session.update(
                Sql.of("INSERT INTO casecore_feed (last_position, tenant, case_id, from_sequence, until_sequence)"
                                + " VALUES ")
                        .then(rows.reduce((before, next) -> before.then(", ").then(next))));
        return last;
    }

    /** A snapshot may be older than the lock: what another reader has placed meanwhile is not there to be deleted. */
    private static int gone(Session session, Seq<Range> ranges) throws SQLException {
        int gone = 0;
        for (Seq<Range> some : ranges.grouped(ROWS_AT_ONCE)) {
            Sql keys = some.map(range -> Sql.of(
                            "(tenant = ? AND case_id = ? AND from_sequence = ?)",
                            range.tenant(),
                            range.caseId(),
                            range.from()))
                    .reduce((before, next) -> before.then(" OR ").then(next));
            gone += session.update(Sql.of("DELETE FROM casecore_pending WHERE ").then(keys));
        }
        return gone;
    }

    Seq<FeedEntry> read(Session session, long after, int limit) throws SQLException {
        String place = "f.last_position - f.until_sequence + e.sequence";
        Sql sql = Sql.of(
                "SELECT " + place + " AS place, " + EventTable.columnsOf("e") + " FROM casecore_feed f"
                        + " JOIN casecore_event e ON e.tenant = f.tenant AND e.case_id = f.case_id"
                        + " AND e.sequence > f.from_sequence AND e.sequence <= f.until_sequence"
                        + " WHERE f.last_position > ? AND " + place + " > ?"
                        + " ORDER BY f.last_position, e.sequence LIMIT ?",
                after,
                after,
                limit);
        return session.query(sql, row -> new FeedEntry(row.getLong("place"), events.read(row)));
    }
}
