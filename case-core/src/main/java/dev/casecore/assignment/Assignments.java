package dev.casecore.assignment;

import dev.casecore.identity.AssignmentId;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * The case assignments of a case: the open ones whole, the closed ones counted.
 *
 * @param open      in the order in which they were opened
 * @param completed how many were closed as completed
 * @param declined  how many were closed as declined
 * @param cancelled how many were closed as cancelled
 */
public record Assignments(Seq<Assignment> open, int completed, int declined, int cancelled) {

    private static final Assignments NONE = new Assignments(List.empty(), 0, 0, 0);

    /** {@return none, as on a new case} */
    public static Assignments none() {
        return NONE;
    }

    /** {@return whether one is open} */
    public boolean hasOpen() {
        return !open.isEmpty();
    }

    /** {@return whether there ever was one (SF-065)} */
    public boolean hasEverBeen() {
        return hasOpen() || completed + declined + cancelled > 0;
    }

    /**
     * Looks an open one up.
     *
     * @param id its number
     * @return the assignment, or nothing if none of that number is open
     */
    public Option<Assignment> find(AssignmentId id) {
        return open.find(assignment -> assignment.id().equals(id));
    }

    /**
     * Adds one.
     *
     * @param assignment a new one
     * @return with it last
     */
    public Assignments opened(Assignment assignment) {
        return new Assignments(open.append(assignment), completed, declined, cancelled);
    }

    /**
     * Closes one.
     *
     * @param id      which; of a number that is not open, nothing changes
     * @param outcome how it ended
     * @return with it counted
     */
    public Assignments closed(AssignmentId id, AssignmentOutcome outcome) {
        Seq<Assignment> rest = open.reject(assignment -> assignment.id().equals(id));
        if (rest.size() == open.size()) {
            return this;
        }
        return switch (outcome) {
            case COMPLETED -> new Assignments(rest, completed + 1, declined, cancelled);
            case DECLINED -> new Assignments(rest, completed, declined + 1, cancelled);
            case CANCELLED -> new Assignments(rest, completed, declined, cancelled + 1);
        };
    }

    /**
     * Replaces the personal texts of the open ones.
     *
     * @param change what becomes of each
     * @return everything else unchanged
     */
    public Assignments mapTexts(UnaryOperator<Text> change) {
        return open.isEmpty()
                ? this
                : new Assignments(open.map(a -> a.mapTexts(change)), completed, declined, cancelled);
    }
}
