package dev.casecore.decision;

import dev.casecore.lifecycle.Case;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Comparator;

/**
 * A state of a case on the way.
 *
 * @param subject the case as it would be
 * @param at      when
 * @param steps   how it got there, the last step first
 * @param cost    how long the way was
 * @param waits   how often it was waited
 * @param burden  how much it asks for: an input counts one, closing the case on the way more than all inputs together
 * @param left    how long the rest of the way is at least
 * @param order   what was found first
 */
record PathNode(Case subject, Instant at, List<Step> steps, int cost, int waits, int burden, int left, long order)
        implements Comparable<PathNode> {

    private static final Comparator<PathNode> BEST_FIRST = Comparator.<PathNode>comparingInt(
                    node -> node.cost() + node.left())
            .thenComparingInt(PathNode::waits)
            .thenComparingInt(node -> -node.steps().size())
            .thenComparingInt(PathNode::burden)
            .thenComparingLong(PathNode::order);

    private static final int CLOSING = 1000;

    static PathNode start(Case current, Instant at) {
        return new PathNode(current, at, List.empty(), 0, 0, 0, 0, 0);
    }

    PathNode then(Step.OfCommand step, Case after) {
        int counts = step.by().isEmpty() ? 1 : 2;
        int closing = subject.isOpen() && !after.isOpen() ? CLOSING : 0;
        return new PathNode(
                after,
                at,
                steps.prepend(step),
                cost + counts,
                waits,
                burden + step.what().needs().size() + closing,
                left,
                order);
    }

    PathNode later(Instant until) {
        return new PathNode(
                subject, until, steps.prepend(new Step.OfWaiting(until)), cost + 1, waits + 1, burden, left, order);
    }

    PathNode ordered(int newLeft, long newOrder) {
        return new PathNode(subject, at, steps, cost, waits, burden, newLeft, newOrder);
    }

    Seq<Step> path() {
        return steps.reverse();
    }

    @Override
    public int compareTo(PathNode other) {
        return BEST_FIRST.compare(this, other);
    }
}
