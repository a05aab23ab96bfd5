package dev.casecore.sla.calendar;

/** Which way along the time line. */
public enum Direction {
    /** Towards later instants. */
    AFTER,
    /** Towards earlier instants. */
    BEFORE
}
