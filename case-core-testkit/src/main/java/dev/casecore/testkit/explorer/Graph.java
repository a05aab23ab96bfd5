package dev.casecore.testkit.explorer;

import dev.casecore.decision.Possible;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.ClockId;
import dev.casecore.playbook.TransitionRule;
import dev.casecore.reason.Code;
import dev.casecore.reason.Unmet;
import dev.casecore.sla.ClockState;
import dev.casecore.sla.ClockStatus;
import dev.casecore.testkit.trial.Company;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;

/** What is known only once all ways are: from where something can never be reached. What was not explored may lead anywhere. */
final class Graph {

    private final Company company;
    private final Seq<Place> places;
    private final Map<Place, Set<Place>> before = new HashMap<>();

    Graph(Company company, Seq<Place> places) {
        this.company = company;
        this.places = places;
        for (Place place : places) {
            place.next()
                    .forEach(next ->
                            before.computeIfAbsent(next, any -> new HashSet<>()).add(place));
        }
    }

    Seq<Finding> findings() {
        return deadEnds().appendAll(company.playbook().clocks().flatMap(clock -> clocks(clock.id())));
    }

    /** The first of each status. */
    private Seq<Finding> deadEnds() {
        return without(place -> !place.current().isOpen())
                .distinctBy(place -> place.current().status().id())
                .map(place -> finding(
                        isForbidden(place) ? Finding.Kind.NOBODY_MAY_ACT : Finding.Kind.DEAD_END,
                        place.current().status().id(),
                        place));
    }

    /** A case that never ends keeps its clocks: that is said of the case already. */
    private Seq<Finding> clocks(ClockId clock) {
        Seq<Place> endless = without(place -> !place.current().isOpen());
        Option<Place> running = without(place -> !status(place, clock).isActive())
                .reject(endless::contains)
                .headOption();
        Option<Place> paused = paused(clock).reject(endless::contains).headOption();
        return List.ofAll(running.map(place -> finding(Finding.Kind.CLOCK_NEVER_STOPS, clock, place)))
                .appendAll(paused.map(place -> finding(Finding.Kind.PAUSE_NEVER_ENDS, clock, place)));
    }

    /** Where a clock is paused, and only the end of the case ends that. */
    private Seq<Place> paused(ClockId clock) {
        Predicate<Place> open = place -> place.current().isOpen();
        return without(open.and(place -> status(place, clock) != ClockStatus.PAUSED), open)
                .filter(open);
    }

    private static ClockStatus status(Place place, ClockId clock) {
        return place.current().clocks().get(clock).map(ClockState::status).getOrElse(ClockStatus.NOT_STARTED);
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

    /** The places from where no place of a sort can be reached, in the order in which they were found. */
    private Seq<Place> without(Predicate<Place> goal) {
        return without(goal, any -> true);
    }

    private Seq<Place> without(Predicate<Place> goal, Predicate<Place> through) {
        Set<Place> reaching = new HashSet<>();
        Queue<Place> rest = new ArrayDeque<>();
        places.filter(place -> place.isOpen() || goal.test(place)).forEach(rest::add);
        while (!rest.isEmpty()) {
            Place place = rest.remove();
            if (through.test(place) && reaching.add(place)) {
                rest.addAll(before.getOrDefault(place, Set.of()));
            }
        }
        return places.reject(reaching::contains);
    }
}
