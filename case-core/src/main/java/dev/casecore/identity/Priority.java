package dev.casecore.identity;

/** How urgent a case is; queues serve the higher one first (SF-053, SF-091, JSM-004). */
public enum Priority {
    /** The default (SF-091). */
    NORMAL,
    /** Goes before every case of normal priority, however old that is. */
    HIGH
}
