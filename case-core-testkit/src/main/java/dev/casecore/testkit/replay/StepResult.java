package dev.casecore.testkit.replay;

/** What became of an event of the log. */
public enum StepResult {
    /** Everything it came to was accepted. */
    ACCEPTED("accepted"),
    /** There was nothing to do: the case was there already. */
    NOTHING_TO_DO("nothing to do"),
    /** A command was refused, and the case is as that left it. */
    REFUSED("refused"),
    /** A command was refused; after the mapping had mended what was lacking, it was accepted. */
    MENDED("refused, then mended"),
    /** A command was refused; a follow-up case goes on. */
    FOLLOWED_UP("refused, went on as a follow-up case"),
    /** There is no case: its opening was refused. */
    NO_CASE("without a case"),
    /** It was not tried, after a refusal before it. */
    NOT_TRIED("not tried after a refusal"),
    /** The mapping does not mention the activity. */
    UNKNOWN_ACTIVITY("of an activity that is not mapped"),
    /** The mapping ignores the activity. */
    IGNORED("ignored on purpose");

    private final String words;

    StepResult(String words) {
        this.words = words;
    }

    /** {@return whether the playbook has nothing against it} */
    public boolean fits() {
        return this == ACCEPTED || this == NOTHING_TO_DO || this == IGNORED;
    }

    /** {@return it in words, as after "12 steps were"} */
    @Override
    public String toString() {
        return words;
    }
}
