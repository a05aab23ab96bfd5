package dev.casecore.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Steps as statements of PostgreSQL: one for all that may be taken at once, which divides by zero if one of them concerns another number of
 * rows than it must. They are taken in their order as far as they wait for anybody, because their rows are counted in it.
 */
final class Insisting {

    private final Texts texts = new Texts();

    /** What of a step makes its text. */
    private record Part(String text, Option<Integer> rows) {}

    /** The statements, each of which must be carried out before the next. */
    Seq<Sql> on(Seq<Step> steps) {
        return inTurn(steps).map(this::atOnce);
    }

    /** Statements, and then the commit, as one. */
    Sql withCommit(Seq<Sql> statements) {
        Seq<String> parts = statements.map(Sql::text);
        return new Sql(texts.of(parts, () -> parts.append("COMMIT").mkString(";")), Sql.values(statements));
    }

    /** The steps that may be taken at once, together, and those that must follow them after them. */
    private static Seq<Seq<Step>> inTurn(Seq<Step> steps) {
        List<Seq<Step>> turns = List.empty();
        List<Step> turn = List.empty();
        for (Step step : steps) {
            if (step.follows() && !turn.isEmpty()) {
                turns = turns.prepend(turn.reverse());
                turn = List.empty();
            }
            turn = turn.prepend(step);
        }
        return turns.prepend(turn.reverse()).reverse();
    }

    private Sql atOnce(Seq<Step> steps) {
        Seq<Part> parts = steps.map(step -> new Part(step.sql().text(), step.rows()));
        return new Sql(texts.of(parts, () -> text(parts)), Sql.values(steps.map(Step::sql)));
    }

    private static String text(Seq<Part> parts) {
        if (parts.size() == 1 && parts.head().rows().isEmpty()) {
            return parts.head().text();
        }
        Seq<String> with = parts.zipWithIndex((part, place) -> name(place) + " AS (" + counted(part) + ")");
        Seq<String> counts = parts.zipWithIndex((part, place) -> part.rows().map(rows -> count(place, rows)))
                .flatMap(count -> count);
        return "WITH " + with.mkString(", ") + " SELECT " + (counts.isEmpty() ? "1" : counts.mkString(", "));
    }

    private static String name(int place) {
        return "step" + place;
    }

    private static String counted(Part part) {
        return part.rows().isEmpty() || part.text().startsWith("SELECT") ? part.text() : part.text() + " RETURNING 1";
    }

    private static String count(int place, int rows) {
        return "1 / CASE (SELECT count(*) FROM " + name(place) + ") WHEN " + rows + " THEN 1 ELSE 0 END";
    }
}
