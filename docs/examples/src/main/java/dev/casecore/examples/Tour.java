package dev.casecore.examples;

import dev.casecore.examples.incidents.IncidentLog;
import dev.casecore.examples.place.NoPlaceException;
import dev.casecore.examples.place.Place;
import dev.casecore.examples.place.TourDatabase;
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

    private static final int DONE = 0;
    private static final int NOT_DONE = 2;

    private Tour() {}

    /**
     * Runs the tour, and ends the process with 2 if it cannot: the last line says why.
     *
     * @param args {@code --playbook salesforce}, {@code jira} or {@code dynamics}, if any, says whose story is told and whose page is
     *             written; {@code --jdbc-url <address>}, if any, in which database story and replay take place, and {@code --user <name>}
     *             as whom, with the password in the environment as {@code CASECORE_PASSWORD}; without it, they take place in H2, in memory;
     *             nothing for the log that is shipped, or the path of another, packed with gzip or plain
     * @throws IOException when the log cannot be read or the page cannot be written
     */
    public static void main(String[] args) throws IOException {
        int code = run(args, System.out);
        if (code != DONE) {
            System.exit(code);
        }
    }

    static int run(String[] args, PrintStream out) throws IOException {
        TourOptions options;
        TourDatabase database;
        try {
            options = TourOptions.parse(args);
            database = database(options);
        } catch (NoPlaceException | IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            return NOT_DONE;
        }
        try (database) {
            IncidentLog log =
                    options.log().isPresent() ? IncidentLog.read(options.log().get()) : IncidentLog.shipped();
            run(options.chapter(), log, database.place(), out);
        }
        return DONE;
    }

    private static TourDatabase database(TourOptions options) {
        return options.database()
                .map(address -> TourDatabase.at(address, System.getenv().getOrDefault("CASECORE_PASSWORD", "")))
                .orElseGet(TourDatabase::own);
    }

    /** Story and replay of its playbook take place where they are asked to; the other playbooks' replays, to compare with, in memory. */
    static Replay run(Chapter chapter, IncidentLog log, Place place, PrintStream out) throws IOException {
        out.println("case-core answers one question: given this case, this command, these rules and this moment,");
        out.println("what happens, and if nothing does, why?");
        out.println();
        out.println("Story and replay take place in " + place.name() + ".");
        chapter.story().accept(place, out);
        Map<PlayedPlaybook, Replay> replays = new LinkedHashMap<>();
        for (PlayedPlaybook played : PlayedPlaybook.ALL) {
            Place there = played.equals(chapter.played()) ? place : Place.inMemory();
            replays.put(played, Replay.of(log, played, there, out));
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
