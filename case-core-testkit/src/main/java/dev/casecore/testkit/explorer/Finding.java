package dev.casecore.testkit.explorer;

import io.vavr.control.Option;

/**
 * Something that is wrong with a playbook, or at least worth a look.
 *
 * @param kind  what sort of thing
 * @param about what it is about: a status, a clock, an invariant, a row
 * @param trail the shortest way found to it; none for what never happens
 * @param proof how sure it is
 */
public record Finding(Kind kind, String about, Option<Trail> trail, Proof proof) {

    /** How sure a finding is. */
    public enum Proof {
        /** The last command of the trail shows it. */
        SHOWN,
        /** Nothing was left to try, with all traits combined: what should happen cannot. */
        EVERYTHING_TRIED,
        /** What should happen was not found within the {@link Bounds}; with more traits combined, or more states, it may be. */
        NOT_FOUND
    }

    /** What sort of thing is wrong. */
    public enum Kind {
        /** An invariant does not hold. */
        INVARIANT_BROKEN,
        /** No case ever gets into a status. */
        STATUS_NEVER_REACHED,
        /** A case gets into a state from which no way leads to a closed status. */
        DEAD_END,
        /** The same, and it is only that nobody may give the command that would lead on. */
        NOBODY_MAY_ACT,
        /** A clock runs, and nothing that can happen will ever stop it. */
        CLOCK_NEVER_STOPS,
        /** A clock is paused, and nothing that can happen lets it run again. */
        PAUSE_NEVER_ENDS,
        /** A case is reopened more often than expected. */
        REOPENED_TOO_OFTEN,
        /** A row of the transition table never moves a case, or an alternative of a condition never decides anything. */
        RULE_NEVER_DECIDES,
        /** What was said to be possible is refused, or what was said to be impossible is accepted. */
        POSSIBLE_DISAGREES
    }

    /**
     * Writes it as a test that fails as long as it stands.
     *
     * @param explorer the Java expression of the explorer that found it, for example {@code Explorer.of(SalesforceSupport.playbook())}
     * @return the source; none for what never happens
     */
    public Option<TestSource> asTest(String explorer) {
        return trail.map(way -> TestSource.of(this, way, explorer));
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": " + about
                + (proof == Proof.NOT_FOUND ? " (as far as the bounds show)" : "")
                + trail.map(way -> "\n" + way.toString().indent(4).stripTrailing())
                        .getOrElse("");
    }
}
