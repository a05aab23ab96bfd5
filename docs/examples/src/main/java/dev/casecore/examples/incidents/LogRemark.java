package dev.casecore.examples.incidents;

/**
 * Something in the log that could not be taken as it stands.
 *
 * @param line the line of the file
 * @param kind what the reader did about it
 * @param text what was wrong, for a person
 */
public record LogRemark(long line, Kind kind, String text) {

    /** What the reader did about a line. */
    public enum Kind {
        /** The event is replayed, with one value mended. */
        MENDED,
        /** The event is not replayed. */
        LEFT_OUT
    }

    /** Gives one line for a person, such as {@code line 12: left out: status "Lost" is unknown}. */
    @Override
    public String toString() {
        return "line " + line + ": " + (kind == Kind.MENDED ? "mended: " : "left out: ") + text;
    }
}
