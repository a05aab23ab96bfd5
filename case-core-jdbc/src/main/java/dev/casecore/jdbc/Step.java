package dev.casecore.jdbc;

import dev.casecore.port.Conflict;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A statement of a commit, how many rows it must concern, and what it means if it does not.
 *
 * @param sql       the statement
 * @param rows      how many rows it must change or find, which it names by their keys: 1 or 0; none if any number will do
 * @param otherwise the conflict if there are more, or fewer, or one of the same key
 * @param adds      whether it inserts a row that somebody else may have inserted
 * @param follows   whether it must come after the step before it; if not, both may be carried out at once, because neither reads or changes
 *                  what the other changes
 */
record Step(Sql sql, Option<Integer> rows, Conflict otherwise, boolean adds, boolean follows) {

    static Step of(Sql sql, int rows, Conflict otherwise) {
        return new Step(sql, Option.some(rows), otherwise, false, false);
    }

    /** An insertion of a row that must not be there yet. */
    static Step add(Sql sql, Conflict otherwise) {
        return new Step(sql, Option.some(1), otherwise, true, false);
    }

    /** A statement whose success is that of those before it. */
    static Step always(Sql sql) {
        return new Step(sql, Option.none(), Conflict.STALE, false, false);
    }

    /** Steps, the first of which must come after what is before it. */
    static Seq<Step> afterwards(Seq<Step> steps) {
        return steps.headOption()
                .map(first -> steps.tail().prepend(new Step(first.sql, first.rows, first.otherwise, first.adds, true)))
                .getOrElse(steps);
    }

    /** The text of a statement that concerns no row, instead of failing, if what it inserts is there already and that would spoil more. */
    String text(Dialect dialect) {
        return adds && !dialect.unlessPresent().isEmpty() ? sql.text() + dialect.unlessPresent() : sql.text();
    }

    Option<Conflict> conflict(int concerned) {
        return Option.when(rows.exists(expected -> expected != concerned), otherwise);
    }
}
