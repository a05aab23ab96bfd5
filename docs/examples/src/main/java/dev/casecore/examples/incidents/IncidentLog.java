package dev.casecore.examples.incidents;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A whole log in memory, its events in the order in which they happened.
 *
 * <p>Events are ordered by time across all incidents; events of the same minute keep the order of the file, so the events of
 * one incident always keep theirs.
 *
 * @param rows the events, in order
 * @param incidents how many different incidents they belong to
 * @param remarks what could not be taken as it stands, by line
 */
public record IncidentLog(List<IncidentRow> rows, int incidents, List<LogRemark> remarks) {

    /** Whose log it is and under which licence, for whatever is made from it. */
    public static final String ATTRIBUTION =
            "Data: \u201cIncident management process enriched event log\u201d, UCI Machine Learning"
                    + " Repository no. 498, by Claudio Amaral, Marcelo Fantinato and Sarajane Peres, licensed under CC BY 4.0."
                    + " Extracted from a company\u2019s ServiceNow instance; all values were anonymised by its publishers.";

    private static final String SLICE = "incidents-slice.csv.gz";

    /** Copies the lists. */
    public IncidentLog {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads the slice that is shipped with the examples.
     *
     * @throws IOException when it cannot be read
     */
    public static IncidentLog shipped() throws IOException {
        try (InputStream in = requireNonNull(IncidentLog.class.getResourceAsStream(SLICE), SLICE)) {
            return new IncidentLogReader().read(in);
        }
    }

    /**
     * Reads a log from a file, packed with gzip or plain.
     *
     * @throws IOException when it cannot be read, or is no such log at all: columns are missing
     */
    public static IncidentLog read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new IncidentLogReader().read(in);
        }
    }

    /** Counts the lines that were left out. */
    public long leftOut() {
        return remarks.stream()
                .filter(remark -> remark.kind() == LogRemark.Kind.LEFT_OUT)
                .count();
    }
}
