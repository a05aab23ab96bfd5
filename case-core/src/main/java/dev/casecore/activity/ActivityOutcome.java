package dev.casecore.activity;

/** How an activity ended; each outcome is final (D365-006). */
public enum ActivityOutcome {
    /** It was done. */
    COMPLETED,
    /** It was not done and never will be. */
    CANCELLED
}
