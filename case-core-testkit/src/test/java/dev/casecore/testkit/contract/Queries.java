package dev.casecore.testkit.contract;

import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.CaseQuery.Direction;
import dev.casecore.port.Page;
import dev.casecore.port.Store;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;

/** Queries changed as a careless author would. */
final class Queries {

    private static final int ALL = 1_000;

    private Queries() {}

    private static CaseQuery.Builder copy(CaseQuery query) {
        CaseQuery.Builder builder = CaseQuery.builder();
        builder.owner(query.owner())
                .standing(query.standing())
                .statuses(query.statuses())
                .kinds(query.kinds())
                .notReviewedSince(query.notReviewedSince())
                .closedBy(query.closedBy())
                .sortBy(query.sortBy())
                .direction(query.direction())
                .after(query.after());
        return builder;
    }

    static CaseQuery limited(CaseQuery query, int limit) {
        CaseQuery.Builder builder = copy(query);
        builder.department(query.department()).limit(limit);
        return builder.build();
    }

    static CaseQuery ofAnyDepartment(CaseQuery query) {
        CaseQuery.Builder builder = copy(query);
        builder.limit(query.limit());
        return builder.build();
    }

    static Page.Cursor cursor(Case last, CaseQuery query) {
        return new Page.Cursor(query.sortBy().key(last), last.number().value());
    }

    /** A page of a list that is sorted as Java compares texts. */
    static Page sortedByUnits(Store store, TenantId tenant, CaseQuery query) {
        Comparator<String> byKey =
                query.direction() == Direction.ASCENDING ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Comparator<Page.Cursor> order = Comparator.comparing(
                        (Page.Cursor place) -> place.key().isEmpty())
                .thenComparing(place -> place.key().getOrElse(""), byKey)
                .thenComparing(Page.Cursor::number);
        Seq<Case> rest = store.list(tenant, limited(query.withAfter(Option.none()), ALL))
                .cases()
                .filter(each -> query.after().forAll(place -> order.compare(cursor(each, query), place) > 0))
                .sorted((left, right) -> order.compare(cursor(left, query), cursor(right, query)));
        Seq<Case> page = rest.take(query.limit());
        return new Page(page, Option.when(rest.size() > query.limit(), () -> cursor(page.last(), query)));
    }
}
