package dev.casecore.examples.replay;

import dev.casecore.examples.incidents.IncidentLog;
import dev.casecore.examples.incidents.IncidentRow;
import dev.casecore.examples.report.Promises;
import dev.casecore.examples.report.ReplayStatistics;
import dev.casecore.examples.report.ReplaySubject;
import dev.casecore.examples.terminal.Progress;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.StatusDefinition;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import java.io.PrintStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A whole log, in order of time, through a desk.
 *
 * @param subject           what was replayed
 * @param statistics        what happened
 * @param reopeningAttempts how often an incident left Resolved or Closed
 * @param promises          how promises were kept
 */
public record Replay(ReplaySubject subject, ReplayStatistics statistics, int reopeningAttempts, Promises promises) {

    /**
     * Replays a log through the Salesforce support playbook with two promises.
     *
     * @param log      the log
     * @param terminal where progress is shown
     * @return what happened
     */
    public static Replay of(IncidentLog log, PrintStream terminal) {
        Playbook playbook = ServiceGoals.playbook();
        String closed = playbook.status(SalesforceSupport.CLOSED).label();
        ReplayStatistics statistics = new ReplayStatistics(Set.of(closed));
        ReplayDesk desk = new ReplayDesk(playbook, statistics);
        Map<String, IncidentPlayer> players = new HashMap<>();
        Instant last = Instant.EPOCH;
        try (Progress progress = Progress.start("Replaying", log.rows().size(), terminal)) {
            for (IncidentRow row : log.rows()) {
                desk.setClock(row.at());
                IncidentPlayer player = players.get(row.incident());
                if (player == null) {
                    players.put(row.incident(), new IncidentPlayer(desk, row));
                } else {
                    player.play(row);
                }
                last = row.at();
                progress.step();
            }
        }
        int attempts = players.values().stream()
                .mapToInt(IncidentPlayer::reopeningAttempts)
                .sum();
        return new Replay(subject(playbook, log, last), statistics, attempts, desk.promises());
    }

    private static ReplaySubject subject(Playbook playbook, IncidentLog log, Instant last) {
        return new ReplaySubject(
                "A real incident log through the " + playbook.title() + " playbook",
                "Every row of the log became the commands an agent would have given. What the playbook refused is counted below,"
                        + " by rule.",
                playbook.statuses().values().map(StatusDefinition::label).toJavaList(),
                new ReplaySubject.Log(
                        log.incidents(),
                        log.rows().size(),
                        log.rows().get(0).at(),
                        last,
                        log.remarks().stream().map(Object::toString).toList(),
                        IncidentLog.ATTRIBUTION));
    }
}
