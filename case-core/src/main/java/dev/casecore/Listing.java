package dev.casecore;

import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.Token;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.CaseQuery.Direction;
import dev.casecore.port.Page;
import io.vavr.collection.List;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.util.Comparator;

/** Filters, sorts and pages cases in memory; pages go on after a sort key and a number, never after a count. */
final class Listing {

    private Listing() {}

    static Page page(Stream<Case> cases, CaseQuery query) {
        Comparator<Place> order = order(query.direction());
        Option<Place> after = query.after().map(cursor -> new Place(cursor.key(), CaseNumber.of(cursor.number())));
        List<Case> rest = cases.filter(query::matches)
                .filter(found -> after.forAll(place -> order.compare(place(found, query), place) > 0))
                .toList()
                .sorted(Comparator.comparing(found -> place(found, query), order));
        List<Case> page = rest.take(query.limit());
        Option<Page.Cursor> next =
                Option.when(rest.size() > query.limit(), page::last).map(last -> cursor(last, query));
        return new Page(page, next);
    }

    private record Place(Option<String> key, CaseNumber number) {}

    private static Place place(Case subject, CaseQuery query) {
        return new Place(query.sortBy().key(subject), subject.number());
    }

    private static Page.Cursor cursor(Case last, CaseQuery query) {
        return new Page.Cursor(query.sortBy().key(last), last.number().value());
    }

    /** Cases without a key come last in both directions; ties are broken by the number, ascending. */
    private static Comparator<Place> order(Direction direction) {
        Comparator<String> ascending = Token::compare;
        Comparator<String> byKey = direction == Direction.ASCENDING ? ascending : ascending.reversed();
        return Comparator.comparing((Place place) -> place.key().isEmpty())
                .thenComparing(place -> place.key().getOrElse(""), byKey)
                .thenComparing(Place::number);
    }
}
