package dev.casecore.examples.replay;

import dev.casecore.examples.report.Comparison;
import dev.casecore.examples.report.Durations;
import dev.casecore.examples.report.Promises;
import dev.casecore.examples.report.ReplayStatistics;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** What a replay came to, in a terminal. */
public final class ReplaySummary {

    private ReplaySummary() {}

    /**
     * Prints it.
     *
     * @param replay what happened
     * @param out    where to
     */
    public static void print(Replay replay, PrintStream out) {
        ReplayStatistics statistics = replay.statistics();
        String title = replay.subject().title();
        out.printf("%n%s%n%s%n", title, "-".repeat(title.length()));
        line(out, "incidents in the log", replay.subject().log().incidents());
        line(out, "events in the log", replay.subject().log().events());
        line(out, "cases", statistics.cases());
        line(out, "commands accepted", statistics.accepted().total());
        counts(out, statistics.accepted().highestFirst());
        line(out, "commands refused, and how often each rule did", statistics.rejectedCommands());
        counts(out, statistics.rejected().highestFirst());
        line(out, "reopenings attempted", replay.attempts().tried(Attempt.REOPEN));
        line(out, "  allowed", statistics.reopened());
        line(out, "  refused, gone on as a follow-up case", statistics.followUps());
        out.printf("%n%-46s %10s %10s%n", "time in each status, in hours", "median", "95 of 100");
        for (String status : replay.subject().statuses()) {
            Durations stays = statistics.timeIn(status);
            out.printf("  %-44s %10s %10s%n", status, hours(stays.median()), hours(stays.p95()));
        }
        promises(replay, out);
        remarks(replay, out);
    }

    /**
     * Prints what each of several playbooks refused of the same log.
     *
     * @param replays one for each playbook
     * @param out     where to
     */
    public static void compare(Comparison replays, PrintStream out) {
        out.printf("%n%-28s", "refused, of how often tried");
        replays.playbooks().forEach(name -> out.printf("  %-24s", name));
        out.println();
        for (Comparison.Row row : replays.rows()) {
            out.printf("  %-26s", row.what());
            row.cells().forEach(cell -> out.printf("  %-24s", cell.count()));
            out.println();
            for (int i = 0; i < row.mostRules(); i++) {
                out.printf("  %-26s", "");
                for (Comparison.Cell cell : row.cells()) {
                    out.printf(
                            "    %-22s", i < cell.rules().size() ? cell.rules().get(i) : "");
                }
                out.println();
            }
        }
    }

    private static void promises(Replay replay, PrintStream out) {
        if (replay.promises().attainment().isEmpty()) {
            return;
        }
        out.printf("%n%-46s %10s %10s %10s%n", "promises, in open hours", "kept", "broken", "share kept");
        for (Promises.Attainment row : replay.promises().attainment()) {
            String what = row.promise() + ", " + row.priority() + " priority, within "
                    + row.target().toHours() + " h";
            out.printf(
                    Locale.ENGLISH, "  %-44s %,10d %,10d %9.1f%%%n", what, row.kept(), row.broken(), 100 * row.share());
        }
    }

    private static void counts(PrintStream out, Iterable<Map.Entry<String, Long>> counts) {
        for (Map.Entry<String, Long> count : counts) {
            line(out, "  " + count.getKey(), count.getValue());
        }
    }

    private static void line(PrintStream out, String what, long count) {
        out.printf(Locale.ENGLISH, "%-46s %,10d%n", what, count);
    }

    private static String hours(Duration duration) {
        return String.format(Locale.ENGLISH, "%,.1f", duration.toMinutes() / 60.0);
    }

    private static void remarks(Replay replay, PrintStream out) {
        replay.subject().log().remarks().forEach(remark -> out.println("remark: " + remark));
        out.println(replay.subject().log().attribution());
    }
}
