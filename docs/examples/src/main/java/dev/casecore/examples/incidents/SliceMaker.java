package dev.casecore.examples.incidents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** Cuts the shipped slice out of the whole log: {@code SliceMaker whole-log.csv.gz slice.csv.gz}. Lines are copied as they are. */
public final class SliceMaker {

    private SliceMaker() {}

    /** Reads the first file and writes the second. */
    public static void main(String[] args) throws IOException {
        cut(Path.of(args[0]), Path.of(args[1]));
    }

    static void cut(Path whole, Path slice) throws IOException {
        Set<String> chosen = chosen(IncidentLog.read(whole));
        try (BufferedReader in = reader(whole);
                Writer out = writer(slice)) {
            out.write(in.readLine() + "\n");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (chosen.contains(incident(line))) {
                    out.write(line + "\n");
                }
            }
        }
    }

    static Set<String> chosen(IncidentLog log) {
        Set<Long> mended = log.remarks().stream().map(LogRemark::line).collect(toSet());
        Map<String, List<IncidentRow>> histories = log.rows().stream().collect(groupingBy(IncidentRow::incident));
        return histories.values().stream()
                .filter(history ->
                        SliceRule.takes(history, history.stream().anyMatch(row -> mended.contains(row.line()))))
                .map(history -> history.get(0).incident())
                .collect(toSet());
    }

    private static String incident(String line) {
        return line.substring(0, line.indexOf(','));
    }

    private static BufferedReader reader(Path file) throws IOException {
        InputStream in = IncidentLogReader.unpacked(Files.newInputStream(file));
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static Writer writer(Path file) throws IOException {
        OutputStream out = new GZIPOutputStream(Files.newOutputStream(file));
        return new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8);
    }
}
