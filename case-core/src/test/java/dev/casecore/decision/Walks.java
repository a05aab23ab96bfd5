package dev.casecore.decision;

import static dev.casecore.decision.TicketDesk.NOON;
import static dev.casecore.decision.TicketDesk.PLAYBOOK;

import dev.casecore.identity.Actor;
import dev.casecore.lifecycle.Case;
import dev.casecore.situation.Situation;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random lives of a case of the ticket desk, each step one of those that were possible. */
final class Walks {

    static final Case OTHER = TicketDesk.opened("c-2", NOON);
    static final List<Actor> ACTORS = List.of(
            TicketDesk.ANNA, TicketDesk.ANNA, TicketDesk.BEN, TicketDesk.SUE, TicketDesk.GUY, TicketDesk.GATEWAY);

    private Walks() {}

    /**
     * One step.
     *
     * @param actor who acts
     * @param after how long after the step before
     * @param pick  which of the possibilities
     */
    record Stride(Actor actor, Duration after, int pick) {}

    /**
     * Where a walk has led.
     *
     * @param current the case
     * @param at      when
     */
    record Place(Case current, Instant at) {

        Place step(Stride stride) {
            Instant now = at.plus(stride.after());
            Seq<Possibility> possible = possible(stride.actor(), now).now();
            return possible.isEmpty()
                    ? new Place(current, now)
                    : new Place(
                            give(possible.get(stride.pick() % possible.size()), stride.actor(), now)
                                    .get()
                                    .after(),
                            now);
        }

        Possible possible(Actor actor, Instant now) {
            return Possible.of(PLAYBOOK, current, actor, situation(actor, now)).get();
        }

        Either<Rejection, Decision> give(Possibility possibility, Actor actor, Instant now) {
            var command = Filled.in(current, possibility, TicketDesk.header(actor, now), OTHER.id());
            return Decider.decide(PLAYBOOK, current, command, situation(actor, now));
        }
    }

    static Place start() {
        return new Place(TicketDesk.opened(), NOON);
    }

    static Arbitrary<java.util.List<Stride>> any() {
        Arbitrary<Actor> actors = Arbitraries.of(ACTORS.toJavaList());
        Arbitrary<Duration> pauses =
                Arbitraries.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofHours(7), Duration.ofHours(24));
        Arbitrary<Integer> picks = Arbitraries.integers().between(0, 999);
        return actors.flatMap(actor -> pauses.flatMap(pause -> picks.map(pick -> new Stride(actor, pause, pick))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    static Situation situation(Actor actor, Instant at) {
        Situation known = TicketDesk.situation(actor, at);
        return Situation.builder()
                .at(at)
                .actor(known.actor())
                .known(known.known())
                .others(HashMap.of(OTHER.id(), OTHER))
                .ancestors(HashSet.of(OTHER.id()))
                .build();
    }
}
