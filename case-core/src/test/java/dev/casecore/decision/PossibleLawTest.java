package dev.casecore.decision;

import static dev.casecore.decision.TicketDesk.PLAYBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.decision.Walks.Place;
import dev.casecore.decision.Walks.Stride;
import dev.casecore.situation.Situation;
import io.vavr.control.Either;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Walks through the lives of cases, asking before each step what is possible, and then trying everything. */
class PossibleLawTest {

    @Provide
    static Arbitrary<List<Stride>> walks() {
        return Walks.any();
    }

    @Property(tries = 100)
    void CORE_003_what_is_possible_is_accepted_and_what_is_not_is_refused_for_at_least_those_reasons(
            @ForAll("walks") List<Stride> walk) {
        Place place = Walks.start();
        for (Stride stride : walk) {
            Place here = new Place(place.current(), place.at().plus(stride.after()));
            here.possible(stride.actor(), here.at()).all().forEach(possibility -> check(here, possibility, stride));
            place = place.step(stride);
        }
    }

    private static void check(Place place, Possibility possibility, Stride stride) {
        Either<Rejection, Decision> answer = place.give(possibility, stride.actor(), place.at());
        assertThat(answer.isRight()).as("%s: %s", possibility, answer).isEqualTo(possibility.isPossible());
        if (possibility.isPossible()) {
            assertThat(answer.get().advice()).isEqualTo(possibility.advice());
        } else {
            assertThat(answer.getLeft().unmet())
                    .containsAll(possibility.refusal().get().unmet());
        }
    }

    @Property(tries = 100)
    void CORE_002_at_the_earliest_instant_and_not_before_it_is_possible(@ForAll("walks") List<Stride> walk) {
        Place place = Walks.start();
        for (Stride stride : walk) {
            place = place.step(stride);
            for (Possibility later : place.possible(stride.actor(), place.at()).notNow()) {
                for (var earliest : later.earliest()) {
                    assertThat(again(place, later, stride, earliest.minusNanos(1000))
                                    .isPossible())
                            .isFalse();
                    assertThat(again(place, later, stride, earliest).isPossible())
                            .isTrue();
                }
            }
        }
    }

    private static Possibility again(Place place, Possibility asked, Stride stride, java.time.Instant at) {
        return place.possible(stride.actor(), at)
                .of(asked.command())
                .find(possibility -> possibility.target().equals(asked.target()))
                .get();
    }

    @Property(tries = 50)
    void CORE_001_the_same_question_gets_the_same_answer(@ForAll("walks") List<Stride> walk) {
        Place place = walk.stream().reduce(Walks.start(), Place::step, (one, other) -> other);
        Stride last = walk.get(walk.size() - 1);
        Situation situation = Walks.situation(last.actor(), place.at());

        Possible first =
                Possible.of(PLAYBOOK, place.current(), last.actor(), situation).get();
        Possible second =
                Possible.of(PLAYBOOK, place.current(), last.actor(), situation).get();

        assertThat(second).isEqualTo(first);
        for (Possibility possibility : first.all()) {
            assertThat(place.give(possibility, last.actor(), place.at()))
                    .as("a dry run is the same call")
                    .isEqualTo(place.give(possibility, last.actor(), place.at()));
        }
    }
}
