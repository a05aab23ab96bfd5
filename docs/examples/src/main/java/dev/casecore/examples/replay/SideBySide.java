package dev.casecore.examples.replay;

import dev.casecore.examples.report.Comparison;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What each of several playbooks refused of what the same log did. */
public final class SideBySide implements Comparison {

    private final List<Replay> replays;

    private SideBySide(List<Replay> replays) {
        this.replays = List.copyOf(replays);
    }

    /**
     * Compares replays of one log.
     *
     * @param replays one for each playbook
     * @return what each refused
     */
    public static SideBySide of(List<Replay> replays) {
        return new SideBySide(replays);
    }

    @Override
    public List<String> playbooks() {
        return replays.stream().map(replay -> replay.subject().playbook()).toList();
    }

    @Override
    public List<Row> rows() {
        return Arrays.stream(Attempt.values())
                .filter(what ->
                        replays.stream().anyMatch(replay -> replay.attempts().tried(what) > 0))
                .map(what -> new Row(
                        what.toString(),
                        replays.stream()
                                .map(replay -> cell(replay.attempts(), what))
                                .toList()))
                .toList();
    }

    private static Cell cell(Attempts attempts, Attempt what) {
        if (attempts.tried(what) == 0) {
            return new Cell("has no such thing", List.of());
        }
        String count = String.format(Locale.ENGLISH, "%,d of %,d", attempts.refused(what), attempts.tried(what));
        List<String> rules = attempts.rules(what).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(rule -> String.format(Locale.ENGLISH, "%s (%,d)", rule.getKey(), rule.getValue()))
                .toList();
        return new Cell(count, rules);
    }
}
