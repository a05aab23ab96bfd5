package dev.casecore.port;

/** How a claim on the first waiting case of a queue ended (QUE-002). */
public enum Claim {
    /** The case was offered, and what was decided on it is saved. */
    COMMITTED,
    /** The case was offered, and nothing was to be saved. */
    DECLINED,
    /** No case waits, not even one that somebody else was claiming. */
    EMPTY,
    /** Somebody else was faster; claiming again is safe. */
    LOST
}
