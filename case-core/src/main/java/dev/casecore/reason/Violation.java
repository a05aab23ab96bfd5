package dev.casecore.reason;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What is wrong with an input that was read or built, outside any decision.
 *
 * @param code  stable, for programs
 * @param facts what it is about, and what would be right
 */
public record Violation(Code code, Seq<Fact> facts) {

    /**
     * States a violation with one fact.
     *
     * @param code  what is wrong
     * @param name  the fact's name
     * @param value the fact's value
     * @return the violation
     */
    public static Violation of(Code code, String name, Object value) {
        return new Violation(code, List.of(Fact.of(name, value)));
    }

    /**
     * Adds a fact.
     *
     * @param name  the fact's name
     * @param value the fact's value
     * @return a violation with that fact last
     */
    public Violation and(String name, Object value) {
        return new Violation(code, facts.append(Fact.of(name, value)));
    }

    @Override
    public String toString() {
        return code + facts.mkString(" (", ", ", ")");
    }
}
