package dev.casecore.conversation;

import dev.casecore.text.Text;

/**
 * A conversation with a customer, as it ended (SF-001, SF-002).
 *
 * @param channel  how the customer reached Support
 * @param ending   how it ended
 * @param followUp whether somebody must do something afterwards
 * @param wish     whether the agent wants a case in any event
 * @param details  what was said; becomes the note on a case that exists already (SF-007)
 */
public record Interaction(Channel channel, Ending ending, FollowUp followUp, Wish wish, Text details) {

    /** How a conversation ended. */
    public enum Ending {
        /** The matter is settled. */
        RESOLVED,
        /** The matter is not settled. */
        UNRESOLVED
    }

    /** Whether somebody must do something afterwards. */
    public enum FollowUp {
        /** Somebody must. */
        NEEDED,
        /** Nobody must. */
        NOT_NEEDED
    }

    /** Whether the agent wants a case. */
    public enum Wish {
        /** As the rules advise. */
        AS_ADVISED,
        /** In any event; the advice against it comes with the answer (SF-002). */
        CASE_ANYWAY
    }

    /**
     * Describes a conversation that left something to be done.
     *
     * @param channel how the customer reached Support
     * @param details what was said
     * @return unresolved, to be followed up, with a case as the rules advise
     */
    public static Interaction unresolved(Channel channel, String details) {
        return new Interaction(channel, Ending.UNRESOLVED, FollowUp.NEEDED, Wish.AS_ADVISED, Text.of(details));
    }

    /**
     * Describes a conversation that settled the matter.
     *
     * @param channel how the customer reached Support
     * @param details what was said
     * @return resolved, with nothing to follow up
     */
    public static Interaction resolved(Channel channel, String details) {
        return new Interaction(channel, Ending.RESOLVED, FollowUp.NOT_NEEDED, Wish.AS_ADVISED, Text.of(details));
    }

    /** {@return the same conversation, with a case wanted in any event} */
    public Interaction withCaseAnyway() {
        return new Interaction(channel, ending, followUp, Wish.CASE_ANYWAY, details);
    }

    /** {@return whether it becomes a case: it ended unresolved and needs a follow-up, both (SF-001)} */
    public boolean needsCase() {
        return ending == Ending.UNRESOLVED && followUp == FollowUp.NEEDED;
    }
}
