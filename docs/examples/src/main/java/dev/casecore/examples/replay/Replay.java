package dev.casecore.examples.replay;

import dev.casecore.examples.incidents.IncidentLog;
import dev.casecore.examples.incidents.IncidentRow;
import dev.casecore.examples.place.Place;
import dev.casecore.examples.report.Promises;
import dev.casecore.examples.report.ReplayStatistics;
import dev.casecore.examples.report.ReplaySubject;
import dev.casecore.examples.terminal.Progress;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.StatusDefinition;
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
 * @param attempts          what the log did that the playbook may not allow
 * @param promises          how promises were kept
 */
public record Replay(ReplaySubject subject, ReplayStatistics statistics, Attempts attempts, Promises promises) {

    /**
     * Replays a log through a playbook.
     *
     * @param log      the log
     * @param played   the playbook
     * @param place    where it takes place
     * @param terminal where progress is shown
     * @return what happened
     */
    public static Replay of(IncidentLog log, PlayedPlaybook played, Place place, PrintStream terminal) {
        Playbook playbook = played.playbook();
        ReplayStatistics statistics = new ReplayStatistics(closedStatuses(playbook));
        ReplayDesk desk = new ReplayDesk(played, place, statistics);
        Map<String, IncidentPlayer> players = new HashMap<>();
        Instant last = Instant.EPOCH;
        try (Progress progress =
                Progress.start("Replaying, " + played.name(), log.rows().size(), terminal)) {
            for (IncidentRow row : log.rows()) {
                desk.setClock(row.at());
                IncidentPlayer player = players.get(row.incident());
                if (player == null) {
                    player = played.player().apply(desk, row);
                    players.put(row.incident(), player);
                    player.begin(row);
                } else {
                    player.play(row);
                }
                last = row.at();
                progress.step();
            }
        }
        return new Replay(subject(playbook, log, place, last), statistics, desk.attempts(), desk.promises());
    }

    private static Set<String> closedStatuses(Playbook playbook) {
        return playbook.statuses()
                .values()
                .filter(status -> !status.category().isOpen())
                .map(StatusDefinition::label)
                .toJavaSet();
    }

    private static ReplaySubject subject(Playbook playbook, IncidentLog log, Place place, Instant last) {
        return new ReplaySubject(
                "A real incident log through the " + playbook.title() + " playbook",
                playbook.title(),
                "Every row of the log became the commands an agent would have given. What the playbook refused is counted below,"
                        + " by rule. The cases were kept in " + place.name() + ".",
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
