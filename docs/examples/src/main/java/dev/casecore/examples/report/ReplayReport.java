package dev.casecore.examples.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * One HTML page on a replay: headline numbers, the state diagram with how often each transition was taken, open cases over
 * time, time in each status, promises, commands and refusals. It needs no network and no script, and follows the reader's choice of
 * light or dark.
 */
public final class ReplayReport {

    private static final String TEMPLATE = "replay-report.html";

    private final ReplaySubject subject;
    private final ReplayStatistics statistics;
    private final Promises promises;
    private final Comparison comparison;

    /**
     * Prepares the page.
     *
     * @param subject what was replayed
     * @param statistics what happened; fed to the end
     * @param promises how promises were kept
     * @param comparison what other playbooks refused of the same log
     */
    public ReplayReport(ReplaySubject subject, ReplayStatistics statistics, Promises promises, Comparison comparison) {
        this.subject = subject;
        this.statistics = statistics;
        this.promises = promises;
        this.comparison = comparison;
    }

    /**
     * Writes the page, and the folders to it.
     *
     * @throws IOException when it cannot be written
     */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, toHtml());
    }

    /** Gives the page. */
    public String toHtml() {
        try (InputStream in = Objects.requireNonNull(ReplayReport.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            return Mustache.compiler()
                    .compile(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .execute(new ReportView(subject, statistics, promises, comparison));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
