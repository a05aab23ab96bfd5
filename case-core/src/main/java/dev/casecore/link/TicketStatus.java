package dev.casecore.link;

import dev.casecore.identity.AssignmentId;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * How a ticket of another system stands there, as far as it is known here.
 *
 * @param priority   how urgent it is there
 * @param state      its state there, in the words of that system
 * @param since      when state or priority was last reported
 * @param assignment the case assignment that the ticket is worked as
 */
public record TicketStatus(
        Option<TicketPriority> priority, Option<String> state, Option<Instant> since, Option<AssignmentId> assignment) {

    /** Nothing is known. */
    public static final TicketStatus UNKNOWN =
            new TicketStatus(Option.none(), Option.none(), Option.none(), Option.none());

    /**
     * Tells a priority and a state.
     *
     * @param priority how urgent it is there
     * @param state    its state there
     * @return that and nothing else
     */
    public static TicketStatus of(TicketPriority priority, String state) {
        return new TicketStatus(Option.some(priority), Option.some(state), Option.none(), Option.none());
    }

    /**
     * Stamps it.
     *
     * @param at when it was reported
     * @return otherwise the same
     */
    public TicketStatus reported(Instant at) {
        return new TicketStatus(priority, state, Option.some(at), assignment);
    }

    /**
     * Names the assignment.
     *
     * @param worked the case assignment that the ticket is worked as
     * @return otherwise the same
     */
    public TicketStatus workedAs(Option<AssignmentId> worked) {
        return new TicketStatus(priority, state, since, worked);
    }

    /**
     * Asks whether a ticket stands the same there.
     *
     * @param other another status
     * @return true if priority and state are the same
     */
    public boolean standsAs(TicketStatus other) {
        return priority.equals(other.priority) && state.equals(other.state);
    }
}
