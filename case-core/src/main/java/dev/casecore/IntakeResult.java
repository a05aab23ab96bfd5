package dev.casecore;

import dev.casecore.reason.Advice;

/** What an interaction with a customer came to. */
public sealed interface IntakeResult
        permits IntakeResult.NoCaseNeeded, IntakeResult.NoteAdded, IntakeResult.CaseOpened {

    /**
     * Nothing is to be done.
     *
     * @param advice why (SF-001, SF-002)
     */
    record NoCaseNeeded(Advice advice) implements IntakeResult {}

    /**
     * A case for the same issue was open: a note went on it and its owner is told (SF-007, SF-008).
     *
     * @param note the case that exists, with the note
     */
    record NoteAdded(Accepted note) implements IntakeResult {}

    /**
     * A case was opened (SF-010).
     *
     * @param opened the new case
     */
    record CaseOpened(Accepted opened) implements IntakeResult {}
}
