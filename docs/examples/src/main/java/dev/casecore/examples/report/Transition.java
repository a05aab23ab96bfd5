package dev.casecore.examples.report;

/**
 * A change of status.
 *
 * @param from the status before, or {@link #START} for the opening of a case
 * @param to the status after
 */
public record Transition(String from, String to) {

    /** Stands for "there was no case yet". */
    public static final String START = "";

    /** Tells whether this is the opening of a case. */
    public boolean isOpening() {
        return from.equals(START);
    }
}
