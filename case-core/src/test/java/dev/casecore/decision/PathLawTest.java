package dev.casecore.decision;

import static dev.casecore.decision.TicketDesk.PLAYBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.decision.Walks.Place;
import dev.casecore.decision.Walks.Stride;
import dev.casecore.identity.Actor;
import dev.casecore.identity.StatusId;
import dev.casecore.reason.CommandKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever path is found can be walked, and whatever one command reaches is one step away. */
class PathLawTest {

    @Provide
    static Arbitrary<java.util.List<Stride>> walks() {
        return Walks.any();
    }

    @Provide
    static Arbitrary<StatusId> statuses() {
        return Arbitraries.of(PLAYBOOK.statuses().keySet().toJavaSet());
    }

    @Property(tries = 50)
    void CORE_003_a_path_can_be_walked_to_its_end(
            @ForAll("walks") java.util.List<Stride> walk, @ForAll("statuses") StatusId target) {
        Place place = walk.stream().reduce(Walks.start(), Place::step, (one, other) -> other);
        Actor actor = walk.get(walk.size() - 1).actor();

        Path path = path(place, actor, target);

        assertThat(path).isNotInstanceOf(Path.BoundExceeded.class);
        if (path instanceof Path.Found found) {
            Place end = found.steps().foldLeft(place, (at, step) -> walk(at, step, actor));
            assertThat(end.current().status().id()).as("%s", path).isEqualTo(target);
        }
    }

    private static Path path(Place place, Actor actor, StatusId target) {
        return PathFinder.of(PLAYBOOK, place.current(), actor, Walks.situation(actor, place.at()))
                .to(target)
                .get();
    }

    private static Place walk(Place place, Step step, Actor self) {
        if (step instanceof Step.OfWaiting wait) {
            return new Place(place.current(), wait.until());
        }
        Step.OfCommand given = (Step.OfCommand) step;
        Seq<Actor> actors = given.by().isEmpty() ? List.of(self) : Walks.ACTORS;
        return actors.map(actor -> place.give(given.what(), actor, place.at()))
                .find(answer -> answer.isRight())
                .map(answer -> new Place(answer.get().after(), place.at()))
                .getOrElseThrow(() -> new AssertionError("nobody can " + step));
    }

    @Property(tries = 50)
    void CORE_003_what_one_command_reaches_is_one_step_away(@ForAll("walks") java.util.List<Stride> walk) {
        Place place = walk.stream().reduce(Walks.start(), Place::step, (one, other) -> other);
        Actor actor = walk.get(walk.size() - 1).actor();

        for (Possibility possibility :
                place.possible(actor, place.at()).now().reject(each -> each.command() == CommandKind.MERGE_CASE)) {
            StatusId reached = place.give(possibility, actor, place.at())
                    .get()
                    .after()
                    .status()
                    .id();
            Path path = path(place, actor, reached);
            assertThat(((Path.Found) path).steps().size()).isLessThanOrEqualTo(1);
        }
    }
}
