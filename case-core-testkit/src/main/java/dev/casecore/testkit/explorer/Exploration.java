package dev.casecore.testkit.explorer;

import dev.casecore.reason.RuleId;
import dev.casecore.testkit.trial.Company;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What an exploration found, and how much it covered. */
public final class Exploration {

    private final Company company;
    private final int states;
    private final long transitions;
    private final long tried;
    private final boolean complete;
    private final Seq<Trail> trails;
    private final Map<RuleId, Trail> refusals;
    private final Seq<Finding> findings;

    Exploration(
            Company company,
            int states,
            long transitions,
            long tried,
            boolean complete,
            Seq<Trail> trails,
            java.util.Map<RuleId, Trail> refusals,
            Seq<Finding> findings) {
        this.company = company;
        this.states = states;
        this.transitions = transitions;
        this.tried = tried;
        this.complete = complete;
        this.trails = trails;
        this.refusals = LinkedHashMap.ofAll(refusals);
        this.findings = findings;
    }

    /** {@return how many states were reached} */
    public int states() {
        return states;
    }

    /** {@return how many steps from one state to another there are among them} */
    public long transitions() {
        return transitions;
    }

    /** {@return how many commands were tried or asked for} */
    public long tried() {
        return tried;
    }

    /** {@return whether nothing new was left to go on with; false if the bound of states broke it off} */
    public boolean isComplete() {
        return complete;
    }

    /** {@return the shortest way found to each state, in the order in which they were found} */
    public Seq<Trail> trails() {
        return trails;
    }

    /** {@return the shortest way found to the state that is farthest from an opening} */
    public Option<Trail> longest() {
        return List.ofAll(trails).sortBy(Trail::length).lastOption();
    }

    /** {@return for each rule that refused something the shortest commands found that end in its refusal, in the order in which they were found} */
    public Map<RuleId, Trail> refusals() {
        return refusals;
    }

    /** {@return everything that was found} */
    public Seq<Finding> findings() {
        return findings;
    }

    /**
     * Picks findings of one sort.
     *
     * @param kind which
     * @return in the order in which they were found
     */
    public Seq<Finding> of(Finding.Kind kind) {
        return findings.filter(finding -> finding.kind() == kind);
    }

    /** {@return how much was covered, and every finding with the way to it} */
    @Override
    public String toString() {
        return company.playbook() + ": " + states + " states, " + transitions + " transitions, " + tried + " tries"
                + (complete ? "" : ", broken off")
                + findings.map(Finding::toString).mkString(findings.isEmpty() ? ", nothing found" : "\n", "\n", "");
    }
}
