package dev.casecore.examples.incidents;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads one log:
 *
 * <ol>
 *   <li>each line becomes an event, or a remark that says why not;
 *   <li>a broken status is replaced by the one before it, a time that runs backwards within its incident by the one before it;
 *       both are remarked on;
 *   <li>at the end all events are put in order of time.
 * </ol>
 */
final class IncidentLogReader {

    private final RowParser parser = new RowParser();
    private final Map<String, IncidentRow> latest = new HashMap<>();
    private final List<IncidentRow> rows = new ArrayList<>();
    private final List<LogRemark> remarks = new ArrayList<>();

    IncidentLog read(InputStream in) throws IOException {
        try (CsvReader<NamedCsvRecord> lines = lines(unpacked(in))) {
            for (NamedCsvRecord fields : lines) {
                requireColumns(fields);
                take(fields);
            }
        } catch (CsvParseException e) {
            throw new IOException("This is no incident log: " + e.getMessage(), e);
        }
        rows.sort(Comparator.comparing(IncidentRow::at));
        return new IncidentLog(rows, latest.size(), remarks);
    }

    private static CsvReader<NamedCsvRecord> lines(InputStream in) {
        return CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(in);
    }

    private static void requireColumns(NamedCsvRecord fields) throws IOException {
        if (!fields.getHeader().equals(RowParser.COLUMNS)) {
            throw new IOException("This is no incident log: its columns are " + fields.getHeader());
        }
    }

    static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(2);
        boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return packed ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }

    private void take(NamedCsvRecord fields) {
        IncidentStatus before = Optional.ofNullable(latest.get(fields.getField(0)))
                .map(IncidentRow::status)
                .orElse(IncidentStatus.NEW);
        parser.parse(fields, before)
                .peek(row -> add(row, fields.getField("status")))
                .peekLeft(reason -> remark(fields.getStartingLineNumber(), LogRemark.Kind.LEFT_OUT, reason));
    }

    private void add(IncidentRow read, String published) {
        if (published.equals(IncidentStatus.BROKEN)) {
            remark(read.line(), LogRemark.Kind.MENDED, "status " + published + "; still " + read.status());
        }
        IncidentRow row = inOrder(read);
        rows.add(row);
        latest.put(row.incident(), row);
    }

    private IncidentRow inOrder(IncidentRow row) {
        IncidentRow before = latest.get(row.incident());
        if (before == null || !row.at().isBefore(before.at())) {
            return row;
        }
        Instant at = before.at();
        remark(
                row.line(),
                LogRemark.Kind.MENDED,
                row.at() + " is before an earlier event of the incident; taken as " + at);
        return new IncidentRow(row.line(), row.incident(), row.seq(), at, row.status(), row.details());
    }

    private void remark(long line, LogRemark.Kind kind, String text) {
        remarks.add(new LogRemark(line, kind, text));
    }
}
