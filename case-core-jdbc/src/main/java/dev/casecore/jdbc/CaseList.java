package dev.casecore.jdbc;

import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.CaseQuery.Direction;
import dev.casecore.port.CaseQuery.Standing;
import dev.casecore.port.Page;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Lists of cases: what a query asks for, in SQL. Pages go on after a sort key and a number, never after a count. */
final class CaseList {

    private final TenantId tenant;
    private final CaseQuery query;
    private final Dialect dialect;

    CaseList(TenantId tenant, CaseQuery query, Dialect dialect) {
        this.tenant = tenant;
        this.query = query;
        this.dialect = dialect;
    }

    /** One more row than the page has, to know whether there is a next one. */
    Sql page() {
        SortKey key = SortKey.of(query.sortBy(), dialect);
        Sql all = Sql.of("SELECT " + CaseTable.STATE + " FROM casecore_case c").then(filter());
        Sql rest = query.after().map(place -> all.then(after(key, place))).getOrElse(all);
        return rest.then(" ORDER BY " + key.order(query.direction()) + ", " + number() + " LIMIT ?", query.limit() + 1);
    }

    Sql count() {
        return Sql.of("SELECT COUNT(*) FROM casecore_case c").then(filter());
    }

    private String number() {
        return dialect.byCodePoint("case_number");
    }

    private Sql filter() {
        Sql sql = Sql.of(" WHERE c.tenant = ?", tenant.value());
        for (Sql condition : conditions()) {
            sql = sql.then(" AND ").then(condition);
        }
        return sql;
    }

    private List<Sql> conditions() {
        List<Sql> conditions = List.empty();
        conditions = conditions.appendAll(query.owner().map(owner -> Sql.of("c.owner = ?", owner.toString())));
        if (query.standing() != Standing.ANY) {
            conditions = conditions.append(
                    Sql.of(query.standing() == Standing.OPEN ? "c.is_open = TRUE" : "c.is_open = FALSE"));
        }
        if (!query.statuses().isEmpty()) {
            conditions = conditions.append(Sql.of("c.status IN ")
                    .then(Sql.list(List.ofAll(query.statuses()).map(StatusId::value))));
        }
        if (!query.kinds().isEmpty()) {
            conditions = conditions.append(
                    Sql.of("c.kind IN ").then(Sql.list(List.ofAll(query.kinds()).map(KindId::value))));
        }
        return conditions
                .appendAll(query.department().map(this::worklist))
                .appendAll(query.notReviewedSince()
                        .map(since -> Sql.of("(c.reviewed_at IS NULL OR c.reviewed_at < ?)", since)))
                .appendAll(query.closedBy().map(UserId::value).map(user -> Sql.of("c.closed_by = ?", user)));
    }

    private Sql worklist(DepartmentId department) {
        return Sql.of(
                "c.case_id IN (SELECT a.case_id FROM casecore_assignment a WHERE a.tenant = ? AND a.department = ?)",
                tenant.value(),
                department.value());
    }

    /** Whether a comparison of rows finds its place in an index, where alternatives would be tried row by row from the start of the list. */
    private boolean seeksRows() {
        return dialect.seeksRows() && query.direction() == Direction.ASCENDING;
    }

    /** What comes after a place: later keys, the same key with a later number, and whatever has no key, which is last both ways. */
    private Sql after(SortKey key, Page.Cursor place) {
        Sql later = Sql.of(number() + " > " + dialect.codePointParameter(), place.number());
        if (place.key().isEmpty()) {
            return Sql.of(" AND " + key.column() + " IS NULL AND ").then(later);
        }
        Option<Sql> row = seeksRows() ? key.ascending(place.key().get()) : Option.none();
        if (row.isDefined()) {
            Sql columns = row.get().then(", " + number(), place.number());
            return Sql.of(" AND (" + columns.text() + ") > ").then(Sql.list(columns.values()));
        }
        Sql further = key.further(query.direction(), place.key().get());
        Sql same = key.same(place.key().get()).then(" AND ").then(later);
        Sql either = Sql.of(" AND (").then(further).then(" OR (").then(same).then(")");
        return (key.mayBeAbsent() ? either.then(" OR " + key.column() + " IS NULL") : either).then(")");
    }
}
