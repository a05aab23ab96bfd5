package dev.casecore.examples.replay;

/** What the log did that a playbook may not allow. */
public enum Attempt {
    /** Resolved or closed, as soon as somebody thought so. */
    CLOSE("closing at once"),
    /** Left Resolved or Closed. */
    REOPEN("reopening"),
    /** Went back to New. */
    START_OVER("going back to New");

    private final String words;

    Attempt(String words) {
        this.words = words;
    }

    /** Gives it in words, such as {@code reopening}. */
    @Override
    public String toString() {
        return words;
    }
}
