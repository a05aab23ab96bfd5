package dev.casecore.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseCase;
import dev.casecore.decision.CaseChange;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.DetailEvent.PersonalDataErased;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.TransitionTable;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** What is true of what is on record of a life. */
final class LogLaws {

    private LogLaws() {}

    static void checkFold(Life life) {
        assertThat(Evolution.fold(life.events()))
                .as("the fold of the events of %s", life)
                .isEqualTo(Option.some(life.current()));
        assertThat(Evolution.fold(erased(life.events())))
                .as("the fold of what is left of the events of %s", life)
                .isEqualTo(Option.some(life.current()));
    }

    /** The events as a store keeps them: what was ever erased is erased in all of them. */
    private static Seq<RecordedEvent> erased(Seq<RecordedEvent> events) {
        return of(PersonalDataErased.class, events)
                .foldLeft(events, (left, erasure) -> left.map(event -> event.mapTexts(erasure::erase)));
    }

    private static <T> Seq<T> of(Class<T> type, Seq<RecordedEvent> events) {
        return events.map(RecordedEvent::event).filter(type::isInstance).map(type::cast);
    }

    static void checkVersions(Life life) {
        checkChange(life, 0, 0, Instant.MIN, life.birth().change());
        for (Step step : life.steps()) {
            Case before = step.before();
            step.answer()
                    .forEach(decision -> checkChange(
                            life,
                            before.version(),
                            before.revision().sequence(),
                            before.revision().modifiedAt(),
                            decision.change()));
        }
    }

    private static void checkChange(Life life, long version, long sequence, Instant modifiedAt, CaseChange change) {
        Seq<RecordedEvent> events = change.events();
        long expected = events.isEmpty() ? version : version + 1;
        assertThat(change.after().version()).as("the version after %s", life).isEqualTo(expected);
        assertThat(events.map(RecordedEvent::version))
                .as("the versions of the last events of %s", life)
                .allMatch(made -> made == expected);
        assertThat(events.map(RecordedEvent::sequence))
                .as("the sequence of the last events of %s", life)
                .containsExactlyElementsOf(List.rangeClosed(sequence + 1, sequence + events.size()));
        assertThat(events)
                .as("the times of the last events of %s", life)
                .allMatch(event -> !event.recordedAt().isBefore(modifiedAt)
                        && !event.occurredAt().isAfter(event.recordedAt()));
    }

    static void checkTable(Life life) {
        TransitionTable table = life.company().playbook().transitions();
        for (Step step : life.steps()) {
            Seq<RecordedEvent> all = step.answer()
                    .map(decision -> decision.changes().flatMap(CaseChange::events))
                    .getOrElse(List.empty());
            assertThat(of(StatusChanged.class, all))
                    .as("the changes of status at the end of %s", life)
                    .allMatch(change -> table.allows(change.from(), change.because(), change.to()));
            if (step.isAccepted() && !step.events().isEmpty()) {
                target(step)
                        .forEach(target -> assertThat(step.after().status().id())
                                .as("where %s led in %s", step.what(), life)
                                .isEqualTo(target));
            }
        }
    }

    private static Option<StatusId> target(Step step) {
        if (step.command() instanceof ChangeStatus change) {
            return Option.some(change.status());
        }
        return step.command() instanceof CloseCase closing ? closing.into() : Option.none();
    }
}
