package dev.casecore.testkit.replay.log;

/**
 * Something in a file that could not be read, so that it is not in the log.
 *
 * @param line     the line of the file, the first is 1
 * @param column   the column, or the key in XES; empty for the line as a whole
 * @param found    what is there, cut after 80 characters
 * @param expected what would be right
 */
public record LogProblem(long line, String column, String found, String expected) {

    private static final int LONGEST = 80;

    /**
     * Cuts what is too long to show.
     *
     * @param line as above
     * @param column as above
     * @param found as above
     * @param expected as above
     */
    public LogProblem {
        if (found.codePointCount(0, found.length()) > LONGEST) {
            found = found.substring(0, found.offsetByCodePoints(0, LONGEST)) + "...";
        }
    }

    /** {@return one line, for example {@code line 4, column at: found "noon", expected a time such as 2026-03-02T09:30:00}} */
    @Override
    public String toString() {
        String where = column.isEmpty() ? "line " + line : "line " + line + ", column " + column;
        return where + ": found " + (found.isEmpty() ? "nothing" : "\"" + found + "\"") + ", expected " + expected;
    }
}
