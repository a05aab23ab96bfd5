package dev.casecore.link;

import io.vavr.control.Option;

/**
 * What another system reports about a ticket; what is absent stays as it is.
 *
 * <p>Example: {@code TicketChange.toState("UAT")}.
 *
 * @param key      another key, for example the one that the other system gave to a ticket that was asked for here
 * @param url      where a person can see it
 * @param priority how urgent it is there
 * @param state    its state there
 */
public record TicketChange(
        Option<String> key, Option<String> url, Option<TicketPriority> priority, Option<String> state) {

    private static final TicketChange NOTHING =
            new TicketChange(Option.none(), Option.none(), Option.none(), Option.none());

    /**
     * Reports a state.
     *
     * @param state the state
     * @return that and nothing else
     */
    public static TicketChange toState(String state) {
        return NOTHING.withState(state);
    }

    /**
     * Reports a key.
     *
     * @param key the key
     * @return that and nothing else
     */
    public static TicketChange toKey(String key) {
        return new TicketChange(Option.some(key), Option.none(), Option.none(), Option.none());
    }

    /**
     * Reports a priority.
     *
     * @param priority the priority
     * @return that and nothing else
     */
    public static TicketChange toPriority(TicketPriority priority) {
        return NOTHING.withPriority(priority);
    }

    /**
     * Reports a state too.
     *
     * @param newState the state
     * @return otherwise the same
     */
    public TicketChange withState(String newState) {
        return new TicketChange(key, url, priority, Option.some(newState));
    }

    /**
     * Reports a priority too.
     *
     * @param newPriority the priority
     * @return otherwise the same
     */
    public TicketChange withPriority(TicketPriority newPriority) {
        return new TicketChange(key, url, Option.some(newPriority), state);
    }

    /**
     * Applies the report.
     *
     * @param ticket the ticket as it was
     * @return as it is
     */
    public TicketLink applyTo(TicketLink ticket) {
        TicketStatus was = ticket.status();
        return new TicketLink(
                ticket.system(),
                key.getOrElse(ticket.key()),
                url.orElse(ticket.url()),
                new TicketStatus(
                        priority.orElse(was.priority()), state.orElse(was.state()), was.since(), was.assignment()));
    }
}
