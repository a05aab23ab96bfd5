package dev.casecore.testkit.replay.log;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;

/** Goes through the rows of one file. The only class that knows FastCSV. */
final class CsvRows {

    private static final String NOTHING_AFTER = "; nothing from here on was read";

    private final LogColumns columns;
    private final java.util.List<LogProblem> problems = new ArrayList<>();
    private final Traces traces = new Traces();
    private long line = 1;

    CsvRows(LogColumns columns) {
        this.columns = columns;
    }

    LogReading read(String name, Reader in) throws IOException {
        try {
            readAll(rows(in).iterator());
        } catch (CsvParseException broken) {
            add(String.valueOf(broken.getMessage()), "CSV, with every quote closed");
        } catch (UncheckedIOException failed) {
            if (!(failed.getCause() instanceof CharacterCodingException)) {
                throw failed.getCause();
            }
            add("bytes that are no UTF-8", "a file in UTF-8");
        }
        return new LogReading(traces.toLog(name), Vector.ofAll(problems));
    }

    private CsvReader<CsvRecord> rows(Reader in) {
        return CsvReader.builder()
                .fieldSeparator(columns.separator())
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(in);
    }

    private void add(String found, String expected) {
        problems.add(new LogProblem(line, "", found, expected + NOTHING_AFTER));
    }

    private void readAll(Iterator<CsvRecord> rows) {
        if (!rows.hasNext()) {
            add("", "a first line with the columns " + columns.required().mkString(", "));
            return;
        }
        Seq<String> header = header(rows.next());
        Seq<LogProblem> lacking = columns.required().flatMap(column -> lacking(column, header));
        problems.addAll(lacking.asJava());
        if (lacking.isEmpty()) {
            RowReader reader = new RowReader(columns, header);
            rows.forEachRemaining(row -> take(row, reader));
        }
    }

    /** The columns, without the mark that some programs put before them. */
    private static Seq<String> header(CsvRecord first) {
        Vector<String> names = Vector.ofAll(first.getFields());
        return names.head().startsWith("\uFEFF") ? names.update(0, names.head().substring(1)) : names;
    }

    private Seq<LogProblem> lacking(String column, Seq<String> header) {
        int times = header.count(column::equals);
        return times == 1
                ? List.empty()
                : List.of(new LogProblem(
                        line,
                        column,
                        header.mkString(String.valueOf(columns.separator())),
                        "this column once" + NOTHING_AFTER));
    }

    private void take(CsvRecord row, RowReader reader) {
        line = row.getStartingLineNumber();
        reader.read(line, Vector.ofAll(row.getFields()))
                .peek(read -> traces.add(read.caseId(), read.event()))
                .peekLeft(wrong -> problems.addAll(wrong.asJava()));
    }
}
