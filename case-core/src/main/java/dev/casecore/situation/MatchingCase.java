package dev.casecore.situation;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.Owner;
import dev.casecore.identity.StatusCategory;

/**
 * A case that a search before opening another found (SF-006).
 *
 * @param id         which
 * @param number     its number
 * @param owner      who has it
 * @param category   what its status means
 * @param likeness   in what it is like the one to be opened
 * @param reopenable whether it is closed and could still be reopened
 */
public record MatchingCase(
        CaseId id, CaseNumber number, Owner owner, StatusCategory category, Likeness likeness, boolean reopenable) {

    /** In what two cases are alike. */
    public enum Likeness {
        /** They are about the same issue: a second one is refused unless insisted on. */
        SAME_ISSUE,
        /** They are about the same subject, but ask for something else: the agent is advised to look. */
        SAME_SUBJECT
    }

    /** {@return whether it is an open case about the same issue} */
    public boolean isSameOpenIssue() {
        return likeness == Likeness.SAME_ISSUE && category.isOpen();
    }
}
