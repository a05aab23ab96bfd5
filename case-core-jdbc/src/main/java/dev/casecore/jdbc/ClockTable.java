package dev.casecore.jdbc;

import dev.casecore.decision.CaseChange;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.ClockId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.ClockViews.DueClock;
import dev.casecore.port.ClockViews.DueQuery;
import dev.casecore.sla.calendar.CalendarVersion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The rows of clocks on which something falls due by itself. */
final class ClockTable {

    private ClockTable() {}

    static Seq<Step> save(CaseChange change) {
        if (change.former()
                .exists(former -> former.clocks().equals(change.after().clocks()))) {
            return List.empty();
        }
        Seq<DueClock> before = change.former().map(DueClock::of).getOrElse(List.empty());
        Seq<DueClock> after = DueClock.of(change.after());
        Seq<Step> deletions = before.reject(after::contains).map(old -> delete(change.after(), old));
        Seq<Step> insertions = after.reject(before::contains).map(ClockTable::insert);
        return deletions.isEmpty() ? insertions : deletions.appendAll(Step.afterwards(insertions));
    }

    private static Step delete(Case subject, DueClock old) {
        return Step.always(Sql.of(
                "DELETE FROM casecore_clock WHERE tenant = ? AND case_id = ? AND clock = ?",
                subject.tenant().value(),
                subject.id().value(),
                old.clock().value()));
    }

    private static Step insert(DueClock clock) {
        List<Object> always = List.of(
                clock.tenant().value(),
                clock.caseId().value(),
                clock.clock().value(),
                clock.next(),
                clock.calendar().value());
        return Step.always(clock.due()
                .map(due -> Sql.of(
                        "INSERT INTO casecore_clock (tenant, case_id, clock, next_at, calendar, due_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        always.append(due)))
                .getOrElse(Sql.of(
                        "INSERT INTO casecore_clock (tenant, case_id, clock, next_at, calendar)"
                                + " VALUES (?, ?, ?, ?, ?)",
                        always)));
    }

    static Sql due(DueQuery query, Dialect dialect) {
        Sql sql = Sql.of(
                "SELECT tenant, case_id, clock, next_at, due_at, calendar FROM casecore_clock WHERE next_at <= ?",
                query.until());
        for (TenantId tenant : query.tenant()) {
            sql = sql.then(" AND tenant = ?", tenant.value());
        }
        for (CalendarVersion calendar : query.calendar()) {
            sql = sql.then(" AND calendar = ?", calendar.value());
        }
        for (DueClock last : query.after()) {
            sql = sql.then(" AND next_at >= ? AND (next_at > ?", last.next(), last.next())
                    .then(later(last, dialect))
                    .then(")");
        }
        return sql.then(
                " ORDER BY next_at, " + dialect.byCodePoint("tenant") + ", " + dialect.byCodePoint("case_id") + ", "
                        + dialect.byCodePoint("clock") + " LIMIT ?",
                query.limit());
    }

    private static Sql later(DueClock last, Dialect dialect) {
        String tenant = dialect.byCodePoint("tenant");
        String caseId = dialect.byCodePoint("case_id");
        String clock = dialect.byCodePoint("clock");
        String value = dialect.codePointParameter();
        return Sql.of(
                " OR " + tenant + " > " + value + " OR (tenant = ? AND (" + caseId + " > " + value
                        + " OR (case_id = ? AND " + clock + " > " + value + ")))",
                last.tenant().value(),
                last.tenant().value(),
                last.caseId().value(),
                last.caseId().value(),
                last.clock().value());
    }

    static DueClock read(ResultSet row, Dialect dialect) throws SQLException {
        return new DueClock(
                TenantId.of(row.getString(1)),
                CaseId.of(row.getString(2)),
                ClockId.of(row.getString(3)),
                dialect.anyInstant(row, 4).get(),
                dialect.anyInstant(row, 5),
                CalendarVersion.of(row.getString(6)));
    }
}
