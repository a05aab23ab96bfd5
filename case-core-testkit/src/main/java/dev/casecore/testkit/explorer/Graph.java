package dev.casecore.testkit.explorer;

import dev.casecore.decision.Possible;
import dev.casecore.decision.Rejection;
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
        /** Whether there is a way from a place to a goal, or might be. */
        boolean finds(Place from, Predicate<Traits> goal, Predicate<Traits> through);
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
                .sortBy(places::indexOf)
                .map(place -> finding(
                        isForbidden(place) ? Finding.Kind.NOBODY_MAY_ACT : Finding.Kind.DEAD_END,
                        place.current().status().id(),
                        place));
    }

    private Option<Place> endless(Predicate<Place> about) {
        return first(about, this::isClosed, any -> true);
    }

    private boolean isClosed(Traits traits) {
        return !abstraction.isOpen(traits);
    }

    /** A case that never ends keeps its clocks: that is said of the case already. */
    private Seq<Finding> clocks(ClockId clock, Predicate<Traits> endless) {
        Predicate<Place> ends = place -> !endless.test(place.traits());
        Predicate<Place> open = place -> place.current().isOpen();
        Option<Place> running =
                first(ends, traits -> !abstraction.clock(traits, clock).isActive(), any -> true);
        Option<Place> paused = first(
                open.and(ends),
                traits -> abstraction.isOpen(traits) && abstraction.clock(traits, clock) != ClockStatus.PAUSED,
                abstraction::isOpen);
        return List.ofAll(running.map(place -> finding(Finding.Kind.CLOCK_NEVER_STOPS, clock, place)))
                .appendAll(paused.map(place -> finding(Finding.Kind.PAUSE_NEVER_ENDS, clock, place)));
    }

    private static Finding finding(Finding.Kind kind, Object about, Place place) {
        return new Finding(kind, about.toString(), Option.some(place.trail()));
    }

    /** Whether it is only that nobody may: everybody is refused a command that would lead on, and for nothing else. */
    private boolean isForbidden(Place place) {
        Seq<TransitionRule> leading = company.playbook()
                .transitions()
                .rows()
                .filter(row -> row.from().equals(place.current().status().id())
                        && !row.to().equals(row.from()));
        return leading.exists(row -> {
            Seq<Rejection> refusals = refusals(place, row);
            return !refusals.isEmpty()
                    && refusals.forAll(refusal -> refusal.unmet().forAll(Graph::isAboutActor));
        });
    }

    private Seq<Rejection> refusals(Place place, TransitionRule row) {
        return company.people()
                .flatMap(person -> Possible.of(
                        company.playbook(), place.current(), person.actor(), company.situation(person, place.at())))
                .flatMap(possible -> possible.of(row.on()))
                .filter(asked -> asked.target().forAll(row.to().value()::equals))
                .flatMap(asked -> asked.refusal());
    }

    private static boolean isAboutActor(Unmet reason) {
        return reason.alternatives().isEmpty()
                ? reason.code().equals(Code.NOT_PERMITTED)
                : reason.alternatives().exists(Graph::isAboutActor);
    }

    /** The first place from where there is no way to a goal, even at a second look. */
    private Option<Place> first(Predicate<Place> about, Predicate<Traits> goal, Predicate<Traits> through) {
        Predicate<Traits> possible = orUnknown(goal);
        Predicate<Traits> lost = atlas.without(possible, through);
        for (Place place : places.filter(about)) {
            if (lost.test(place.traits())) {
                if (atlas.isExact() || !secondLook.finds(place, possible, through)) {
                    return Option.some(place);
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
