package dev.casecore.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/**
 * A statement and the values of its parameters. Texts are constants of this package; what comes from outside is only ever a parameter.
 *
 * @param text   with a question mark for each parameter
 * @param values in order
 */
record Sql(String text, List<Object> values) {

    /** A parameter without a value. */
    enum Nothing {
        NULL
    }

    static Sql of(String text, @Nullable Object... values) {
        return of(text, List.of(values));
    }

    static Sql of(String text, Seq<@Nullable Object> values) {
        return new Sql(text, values.toList().map(value -> value == null ? Nothing.NULL : value));
    }

    Sql then(String more, @Nullable Object... moreValues) {
        Sql rest = of(more, moreValues);
        return new Sql(text + rest.text, values.appendAll(rest.values));
    }

    Sql then(Sql rest) {
        return new Sql(text + rest.text, values.appendAll(rest.values));
    }

    /** A list of values in brackets, for {@code IN} and {@code VALUES}. */
    static Sql list(Seq<?> members) {
        return new Sql(row(members.size()), List.ofAll(members));
    }

    /** Parameters in brackets. */
    static String row(int size) {
        return "(" + "?, ".repeat(size - 1) + "?)";
    }
}
