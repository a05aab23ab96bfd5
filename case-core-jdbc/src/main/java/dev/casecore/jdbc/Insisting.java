package dev.casecore.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Steps as statements of PostgreSQL: one for all that may be taken at once, which divides by zero if a condition does not hold, or if one of
 * them does not find the row that it must, or finds one that it must not. Conditions come first, then such steps, in their order, and at last
 * the others: what is inserted fails by itself if it is there already.
 */
final class Insisting {

    private final Texts texts = new Texts();

    /** What of a step makes its text. */
    private record Part(String text, Option<Integer> rows) {

        static Part of(Step step) {
            return new Part(step.sql().text(), step.adds() ? Option.none() : step.rows());
        }
    }

    /** What makes the text of a statement. */
    private record Whole(Seq<String> conditions, Seq<Part> parts) {}

    /** The statements, each of which must be carried out before the next; the conditions are looked at by the first. */
    Seq<Sql> on(Seq<Sql> conditions, Seq<Step> steps) {
        Seq<Seq<Step>> turns = inTurn(steps);
        return turns.tail().map(turn -> atOnce(List.empty(), turn)).prepend(atOnce(conditions, turns.head()));
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

    private Sql atOnce(Seq<Sql> conditions, Seq<Step> steps) {
        Whole whole = new Whole(conditions.map(Sql::text), steps.map(Part::of));
        return new Sql(
                texts.of(whole, () -> text(whole)),
                Sql.values(steps.map(Step::sql).appendAll(conditions)));
    }

    private static String text(Whole whole) {
        Seq<Part> parts = whole.parts();
        Seq<String> insisted = whole.conditions()
                .map(Insisting::orFail)
                .appendAll(parts.zipWithIndex((part, place) -> part.rows().map(rows -> orFail(concerning(place, rows))))
                        .flatMap(row -> row));
        if (parts.size() == 1 && insisted.isEmpty()) {
            return parts.head().text();
        }
        Seq<String> with = parts.zipWithIndex((part, place) -> name(place) + " AS (" + answering(part) + ")");
        return "WITH " + with.mkString(", ") + " SELECT " + (insisted.isEmpty() ? "1" : insisted.mkString(", "));
    }

    private static String name(int place) {
        return "step" + place;
    }

    private static String answering(Part part) {
        return part.rows().isEmpty() || part.text().startsWith("SELECT") ? part.text() : part.text() + " RETURNING 1";
    }

    /** A step names rows by their keys: there is one, or none. */
    private static String concerning(int place, int rows) {
        return (rows == 0 ? "NOT EXISTS" : "EXISTS") + " (SELECT FROM " + name(place) + ")";
    }

    private static String orFail(String condition) {
        return "1 / CASE WHEN " + condition + " THEN 1 ELSE 0 END";
    }
}
