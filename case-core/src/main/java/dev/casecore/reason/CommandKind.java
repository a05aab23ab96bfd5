package dev.casecore.reason;

/** The kinds of command that a case answers to: the words in which permissions, transitions and remedies name them. */
public enum CommandKind {
    /** Opens a case. */
    OPEN_CASE,
    /** Changes the owner to a user, a queue or a team. */
    HAND_OVER_CASE,
    /** Takes a waiting case for oneself. */
    PICK_CASE,
    /** Puts a case back into a queue. */
    RELEASE_CASE,
    /** Sets the priority. */
    PRIORITIZE_CASE,
    /** Moves a case to another status by hand. */
    CHANGE_STATUS,
    /** Asks another department for help: opens a case assignment. */
    REFER_CASE,
    /** Ends a case assignment. */
    CLOSE_ASSIGNMENT,
    /** Ends the work on a case. */
    CLOSE_CASE,
    /** Takes up a closed case again. */
    REOPEN_CASE,
    /** Writes on the case's feed. */
    ADD_COMMENT,
    /** Attaches a document. */
    ATTACH_DOCUMENT,
    /** Records what the customer answered. */
    RECORD_REPLY,
    /** Logs a review. */
    LOG_REVIEW,
    /** Edits fields. */
    EDIT_CASE,
    /** Links two cases. */
    LINK_CASE,
    /** Removes a link between two cases. */
    UNLINK_CASE,
    /** Links a ticket of another system. */
    LINK_TICKET,
    /** Removes a link to a ticket. */
    UNLINK_TICKET,
    /** Erases personal data. */
    ERASE_PERSONAL_DATA,
    /** Sends a message. */
    SEND_MESSAGE,
    /** Corrects a message for the record. */
    REVISE_MESSAGE,
    /** Records that something was done or found out. */
    RECORD_EVIDENCE,
    /** Takes evidence back. */
    RETRACT_EVIDENCE,
    /** Asks for a ticket in another system. */
    CREATE_TICKET,
    /** Tells what another system reports about a ticket. */
    UPDATE_TICKET,
    /** Makes all the changes of a macro. */
    APPLY_MACRO,
    /** Closes a case as the duplicate of another. */
    MERGE_CASE,
    /** Takes a merge back. */
    UNDO_MERGE,
    /** Goes on under a newer version of the playbook. */
    ADOPT_PLAYBOOK,
    /** Moves a case to another stage of its guided process. */
    CHANGE_STAGE,
    /** Plans work on a case. */
    ADD_ACTIVITY,
    /** Gives planned work to somebody else. */
    REASSIGN_ACTIVITY,
    /** Ends planned work. */
    CLOSE_ACTIVITY;

    private final String words = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

    /** {@return its name in documents and facts, for example {@code close-case}} */
    @Override
    public String toString() {
        return words;
    }
}
