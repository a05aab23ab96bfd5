package dev.casecore.playbook;

import dev.casecore.identity.StatusId;
import dev.casecore.reason.CommandKind;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.EnumMap;

/** Every way in which a status can change, as one immutable table; of several rows that apply, the first one counts. */
public final class TransitionTable {

    private final Seq<TransitionRule> rows;
    private final java.util.Map<StatusId, EnumMap<CommandKind, List<TransitionRule>>> index = new java.util.HashMap<>();

    TransitionTable(Seq<TransitionRule> rows) {
        this.rows = rows;
        for (TransitionRule row : rows) {
            index.computeIfAbsent(row.from(), any -> new EnumMap<>(CommandKind.class))
                    .merge(row.on(), List.of(row), List::appendAll);
        }
    }

    /** {@return all rows, in the order in which they were declared} */
    public Seq<TransitionRule> rows() {
        return rows;
    }

    /**
     * Finds the rows of a command.
     *
     * @param from the status a case is in
     * @param on   the kind of command
     * @return in the order in which they count
     */
    public Seq<TransitionRule> rows(StatusId from, CommandKind on) {
        EnumMap<CommandKind, List<TransitionRule>> ofStatus = index.get(from);
        List<TransitionRule> found = ofStatus == null ? null : ofStatus.get(on);
        return found == null ? List.empty() : found;
    }

    /**
     * Asks whether the table has such a change.
     *
     * @param from the former status
     * @param on   the kind of command
     * @param to   the new status
     * @return whether a row says so, whatever its guard
     */
    public boolean allows(StatusId from, CommandKind on, StatusId to) {
        return rows(from, on).exists(row -> row.to().equals(to));
    }

    /**
     * Finds the shortest chain of changes.
     *
     * @param from a status
     * @param to   another
     * @return the statuses after {@code from}, ending with {@code to}; none if there is no way, whatever the guards
     */
    public Option<Seq<StatusId>> way(StatusId from, StatusId to) {
        Map<StatusId, List<StatusId>> ways = HashMap.of(from, List.empty());
        List<StatusId> frontier = List.of(from);
        while (!frontier.isEmpty() && !ways.containsKey(to)) {
            List<StatusId> next = List.empty();
            for (StatusId status : frontier) {
                for (TransitionRule row : rows.filter(r -> r.from().equals(status))) {
                    if (!ways.containsKey(row.to())) {
                        ways = ways.put(row.to(), ways.get(status).get().append(row.to()));
                        next = next.append(row.to());
                    }
                }
            }
            frontier = next;
        }
        return ways.get(to).map(way -> way);
    }
}
