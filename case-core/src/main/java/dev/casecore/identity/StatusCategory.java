package dev.casecore.identity;

/**
 * What a status means, whatever a playbook calls it. Views, queues and clocks are written in categories, so that they work
 * for every playbook.
 */
public enum StatusCategory {
    /** Nobody has acted yet. */
    NEW,
    /** Support must act. */
    ACTIVE,
    /** The customer must answer. */
    WAITING_FOR_CUSTOMER,
    /** Another department must act. */
    REFERRED,
    /** The work is done, or given up. */
    CLOSED;

    /** {@return whether there is still something to do: every category but {@link #CLOSED}} */
    public boolean isOpen() {
        return this != CLOSED;
    }
}
