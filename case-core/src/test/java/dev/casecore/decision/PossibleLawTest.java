package dev.casecore.decision;

import static dev.casecore.decision.TicketDesk.NOON;
import static dev.casecore.decision.TicketDesk.PLAYBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.CaseCommand;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Walks through the lives of cases, asking before each step what is possible, and then trying everything. */
class PossibleLawTest {

    private static final List<Actor> ACTORS = List.of(
            TicketDesk.ANNA, TicketDesk.ANNA, TicketDesk.BEN, TicketDesk.SUE, TicketDesk.GUY, TicketDesk.GATEWAY);
    private static final Case OTHER = TicketDesk.opened("c-2", NOON);

    /**
     * One step of a walk.
     *
     * @param actor who asks and acts
     * @param after how long after the step before
     * @param pick  which of the possibilities to go on with
     */
    record Step(Actor actor, Duration after, int pick) {}

    @Provide
    static Arbitrary<java.util.List<Step>> walks() {
        Arbitrary<Actor> actors = Arbitraries.of(ACTORS.toJavaList());
        Arbitrary<Duration> pauses =
                Arbitraries.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofHours(7), Duration.ofHours(24));
        Arbitrary<Integer> picks = Arbitraries.integers().between(0, 999);
        return actors.flatMap(actor -> pauses.flatMap(pause -> picks.map(pick -> new Step(actor, pause, pick))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 100)
    void CORE_003_what_is_possible_is_accepted_and_what_is_not_is_refused_for_at_least_those_reasons(
            @ForAll("walks") java.util.List<Step> walk) {
        Case current = TicketDesk.opened();
        Instant at = NOON;
        for (Step step : walk) {
            at = at.plus(step.after());
            current = tryEverything(current, step, at);
        }
    }

    private static Case tryEverything(Case current, Step step, Instant at) {
        Situation situation = situation(step.actor(), at);
        Seq<Possibility> all =
                Possible.of(PLAYBOOK, current, step.actor(), situation).get().all();
        Seq<Case> next = all.flatMap(possibility -> attempt(current, possibility, step.actor(), situation));
        return next.isEmpty() ? current : next.get(step.pick() % next.size());
    }

    private static Seq<Case> attempt(Case current, Possibility possibility, Actor actor, Situation situation) {
        CaseCommand command = Filled.in(current, possibility, TicketDesk.header(actor, situation.at()), OTHER.id());
        Either<Rejection, Decision> answer = Decider.decide(PLAYBOOK, current, command, situation);
        if (possibility.isPossible()) {
            assertThat(answer.isRight()).as("%s: %s", possibility, answer).isTrue();
            assertThat(answer.get().advice()).isEqualTo(possibility.advice());
            return List.of(answer.get().after());
        }
        assertThat(answer.isLeft()).as("%s: %s", possibility, answer).isTrue();
        assertThat(answer.getLeft().unmet())
                .containsAll(possibility.refusal().get().unmet());
        return List.empty();
    }

    private static Situation situation(Actor actor, Instant at) {
        Situation known = TicketDesk.situation(actor, at);
        return Situation.builder()
                .at(at)
                .actor(known.actor())
                .known(known.known())
                .others(HashMap.of(OTHER.id(), OTHER))
                .ancestors(HashSet.of(OTHER.id()))
                .build();
    }

    @Property(tries = 100)
    void CORE_001_the_same_question_gets_the_same_answer(@ForAll("walks") java.util.List<Step> walk) {
        Step step = walk.get(0);
        Case current = TicketDesk.referredTwice();
        Situation situation = situation(step.actor(), NOON.plus(step.after()));

        Possible first = Possible.of(PLAYBOOK, current, step.actor(), situation).get();
        Possible second =
                Possible.of(PLAYBOOK, current, step.actor(), situation).get();

        assertThat(second).isEqualTo(first);
    }
}
