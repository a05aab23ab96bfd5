package dev.casecore.testkit.explorer;

import dev.casecore.lifecycle.Case;
import dev.casecore.playbook.Playbook;
import dev.casecore.testkit.trial.Company;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Walks through every state that a case can get into under a playbook, breadth first, through the real decider: in each state everybody of
 * a small {@link Company} tries every command that makes sense, and where a refusal names the instant from which it would be another, or a
 * window passes, time passes too. A case is gone on with if something is new about it: if with its status, for some choice of traits that {@link
 * Bounds} combine, no case before had all these. The first case found stands for all that are alike, by the shortest way found to it, and the first person who may give a command
 * for all who may.
 * Before it is said that something can never be reached, it is looked for with all traits combined, up to the bound of states; a finding says
 * {@linkplain Finding.Proof how sure it is}.
 *
 * <p>Immutable, deterministic, without I/O.
 *
 * <p>Example: {@code assertThat(Explorer.of(playbook).explore().findings()).isEmpty()}.
 */
public final class Explorer {

    private final Company company;
    private final Bounds bounds;
    private final Seq<Invariant> own;
    private final Seq<Function<Case, ?>> distinctions;
    private final Option<Integer> reopenings;
    private final Option<Trail> start;

    private Explorer(
            Company company,
            Bounds bounds,
            Seq<Invariant> own,
            Seq<Function<Case, ?>> distinctions,
            Option<Integer> reopenings,
            Option<Trail> start) {
        this.company = company;
        this.bounds = bounds;
        this.own = own;
        this.distinctions = distinctions;
        this.reopenings = reopenings;
        this.start = start;
    }

    /**
     * Prepares an exploration of a playbook by a company that has somebody for each of its roles.
     *
     * @param playbook which
     * @return within {@link Bounds#DEFAULT}
     */
    public static Explorer of(Playbook playbook) {
        return of(Company.of(playbook));
    }

    /**
     * Prepares an exploration.
     *
     * @param company who acts, and what they know
     * @return within {@link Bounds#DEFAULT}
     */
    public static Explorer of(Company company) {
        return new Explorer(company, Bounds.DEFAULT, List.empty(), List.empty(), Option.none(), Option.none());
    }

    /**
     * Changes how far it goes.
     *
     * @param newBounds the bounds
     * @return within those
     */
    public Explorer within(Bounds newBounds) {
        return new Explorer(company, newBounds, own, distinctions, reopenings, start);
    }

    /**
     * Checks more of every command that is tried.
     *
     * @param invariants what must be true
     * @return checking these too
     */
    public Explorer checking(Invariant... invariants) {
        return new Explorer(company, bounds, own.appendAll(List.of(invariants)), distinctions, reopenings, start);
    }

    /**
     * Tells more cases apart.
     *
     * @param distinction one more trait, for example {@code Case::priority}
     * @return with more states
     */
    public Explorer distinguishing(Function<Case, ?> distinction) {
        return new Explorer(company, bounds, own, distinctions.append(distinction), reopenings, start);
    }

    /**
     * Expects that reopening has a bound.
     *
     * @param times how often a case may be reopened at most
     * @return finding fault with every reopening beyond
     */
    public Explorer expectingReopeningsAtMost(int times) {
        return new Explorer(company, bounds, own, distinctions, Option.some(times), start);
    }

    /**
     * Starts in the middle of a life.
     *
     * @param trail the way to there
     * @return from its end, instead of from the openings
     */
    public Explorer from(Trail trail) {
        return new Explorer(company, bounds, own, distinctions, reopenings, Option.some(trail));
    }

    /** {@return who acts, and what they know} */
    public Company company() {
        return company;
    }

    /** {@return what was found, once everything was tried or the bound was reached} */
    public Exploration explore() {
        Walk walk = new Walk(
                company,
                bounds,
                new Abstraction(company, bounds, distinctions),
                new Checks(invariants(), reopenings, new Shadows(company.playbook())));
        return walk.run(start);
    }

    /**
     * Goes a trail and checks the invariants at each step.
     *
     * @param trail which
     * @return what does not hold, in order; nothing that needs other ways to be known, such as dead ends
     */
    public Seq<Finding> check(Trail trail) {
        Checks checks = new Checks(invariants(), reopenings, new Shadows(company.playbook()));
        trail.moves().zipWithIndex().forEach(move -> checks.of(move._1(), sofar(trail, move._2() + 1)));
        return checks.findings();
    }

    private static Trail sofar(Trail trail, int steps) {
        return new Trail(trail.company(), trail.opening(), trail.given().take(steps));
    }

    private Seq<Invariant> invariants() {
        return Invariants.of(company.playbook()).appendAll(own);
    }
}
