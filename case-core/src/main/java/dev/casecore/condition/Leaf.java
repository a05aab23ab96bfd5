package dev.casecore.condition;

import dev.casecore.lifecycle.Case;
import dev.casecore.reason.Code;
import dev.casecore.reason.Fact;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Unmet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Predicate;

/**
 * A condition with a name of its own. Its parameters are data, so that tables and checks can read them; what is opaque says so.
 *
 * <p>Two leaves of the same name, parameters and rule are the same condition.
 */
public final class Leaf implements Condition {

    private final String name;
    private final Seq<Fact> parameters;
    private final String phrase;
    private final Unmet lack;
    private final Test test;
    private final boolean analysed;
    private final boolean ofCaseAlone;

    private Leaf(
            String name,
            Seq<Fact> parameters,
            String phrase,
            Unmet lack,
            Test test,
            boolean analysed,
            boolean ofCaseAlone) {
        this.name = name;
        this.parameters = parameters;
        this.phrase = phrase;
        this.lack = lack;
        this.test = test;
        this.analysed = analysed;
        this.ofCaseAlone = ofCaseAlone;
    }

    /** How a leaf is judged. */
    @FunctionalInterface
    interface Test {

        /**
         * Judges.
         *
         * @param question what it is judged on
         * @param lack     the reason to add facts to, should it not hold
         * @return the verdict
         */
        Verdict judge(Question question, Unmet lack);
    }

    static Leaf of(String name, String phrase, Code code, RuleId rule, Test test) {
        return new Leaf(name, List.empty(), phrase, Unmet.of(code, rule), test, true, false);
    }

    static Leaf of(String name, Seq<Fact> parameters, String phrase, Code code, RuleId rule, Test test) {
        return new Leaf(name, parameters, phrase, Unmet.of(code, rule), test, true, false);
    }

    /**
     * Makes a condition of an adopter's own, which tables print by its phrase and checks report as not analysed.
     *
     * @param phrase what must hold, as a phrase, for example {@code the site is on the grid}
     * @param code   the reason when it does not
     * @param rule   the rule behind it
     * @param holds  pure: the same question always gets the same answer; must not throw
     * @return the condition
     */
    public static Leaf custom(String phrase, Code code, RuleId rule, Predicate<Question> holds) {
        Test test = (question, lack) -> Verdict.of(holds.test(question), lack);
        return new Leaf("custom", List.of(Fact.of("phrase", phrase)), phrase, Unmet.of(code, rule), test, false, false);
    }

    /**
     * Makes a condition of an adopter's own on nothing but the case, so that clocks can be kept by it.
     *
     * @param phrase what must hold, as a phrase
     * @param code   the reason when it does not
     * @param rule   the rule behind it
     * @param holds  pure: the same case always gets the same answer; must not throw
     * @return the condition
     */
    public static Leaf customOfCase(String phrase, Code code, RuleId rule, Predicate<Case> holds) {
        return custom(phrase, code, rule, question -> holds.test(question.subject()))
                .onCaseAlone();
    }

    /** States that it looks at nothing but the case: not at the command, the actor, the moment, or the directory. */
    Leaf onCaseAlone() {
        return new Leaf(name, parameters, phrase, lack, test, analysed, true);
    }

    /** {@return what kind of condition it is} */
    public String name() {
        return name;
    }

    /** {@return its parameters, in a fixed order} */
    public Seq<Fact> parameters() {
        return parameters;
    }

    /** {@return the reason when it does not hold} */
    public Code code() {
        return lack.code();
    }

    /** {@return the rule behind it} */
    public RuleId rule() {
        return lack.rule();
    }

    /** {@return whether tables and checks know what it does; false for an adopter's own} */
    public boolean isAnalysed() {
        return analysed;
    }

    /** {@return whether it looks at nothing but the case} */
    public boolean isOfCaseAlone() {
        return ofCaseAlone;
    }

    @Override
    public Verdict judge(Question question) {
        return test.judge(question, lack);
    }

    @Override
    public String describe() {
        return phrase + " [" + rule() + "]";
    }

    @Override
    public Seq<Leaf> leaves() {
        return List.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Leaf leaf
                && name.equals(leaf.name)
                && parameters.equals(leaf.parameters)
                && lack.equals(leaf.lack);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + parameters.hashCode();
    }

    @Override
    public String toString() {
        return describe();
    }
}
