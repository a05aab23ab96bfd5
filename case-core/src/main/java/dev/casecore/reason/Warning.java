package dev.casecore.reason;

import io.vavr.collection.Seq;

/**
 * Something a command must acknowledge, by its code, before it is accepted; who acknowledged it and when is recorded.
 *
 * @param code  what to acknowledge
 * @param rule  the rule that asks for it
 * @param facts what it is about
 */
public record Warning(Code code, RuleId rule, Seq<Fact> facts) {

    /**
     * Makes the warning that an unmet expectation calls for.
     *
     * @param unmet the expectation
     * @return its code, rule and facts
     */
    public static Warning of(Unmet unmet) {
        return new Warning(unmet.code(), unmet.rule(), unmet.facts());
    }

    @Override
    public String toString() {
        return code + " [" + rule + "]" + (facts.isEmpty() ? "" : facts.mkString(" (", ", ", ")"));
    }
}
