package dev.casecore.playbooks.dynamics;

/** What can be determined about escalating a case, and what becomes of an escalation (D365-008). */
public final class DynamicsEscalation {

    /** Nobody else has to look at it. */
    public static final String NOT_REQUIRED = "not-required";

    /** It was required, and whoever it went to has not answered; the case cannot be resolved. */
    public static final String OPEN = "open";

    /** It was required, and whoever it went to goes on with it. */
    public static final String HANDED_OVER = "handed-over";

    /** It was required, and is done with. */
    public static final String CLOSED = "closed";

    private DynamicsEscalation() {}
}
