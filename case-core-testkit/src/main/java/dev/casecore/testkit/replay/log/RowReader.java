package dev.casecore.testkit.replay.log;

import dev.casecore.identity.Token;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashMap;

/** Turns one row into an event, or says everything that is wrong with it. */
final class RowReader {

    private static final String NAME = "1 to " + Token.LONGEST + " characters, no control characters";

    private final LogColumns columns;
    private final Seq<String> header;
    private final LinkedHashMap<String, Integer> places;
    /** Texts that repeat are kept once. */
    private final java.util.Map<String, String> texts = new HashMap<>();

    RowReader(LogColumns columns, Seq<String> header) {
        this.columns = columns;
        this.header = header;
        this.places = LinkedHashMap.ofEntries(header.zipWithIndex());
    }

    /**
     * An event, and whose it is.
     *
     * @param caseId the case
     * @param event  what happened to it
     */
    record Read(String caseId, LogEvent event) {}

    Either<Seq<LogProblem>, Read> read(long line, Seq<String> fields) {
        if (fields.size() != header.size()) {
            return Either.left(List.of(new LogProblem(
                    line, "", fields.size() + " columns", header.size() + " columns, as in the first line")));
        }
        Row row = new Row(line, fields);
        Seq<LogProblem> wrong = List.of(
                        row.name(columns.caseId()), row.name(columns.activity()), row.time(), row.resource())
                .flatMap(problem -> problem)
                .appendAll(columns.lifecycle().flatMap(row::text))
                .appendAll(columns.attributes().keySet().toList().flatMap(row::text));
        return wrong.isEmpty() ? Either.right(row.read()) : Either.left(wrong);
    }

    /** One row. */
    private final class Row {
        private final long line;
        private final Seq<String> fields;
        private final Option<Instant> at;

        Row(long line, Seq<String> fields) {
            this.line = line;
            this.fields = fields;
            this.at = columns.time().parse(get(columns.at()));
        }

        private String get(String column) {
            return fields.get(places.get(column).get());
        }

        Option<LogProblem> name(String column) {
            return Token.isWellFormed(get(column)) ? Option.none() : problem(column, NAME);
        }

        Option<LogProblem> resource() {
            return columns.resource().filter(column -> !get(column).isEmpty()).flatMap(this::name);
        }

        Option<LogProblem> time() {
            return at.isDefined()
                    ? Option.none()
                    : problem(columns.at(), "a time such as " + columns.time().example());
        }

        Option<LogProblem> text(String column) {
            return LogText.isWritable(get(column)) ? Option.none() : problem(column, "no control characters");
        }

        private Option<LogProblem> problem(String column, String expected) {
            return Option.some(new LogProblem(line, column, get(column), expected));
        }

        Read read() {
            return new Read(
                    once(get(columns.caseId())),
                    new LogEvent(
                            line,
                            once(get(columns.activity())),
                            at.get(),
                            columns.resource()
                                    .map(this::get)
                                    .filter(name -> !name.isEmpty())
                                    .map(RowReader.this::once),
                            columns.lifecycle()
                                    .map(this::get)
                                    .filter(said -> !said.isBlank())
                                    .map(RowReader.this::once)
                                    .getOrElse(LogEvent.COMPLETE),
                            attributes()));
        }

        private LinkedHashMap<String, String> attributes() {
            Seq<Tuple2<String, String>> said = columns.attributes()
                    .map(column -> Tuple.of(column._2(), once(get(column._1()))))
                    .filter(attribute -> !attribute._2().isEmpty())
                    .toList();
            return LinkedHashMap.ofEntries(said);
        }
    }

    private String once(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }
}
