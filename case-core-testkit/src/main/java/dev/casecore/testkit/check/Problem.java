package dev.casecore.testkit.check;

/**
 * Something in a store that does not add up. It holds no personal text.
 *
 * @param code     what kind of problem
 * @param subject  the id of the case, queue or user, or the name of the list
 * @param expected what should be there
 * @param actual   what is there
 */
public record Problem(ProblemCode code, String subject, String expected, String actual) {
    /** {@return one line: what is wrong, where, and what to do} */
    @Override
    public String toString() {
        return code + " " + subject + ": expected " + expected + ", found " + actual + "; " + code.remedy();
    }
}
