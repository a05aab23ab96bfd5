package dev.casecore.examples;

import dev.casecore.examples.incidents.IncidentLog;
import dev.casecore.examples.replay.Replay;
import dev.casecore.examples.replay.ReplaySummary;
import dev.casecore.examples.report.ReplayReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The tour of case-core on a terminal: one case's story, then a real incident log lived through the library, and a page that tells what
 * happened.
 */
public final class Tour {

    private Tour() {}

    /**
     * Runs the tour.
     *
     * @param args {@code --playbook salesforce} or {@code --playbook jira}, if any, says whose story is told; then nothing for the log
     *             that is shipped, or the path of another, packed with gzip or plain
     * @throws IOException when the log cannot be read or the page cannot be written
     */
    public static void main(String[] args) throws IOException {
        TourOptions options = TourOptions.parse(args);
        IncidentLog log =
                options.log().isPresent() ? IncidentLog.read(options.log().get()) : IncidentLog.shipped();
        run(options.story(), log, System.out);
    }

    static Replay run(Consumer<PrintStream> story, IncidentLog log, PrintStream out) throws IOException {
        out.println("case-core answers one question: given this case, this command, these rules and this moment,");
        out.println("what happens, and if nothing does, why?");
        story.accept(out);
        Replay replay = Replay.of(log, out);
        ReplaySummary.print(replay, out);
        Path page = Path.of("target", "tour.html");
        new ReplayReport(replay.subject(), replay.statistics(), replay.promises()).write(page);
        out.println();
        out.println("The whole report, with charts: " + page.toAbsolutePath().toUri());
        return replay;
    }
}
