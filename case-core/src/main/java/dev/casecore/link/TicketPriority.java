package dev.casecore.link;

/** How urgent a ticket of another system is there. */
public enum TicketPriority {
    /** It waits until there is time. */
    LOW,
    /** As usual. */
    NORMAL,
    /** Before others. */
    HIGH
}
