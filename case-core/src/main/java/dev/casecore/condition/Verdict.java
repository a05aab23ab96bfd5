package dev.casecore.condition;

import dev.casecore.reason.Unmet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * How a condition was judged: met, unmet for reasons, or open until an input is known.
 *
 * @param unmet everything that does not hold
 * @param needs the inputs on which the rest depends; only for a template
 */
public record Verdict(Seq<Unmet> unmet, Seq<String> needs) {

    private static final Verdict MET = new Verdict(List.empty(), List.empty());

    /** {@return the verdict that all holds} */
    public static Verdict met() {
        return MET;
    }

    /**
     * Finds that something does not hold.
     *
     * @param reason what, and why
     * @return the verdict
     */
    public static Verdict unmet(Unmet reason) {
        return new Verdict(List.of(reason), List.empty());
    }

    /**
     * Finds that it depends on an input.
     *
     * @param input its name
     * @return the verdict
     */
    public static Verdict needs(String input) {
        return new Verdict(List.empty(), List.of(input));
    }

    /**
     * Decides between met and one reason.
     *
     * @param holds  whether it holds
     * @param reason the reason if not
     * @return the verdict
     */
    public static Verdict of(boolean holds, Unmet reason) {
        return holds ? MET : unmet(reason);
    }

    /** {@return whether all holds, whatever the inputs} */
    public boolean isMet() {
        return unmet.isEmpty() && needs.isEmpty();
    }

    /** {@return whether something does not hold, whatever the inputs} */
    public boolean isUnmet() {
        return !unmet.isEmpty();
    }

    /**
     * Joins two verdicts, both of which must be met.
     *
     * @param other another
     * @return the reasons and needs of both
     */
    public Verdict and(Verdict other) {
        if (isMet()) {
            return other;
        }
        return other.isMet() ? this : new Verdict(unmet.appendAll(other.unmet), needs.appendAll(other.needs));
    }
}
