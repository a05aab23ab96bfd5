package dev.casecore.party;

/** Where a contract stands (SF-014, SF-015). */
public enum ContractState {
    /** In force. */
    ACTIVE,
    /** Its end has been asked for. */
    PENDING_CANCELLATION,
    /** Ended. */
    CANCELLED
}
