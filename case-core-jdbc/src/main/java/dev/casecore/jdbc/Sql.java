package dev.casecore.jdbc;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/**
 * A statement and the values of its parameters. Texts are constants of this package; what comes from outside is only ever a parameter. A
 * parameter always has a value: where there is none, the text says so, because a database may plan anew for a parameter that is sometimes
 * nothing.
 *
 * @param text   with a question mark for each parameter
 * @param values in order
 */
record Sql(String text, Array<Object> values) {

    static Sql of(String text, Object... values) {
        return new Sql(text, Array.of(values));
    }

    static Sql of(String text, Iterable<?> values) {
        return new Sql(text, Array.ofAll(values));
    }

    Sql then(String more, Object... moreValues) {
        return then(of(more, moreValues));
    }

    Sql then(Sql rest) {
        return new Sql(text + rest.text, values.appendAll(rest.values));
    }

    /** The values of several statements, one after another. */
    static Array<Object> values(Seq<Sql> statements) {
        ArrayList<Object> all = new ArrayList<>();
        statements.forEach(statement -> statement.values.forEach(all::add));
        return Array.ofAll(all);
    }

    /** A list of values in brackets, for {@code IN} and {@code VALUES}. */
    static Sql list(Seq<?> members) {
        return new Sql(row(members.size()), Array.ofAll(members));
    }

    /** Parameters in brackets. */
    static String row(int size) {
        return "(" + "?, ".repeat(size - 1) + "?)";
    }
}
