package dev.casecore.sla.vectors;

/** What became of one vector. */
sealed interface Verdict {
    /** The library's answer is the expected one. */
    record Passed() implements Verdict {}

    /** It is not. */
    record Failed(String expected, String actual) implements Verdict {}

    /** The vector asks something that a calendar or a clock does not answer. */
    record Declined(String reason) implements Verdict {}

    static Verdict of(String expected, String actual) {
        return expected.equals(actual) ? new Passed() : new Failed(expected, actual);
    }
}
