package dev.casecore.examples.incidents;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A status of the published log, as its service desk named it. */
public enum IncidentStatus {
    /** Nobody has acted yet. */
    NEW("New"),
    /** The service desk must act. */
    ACTIVE("Active"),
    /** The customer must answer a question. */
    AWAITING_USER_INFO("Awaiting User Info"),
    /** The customer must show what goes wrong. */
    AWAITING_EVIDENCE("Awaiting Evidence"),
    /** Referred: another department looks for the cause. */
    AWAITING_PROBLEM("Awaiting Problem"),
    /** Referred: a supplier must act. */
    AWAITING_VENDOR("Awaiting Vendor"),
    /** The work is done; the customer may still object. */
    RESOLVED("Resolved"),
    /** Filed away. */
    CLOSED("Closed");

    /** What the log has in place of a status in a few rows; the status before it still holds. */
    static final String BROKEN = "-100";

    private static final Map<String, IncidentStatus> BY_TEXT =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(IncidentStatus::toString, Function.identity()));

    private final String text;

    IncidentStatus(String text) {
        this.text = text;
    }

    /**
     * Finds the status written as in the log.
     *
     * @return the status, or empty for a text that is none
     */
    static Optional<IncidentStatus> parse(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
    }

    /** Tells whether the incident is over: {@link #RESOLVED} or {@link #CLOSED}. */
    public boolean isDone() {
        return this == RESOLVED || this == CLOSED;
    }

    /** Tells whether the customer is to act: {@link #AWAITING_USER_INFO} or {@link #AWAITING_EVIDENCE}. */
    public boolean isWithCustomer() {
        return this == AWAITING_USER_INFO || this == AWAITING_EVIDENCE;
    }

    /** Tells whether another department is to act: {@link #AWAITING_PROBLEM} or {@link #AWAITING_VENDOR}. */
    public boolean isReferred() {
        return this == AWAITING_PROBLEM || this == AWAITING_VENDOR;
    }

    /** Gives the text of the log, such as {@code Awaiting User Info}. */
    @Override
    public String toString() {
        return text;
    }
}
