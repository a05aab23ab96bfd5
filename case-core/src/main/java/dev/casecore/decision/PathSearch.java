package dev.casecore.decision;

import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbook.TransitionRule;
import dev.casecore.reason.CommandKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** One search for a path: best first, where best is what is done so far and what the transition table says is still to do at least. */
final class PathSearch {

    private final PathFinder finder;
    private final StatusId target;
    private final Map<StatusId, Integer> distances;
    private final PathExpansion expansion;
    private final PriorityQueue<PathNode> frontier = new PriorityQueue<>();
    private final Set<PathKey> seen = new HashSet<>();
    private long found;
    private boolean cut;

    PathSearch(PathFinder finder, StatusId target, io.vavr.collection.Set<CommandKind> without) {
        this.finder = finder;
        this.target = target;
        this.distances = distances(finder, target);
        this.expansion = new PathExpansion(finder, without);
    }

    Path run() {
        offer(PathNode.start(finder.current, finder.situation.at()));
        while (!frontier.isEmpty()) {
            PathNode node = frontier.remove();
            if (node.subject().status().id().equals(target)) {
                return new Path.Found(node.path());
            }
            if (seen.add(PathKey.of(finder.current, node.subject(), node.at(), finder.actor, finder.situation))) {
                if (seen.size() > finder.bound.states()) {
                    return new Path.BoundExceeded(finder.bound);
                }
                expansion.next(node).forEach(this::offer);
            }
        }
        return cut ? new Path.BoundExceeded(finder.bound) : new Path.Unreachable();
    }

    private void offer(PathNode node) {
        Integer left = distances.get(node.subject().status().id());
        if (left == null) {
            return;
        }
        if (node.steps().size() + left > finder.bound.steps()) {
            cut = true;
        } else {
            frontier.add(node.ordered(left, found++));
        }
    }

    /** A case is on its own on its path: it is not merged into another, and what is merged goes on where it stood. */
    private static boolean canLead(TransitionRule row, Case start) {
        return PathExpansion.canBeTaken(row.on(), start)
                && (row.on() != CommandKind.UNDO_MERGE
                        || start.merge().exists(merge -> merge.former().equals(row.to())));
    }

    /** How many changes of status at least lead from each status to the target, whatever the guards. */
    private static Map<StatusId, Integer> distances(PathFinder finder, StatusId target) {
        Map<StatusId, Integer> distances = new HashMap<>();
        Seq<StatusId> reached = List.of(target);
        for (int distance = 0; !reached.isEmpty(); distance++) {
            for (StatusId status : reached) {
                distances.putIfAbsent(status, distance);
            }
            Seq<StatusId> ends = reached;
            reached = finder.playbook
                    .transitions()
                    .rows()
                    .filter(row -> ends.contains(row.to()) && canLead(row, finder.current))
                    .map(TransitionRule::from)
                    .distinct()
                    .reject(distances::containsKey);
        }
        return distances;
    }
}
