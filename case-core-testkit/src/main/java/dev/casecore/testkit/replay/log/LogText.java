package dev.casecore.testkit.replay.log;

/** Which texts can be written into XML: those without control characters, lone surrogates and what is no character at all. */
public final class LogText {

    private LogText() {}

    /**
     * Asks whether a text can be written.
     *
     * @param text any text; lines and tabs are allowed
     * @return whether all of its characters are
     */
    public static boolean isWritable(String text) {
        return text.codePoints().allMatch(LogText::isWritable);
    }

    private static boolean isWritable(int codePoint) {
        return codePoint >= ' '
                ? !isSurrogate(codePoint) && codePoint != 0xFFFE && codePoint != 0xFFFF
                : codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
