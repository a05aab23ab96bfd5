package dev.casecore.port;

/**
 * Why a commit was not saved: somebody else was faster. Nothing of it was saved, and deciding again on what is there now is safe. In a
 * transaction that an adopter opened, the adopter rolls it back.
 */
public enum Conflict {
    /** A case, changed or only read, has another version than the one decided on, or a new one exists already. */
    STALE,
    /** The same command id was accepted meanwhile. */
    COMMAND_TAKEN,
    /** An open case for the same issue appeared meanwhile (SF-006). */
    MATCH_APPEARED,
    /** The queue that is to own an open case from now on was deleted meanwhile (QUE-006). */
    QUEUE_GONE
}
