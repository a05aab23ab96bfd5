package dev.casecore.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Steps as one statement of PostgreSQL, which divides by zero if one of them concerns another number of rows than it must. They are taken in
 * their order as far as they wait for anybody, because their rows are counted in it.
 */
final class Insisting {

    private Insisting() {}

    static Sql on(Seq<Step> steps) {
        if (steps.size() == 1 && steps.head().rows().isEmpty()) {
            return steps.head().sql();
        }
        Seq<String> parts = steps.zipWithIndex((step, place) -> name(place) + " AS (" + part(step) + ")");
        Seq<String> counts = steps.zipWithIndex((step, place) -> step.rows().map(rows -> count(place, rows)))
                .flatMap(count -> count);
        return new Sql(
                "WITH " + parts.mkString(", ") + " SELECT " + (counts.isEmpty() ? "1" : counts.mkString(", ")),
                List.ofAll(steps.flatMap(step -> step.sql().values())));
    }

    private static String name(int place) {
        return "step" + place;
    }

    private static String part(Step step) {
        String text = step.sql().text();
        return step.rows().isEmpty() || text.startsWith("SELECT") ? text : text + " RETURNING 1";
    }

    private static String count(int place, int rows) {
        return "1 / CASE (SELECT count(*) FROM " + name(place) + ") WHEN " + rows + " THEN 1 ELSE 0 END";
    }
}
