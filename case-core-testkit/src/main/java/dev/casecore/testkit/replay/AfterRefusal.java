package dev.casecore.testkit.replay;

/** How a replay goes on with a case after a command was refused. */
public enum AfterRefusal {
    /** The case stays as it is; the next event of the log is tried from there. */
    KEEP_STATE,
    /** The rest of the case is not tried. */
    STOP,
    /** Where the refusal comes with the draft of a follow-up case, that case is opened and goes on; else as {@link #KEEP_STATE}. */
    FOLLOW_UP
}
