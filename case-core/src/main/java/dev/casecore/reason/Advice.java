package dev.casecore.reason;

import io.vavr.collection.Seq;

/**
 * A hint that comes with an accepted command; ignoring it is always allowed.
 *
 * @param code     what is advised
 * @param rule     the rule behind it
 * @param facts    what it is about
 * @param remedies the commands that would follow it
 */
public record Advice(Code code, RuleId rule, Seq<Fact> facts, Seq<Remedy> remedies) {

    /**
     * Makes the advice that an unmet expectation calls for.
     *
     * @param unmet the expectation
     * @return its code, rule, facts and remedies
     */
    public static Advice of(Unmet unmet) {
        return new Advice(unmet.code(), unmet.rule(), unmet.facts(), unmet.remedies());
    }

    @Override
    public String toString() {
        return code + " [" + rule + "]" + (facts.isEmpty() ? "" : facts.mkString(" (", ", ", ")"));
    }
}
