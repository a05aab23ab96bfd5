package dev.casecore.link;

import io.vavr.control.Option;

/**
 * A link to a ticket in another system (SF-026). Two links to the same key of the same system are the same link.
 *
 * @param system which system, for example {@code OPS}
 * @param key    the ticket's key there
 * @param url    where a person can see it
 * @param status how it stands there
 */
public record TicketLink(String system, String key, Option<String> url, TicketStatus status) {

    /**
     * Links a ticket of which nothing else is known.
     *
     * @param system which system
     * @param key    the ticket's key there
     * @param url    where a person can see it
     */
    public TicketLink(String system, String key, Option<String> url) {
        this(system, key, url, TicketStatus.UNKNOWN);
    }

    /**
     * Links a ticket without an address.
     *
     * @param system which system
     * @param key    the ticket's key there
     * @return the link
     */
    public static TicketLink of(String system, String key) {
        return new TicketLink(system, key, Option.none());
    }

    /**
     * Tells how the ticket stands.
     *
     * @param newStatus how
     * @return otherwise the same
     */
    public TicketLink standing(TicketStatus newStatus) {
        return new TicketLink(system, key, url, newStatus);
    }

    /**
     * Asks whether two links lead to the same ticket.
     *
     * @param other another link
     * @return true if system and key are the same
     */
    public boolean isSameTicket(TicketLink other) {
        return system.equals(other.system) && key.equals(other.key);
    }

    @Override
    public String toString() {
        return system + " " + key;
    }
}
