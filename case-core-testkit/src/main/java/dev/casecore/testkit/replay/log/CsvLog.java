package dev.casecore.testkit.replay.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads logs from CSV in UTF-8 whose first line names the columns. It needs FastCSV, which the test kit does not bring.
 *
 * <ol>
 *   <li>If a column is missing, or there twice, that is told and nothing is read.
 *   <li>A row that cannot be read is told, with everything that is wrong in it, and left out. Empty lines are no rows.
 *   <li>Where the file is no CSV or no UTF-8 any more, that is told, and nothing after it is read.
 *   <li>The rows of a case are put in order of time.
 * </ol>
 *
 * <p>Example: {@code CsvLog.of(columns).read(Path.of("incidents.csv")).orThrow()}.
 */
public final class CsvLog {

    private final LogColumns columns;

    private CsvLog(LogColumns columns) {
        this.columns = columns;
    }

    /**
     * Prepares a reader.
     *
     * @param columns which column says what
     * @return reading files of these columns
     */
    public static CsvLog of(LogColumns columns) {
        return new CsvLog(columns);
    }

    /**
     * Reads a file.
     *
     * @param file which
     * @return the log, named as the file, and what could not be read
     * @throws IOException           if the file cannot be opened or read
     * @throws IllegalStateException if FastCSV is missing
     */
    public LogReading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.getFileName().toString(), in);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param name what the log is called
     * @param in   bytes in UTF-8; not closed
     * @return the log, and what could not be read
     * @throws IOException           if it cannot be read
     * @throws IllegalStateException if FastCSV is missing
     */
    public LogReading read(String name, InputStream in) throws IOException {
        return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
    }

    /**
     * Reads a text.
     *
     * @param name what the log is called
     * @param csv  the text
     * @return the log, and what could not be read
     * @throws IllegalStateException if FastCSV is missing
     */
    public LogReading read(String name, String csv) {
        try {
            return read(name, new StringReader(csv));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private LogReading read(String name, Reader in) throws IOException {
        try {
            return new CsvRows(columns).read(name, in);
        } catch (NoClassDefFoundError missing) {
            throw new IllegalStateException(
                    "reading CSV needs FastCSV: add de.siegmar:fastcsv, 4.4.0 or newer, to the tests' dependencies",
                    missing);
        }
    }
}
