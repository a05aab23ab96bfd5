package dev.casecore.examples.conformance;

import dev.casecore.testkit.replay.Conformance;
import dev.casecore.testkit.replay.ReplayedLog;
import dev.casecore.testkit.replay.log.ProcessLog;
import dev.casecore.testkit.replay.log.StoredLog;
import dev.casecore.testkit.replay.xes.XesWriter;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

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
        run(List.of(args), System.out);
    }

    static void run(List<String> args, PrintStream out) throws IOException {
        ProcessLog log = IncidentStates.shipped();
        for (String folder : args.headOption()) {
            XesWriter.of(log).write(Path.of(folder, "incidents.xes"));
        }
        for (IncidentPlaybook playbook : IncidentPlaybook.values()) {
            ReplayedLog replayed = playbook.replay().play(log);
            out.println(replayed.conformance().toText());
            for (String folder : args.headOption()) {
                String name = playbook.name().toLowerCase(Locale.ROOT) + ".xes";
                XesWriter.of(StoredLog.of(replayed.store(), ReplayedLog.TENANT).statuses())
                        .write(Path.of(folder, name));
            }
        }
    }

    static Map<IncidentPlaybook, Conformance> all() throws IOException {
        ProcessLog log = IncidentStates.shipped();
        return List.of(IncidentPlaybook.values())
                .toLinkedMap(
                        playbook -> playbook,
                        playbook -> playbook.replay().play(log).conformance());
    }
}
