package dev.casecore.examples;

import dev.casecore.examples.incidents.IncidentLog;
import dev.casecore.examples.replay.PlayedPlaybook;
import dev.casecore.examples.replay.Replay;
import dev.casecore.examples.replay.ReplaySummary;
import dev.casecore.examples.replay.SideBySide;
import dev.casecore.examples.report.ReplayReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The tour of case-core on a terminal: one case's story, then a real incident log lived through each of the shipped playbooks, and a page that
 * tells what happened.
 */
public final class Tour {

    private Tour() {}

    /**
     * Runs the tour.
     *
     * @param args {@code --playbook salesforce}, {@code jira} or {@code dynamics}, if any, says whose story is told and whose page is
     *             written; then nothing for the log
     *             that is shipped, or the path of another, packed with gzip or plain
     * @throws IOException when the log cannot be read or the page cannot be written
     */
    public static void main(String[] args) throws IOException {
        TourOptions options = TourOptions.parse(args);
        IncidentLog log =
                options.log().isPresent() ? IncidentLog.read(options.log().get()) : IncidentLog.shipped();
        run(options.chapter(), log, System.out);
    }

    static Replay run(Chapter chapter, IncidentLog log, PrintStream out) throws IOException {
        out.println("case-core answers one question: given this case, this command, these rules and this moment,");
        out.println("what happens, and if nothing does, why?");
        chapter.story().accept(out);
        Map<PlayedPlaybook, Replay> replays = new LinkedHashMap<>();
        for (PlayedPlaybook played : PlayedPlaybook.ALL) {
            replays.put(played, Replay.of(log, played, out));
        }
        Replay replay = Objects.requireNonNull(replays.get(chapter.played()));
        SideBySide comparison = SideBySide.of(List.copyOf(replays.values()));
        ReplaySummary.print(replay, out);
        ReplaySummary.compare(comparison, out);
        Path page = Path.of("target", "tour.html");
        new ReplayReport(replay.subject(), replay.statistics(), replay.promises(), comparison).write(page);
        out.println();
        out.println("The whole report, with charts: " + page.toAbsolutePath().toUri());
        return replay;
    }
}
