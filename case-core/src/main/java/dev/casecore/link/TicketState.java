package dev.casecore.link;

/**
 * A state that tickets of a system can be in.
 *
 * @param name     its name there
 * @param standing what it means
 */
public record TicketState(String name, Standing standing) {

    /** What a state means to whoever waits for the ticket. */
    public enum Standing {
        /** Somebody still works on it. */
        ACTIVE,
        /** It is done. */
        DONE,
        /** Nobody will do it. */
        ABANDONED
    }
}
