package dev.casecore.activity;

/** What kind of work an activity is (SF-080, D365-003). */
public enum ActivityType {
    /** A logged review. */
    REVIEW,
    /** Something to do. */
    TASK,
    /** A call made or received. */
    PHONE_CALL,
    /** A message sent or received. */
    EMAIL,
    /** A meeting. */
    APPOINTMENT
}
