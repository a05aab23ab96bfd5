package dev.casecore.sla;

/**
 * Where a clock stands.
 *
 * <p>A clock that runs or is paused beyond its target is still {@link #RUNNING} or {@link #PAUSED}, and {@link SlaClock#isBreached()}.
 */
public enum ClockStatus {
    /** No cycle has begun. */
    NOT_STARTED(false),
    /** Open time counts. */
    RUNNING(true),
    /** At least one pause reason holds; nothing counts. */
    PAUSED(true),
    /** Stopped within the target. */
    MET(false),
    /** Stopped after more than the target. */
    BREACHED(false),
    /** Ended because the promise no longer applies; a breach recorded before stays. */
    CANCELLED(false);

    private final boolean active;

    ClockStatus(boolean active) {
        this.active = active;
    }

    /**
     * Tells whether a cycle is under way.
     *
     * @return true for running and paused
     */
    public boolean isActive() {
        return active;
    }

    /**
     * Tells whether the latest cycle is over.
     *
     * @return true for met, breached and cancelled
     */
    public boolean isEnded() {
        return !active && this != NOT_STARTED;
    }
}
