package dev.casecore.jdbc;

import dev.casecore.port.Conflict;
import io.vavr.control.Option;

/**
 * A statement of a commit, how many rows it must concern, and what it means if it does not.
 *
 * @param sql       the statement
 * @param rows      how many rows it must change or find; none if any number will do
 * @param otherwise the conflict if there are more, or fewer, or one of the same key
 */
record Step(Sql sql, Option<Integer> rows, Conflict otherwise) {

    static Step of(Sql sql, int rows, Conflict otherwise) {
        return new Step(sql, Option.some(rows), otherwise);
    }

    /** A statement whose success is that of those before it. */
    static Step always(Sql sql) {
        return new Step(sql, Option.none(), Conflict.STALE);
    }

    /** The statement, as one that fails instead of being the conflict. */
    Sql insisting(Dialect dialect) {
        return rows.map(expected -> dialect.insisting(sql, expected)).getOrElse(sql);
    }

    Option<Conflict> conflict(int concerned) {
        return Option.when(rows.exists(expected -> expected != concerned), otherwise);
    }
}
