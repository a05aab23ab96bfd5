package dev.casecore.examples.conformance;

import dev.casecore.testkit.replay.Conformance;
import dev.casecore.testkit.replay.ReplayedLog;
import dev.casecore.testkit.replay.log.ProcessLog;
import dev.casecore.testkit.replay.log.StoredLog;
import dev.casecore.testkit.replay.xes.XesWriter;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Prints how far the incident log fits each of the three playbooks: {@code IncidentConformance [folder]}. With a folder, it also writes there the
 * log, and what became of it under each playbook, as XES.
 */
public final class IncidentConformance {

    private IncidentConformance() {}

    /**
     * Prints the reports.
     *
     * @param args a folder for XES, or nothing
     * @throws IOException if the log cannot be read or a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        ProcessLog log = IncidentStates.shipped();
        Seq<ReplayedLog> replays = replays(log);
        print(replays, System.out);
        if (args.length > 0) {
            export(log, replays, Path.of(args[0]));
        }
    }

    static Seq<ReplayedLog> replays(ProcessLog log) {
        return IncidentReplays.all().map(replay -> replay.play(log)).toVector();
    }

    static void print(Seq<ReplayedLog> replays, PrintStream out) {
        Seq<Conformance> reports = replays.map(ReplayedLog::conformance);
        reports.forEach(report -> out.println(report.toText()));
        out.print(new PlaybookTable(reports).toMarkdown());
    }

    static void export(ProcessLog log, Seq<ReplayedLog> replays, Path folder) throws IOException {
        XesWriter.of(log).write(folder.resolve("incidents.xes"));
        for (ReplayedLog replayed : replays) {
            XesWriter.of(StoredLog.of(replayed.store(), ReplayedLog.TENANT).statuses())
                    .write(folder.resolve(replayed.playbook().ref().id() + ".xes"));
        }
    }
}
