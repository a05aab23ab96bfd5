package dev.casecore.testkit.replay;

import dev.casecore.identity.StatusId;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.TransitionRule;
import dev.casecore.reason.CommandKind;
import dev.casecore.testkit.replay.log.LogEvent;
import dev.casecore.testkit.replay.log.ProcessLog;
import dev.casecore.testkit.replay.log.Trace;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * The ways that a log goes between the statuses that its activities mean, against those that a playbook documents. What merges move is left
 * out: a log does not go those ways.
 */
final class LogMoves {

    private final Playbook playbook;
    private final Map<Way, Long> gone;

    /**
     * A way between two statuses.
     *
     * @param from none for the start
     * @param to   another one
     */
    private record Way(Option<StatusId> from, StatusId to) {}

    LogMoves(Playbook playbook, CommandMapping mapping, ProcessLog log) {
        this.playbook = playbook;
        this.gone = log.traces()
                .flatMap(trace -> ways(mapping, trace))
                .foldLeft(LinkedHashMap.empty(), (sofar, way) -> sofar.put(way, 1L, Long::sum));
    }

    private static Seq<Way> ways(CommandMapping mapping, Trace trace) {
        Option<StatusId> last = Option.none();
        List<Way> ways = List.empty();
        for (StatusId next : trace.events().map(LogEvent::activity).flatMap(mapping::status)) {
            if (!last.contains(next)) {
                ways = ways.prepend(new Way(last, next));
            }
            last = Option.some(next);
        }
        return ways.reverse();
    }

    private Set<Way> documented() {
        return playbook.transitions()
                .rows()
                .reject(LogMoves::isOfMerging)
                .reject(row -> row.from().equals(row.to()))
                .map(row -> new Way(Option.some(row.from()), row.to()))
                .prepend(new Way(Option.none(), playbook.initial().id()))
                .toLinkedSet();
    }

    private static boolean isOfMerging(TransitionRule row) {
        return row.on() == CommandKind.MERGE_CASE || row.on() == CommandKind.UNDO_MERGE;
    }

    /** What the log does and the playbook does not have, most often first. */
    Seq<StatusMove> undocumented() {
        Set<Way> documented = documented();
        return gone.toList()
                .reject(way -> documented.contains(way._1()))
                .map(way -> new StatusMove(way._1().from(), way._1().to(), way._2()))
                .sortBy(move -> move.toString())
                .sortBy(move -> -move.count());
    }

    /** What the playbook has and the log never does, in the order of the playbook. */
    Seq<StatusMove> unused() {
        return documented().toList().reject(gone::containsKey).map(way -> new StatusMove(way.from(), way.to(), 0));
    }
}
