package dev.casecore.assignment;

/** How a case assignment ended; each outcome is final and none keeps the case from being closed (SF-046). */
public enum AssignmentOutcome {
    /** The department did what it was asked. */
    COMPLETED,
    /** The department would not. */
    DECLINED,
    /** Support no longer needs it. */
    CANCELLED
}
