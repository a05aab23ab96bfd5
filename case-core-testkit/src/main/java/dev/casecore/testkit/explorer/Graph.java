package dev.casecore.testkit.explorer;

import dev.casecore.decision.Possibility;
import dev.casecore.decision.Possible;
import dev.casecore.identity.ClockId;
import dev.casecore.playbook.TransitionRule;
import dev.casecore.reason.Code;
import dev.casecore.reason.Unmet;
import dev.casecore.sla.ClockStatus;
import dev.casecore.testkit.trial.Company;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** What is known only once all ways are: from where something can never be reached. What was not explored may lead anywhere. */
final class Graph {

    private final Company company;
    private final Seq<Place> places;
    private final Abstraction abstraction;
    private final Atlas atlas;
    private final SecondLook secondLook;

    /** What is asked again before something is called impossible. */
    @FunctionalInterface
    interface SecondLook {
        /** How sure it is that there is no way from a place to a goal; none if there is one, or might be. */
        Option<Finding.Proof> misses(Place from, Predicate<Traits> goal, Predicate<Traits> through);
    }

    /** A place from where there is no way. */
    private record Lost(Place from, Finding.Proof proof) {

        Finding as(Finding.Kind kind, Object about) {
            return new Finding(kind, about.toString(), Option.some(from.trail()), proof);
        }
    }

    Graph(Company company, Abstraction abstraction, Atlas atlas, Seq<Place> places, SecondLook secondLook) {
        this.company = company;
        this.places = places;
        this.abstraction = abstraction;
        this.atlas = atlas;
        this.secondLook = secondLook;
    }

    Seq<Finding> findings() {
        Seq<Finding> deadEnds = deadEnds();
        Predicate<Traits> endless = atlas.without(orUnknown(this::isClosed), any -> true);
        return deadEnds.appendAll(company.playbook().clocks().flatMap(clock -> clocks(clock.id(), endless)));
    }

    /** The first of each status. */
    private Seq<Finding> deadEnds() {
        return List.ofAll(company.playbook().statuses().keySet())
                .flatMap(
                        status -> endless(place -> place.current().status().id().equals(status)))
                .sortBy(lost -> places.indexOf(lost.from()))
                .map(lost -> lost.as(
                        isForbidden(lost.from()) ? Finding.Kind.NOBODY_MAY_ACT : Finding.Kind.DEAD_END,
                        lost.from().current().status().id()));
    }

    private Option<Lost> endless(Predicate<Place> about) {
        return first(about, this::isClosed, any -> true);
    }

    private boolean isClosed(Traits traits) {
        return !abstraction.isOpen(traits);
    }

    /** A case that never ends keeps its clocks: that is said of the case already. */
    private Seq<Finding> clocks(ClockId clock, Predicate<Traits> endless) {
        Predicate<Place> ends = place -> !endless.test(place.traits());
        Predicate<Place> open = place -> place.current().isOpen();
        Option<Lost> running =
                first(ends, traits -> !abstraction.clock(traits, clock).isActive(), any -> true);
        Option<Lost> paused = first(
                open.and(ends),
                traits -> abstraction.isOpen(traits) && abstraction.clock(traits, clock) != ClockStatus.PAUSED,
                abstraction::isOpen);
        return List.ofAll(running.map(lost -> lost.as(Finding.Kind.CLOCK_NEVER_STOPS, clock)))
                .appendAll(paused.map(lost -> lost.as(Finding.Kind.PAUSE_NEVER_ENDS, clock)));
    }

    /** Whether it is only that nobody may: everybody is refused a command that would lead on, and for nothing else. */
    private boolean isForbidden(Place place) {
        Seq<TransitionRule> leading = company.playbook()
                .transitions()
                .rows()
                .filter(row -> row.from().equals(place.current().status().id())
                        && !row.to().equals(row.from()));
        return leading.exists(row -> {
            Seq<Possibility> asked = asked(place, row);
            return !asked.isEmpty()
                    && asked.forAll(each ->
                            each.refusal().exists(refusal -> refusal.unmet().forAll(Graph::isAboutActor)));
        });
    }

    /** What everybody is told who wants to give the command of a row. */
    private Seq<Possibility> asked(Place place, TransitionRule row) {
        return company.people()
                .flatMap(person -> Possible.of(
                        company.playbook(), place.current(), person.actor(), company.situation(person, place.at())))
                .flatMap(possible -> possible.of(row.on()))
                .filter(asked -> asked.target().forAll(row.to().value()::equals));
    }

    private static boolean isAboutActor(Unmet reason) {
        return reason.alternatives().isEmpty()
                ? reason.code().equals(Code.NOT_PERMITTED)
                : reason.alternatives().exists(Graph::isAboutActor);
    }

    /** The first place from where there is no way to a goal, even at a second look. */
    private Option<Lost> first(Predicate<Place> about, Predicate<Traits> goal, Predicate<Traits> through) {
        Predicate<Traits> possible = orUnknown(goal);
        Predicate<Traits> lost = atlas.without(possible, through);
        for (Place place : places.filter(about)) {
            if (lost.test(place.traits())) {
                Option<Finding.Proof> proof = atlas.isExact()
                        ? Option.some(Finding.Proof.EVERYTHING_TRIED)
                        : secondLook.misses(place, possible, through);
                if (proof.isDefined()) {
                    return proof.map(sure -> new Lost(place, sure));
                }
                lost = atlas.without(possible, through);
            }
        }
        return Option.none();
    }

    /** What was not explored may lead anywhere. */
    private Predicate<Traits> orUnknown(Predicate<Traits> goal) {
        Set<Traits> unknown = new HashSet<>();
        places.filter(Place::isOpen).forEach(place -> unknown.add(place.traits()));
        return goal.or(unknown::contains);
    }
}
