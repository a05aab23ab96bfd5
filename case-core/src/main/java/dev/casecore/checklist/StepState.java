package dev.casecore.checklist;

/** How far one step of a checklist is. */
public enum StepState {
    /** Nothing is left to do. */
    DONE,
    /** The first step that is not done. */
    NEXT,
    /** A later step that is not done. */
    TO_DO
}
