package dev.casecore.playbooks.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.CaseCommand;
import dev.casecore.command.OpenCase;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Rejection;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.DetailEvent.PersonalDataErased;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.LifecycleEvent.CaseReopened;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbooks.salesforce.SalesforceOptions.CaseReturns;
import dev.casecore.playbooks.salesforce.SalesforceOptions.CustomerReply;
import dev.casecore.reason.CommandKind;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever is commanded, in whatever order, a case keeps its laws. */
class AnyLifePropertyTest {

    private static final Playbook STANDARD = SalesforceSupport.playbook();
    private static final Playbook LENIENT = SalesforceSupport.playbook(SalesforceOptions.builder()
            .version(2)
            .caseReturns(CaseReturns.AFTER_ANY)
            .customerReply(CustomerReply.MOVES_STATUS)
            .reopenings(3)
            .build());

    private static final List<Duration> JUMPS = List.of(
            Duration.ZERO,
            Duration.ofMillis(1),
            Duration.ofNanos(1),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(-1));

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void any_life_keeps_every_law(@ForAll Random random, @ForAll @IntRange(min = 1, max = 120) int length) {
        live(STANDARD, 1, random, length);
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void so_does_any_life_under_the_other_choices(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 120) int length) {
        live(LENIENT, 3, random, length);
    }

    @Test
    void lives_at_random_accept_every_kind_of_command() {
        Random random = new Random(67);
        Map<CommandKind, Integer> accepted = HashMap.empty();
        for (int i = 0; i < 150; i++) {
            accepted = accepted.merge(live(STANDARD, 1, random, 100), Integer::sum);
        }

        assertThat(HashSet.of(CommandKind.values()).filter(STANDARD::offers).removeAll(accepted.keySet()))
                .containsExactlyInAnyOrder(CommandKind.OPEN_CASE, CommandKind.ADOPT_PLAYBOOK);
        assertThat(accepted.values()).allMatch(often -> often >= 5);
    }

    private static Map<CommandKind, Integer> live(Playbook playbook, int reopenings, Random random, int length) {
        Case other = Scenario.standard()
                .named(EveryCommand.OTHER.value(), "C-000009")
                .opened()
                .theCase();
        Scenario scenario = opened(playbook, random).beside(other);
        Map<CommandKind, Integer> accepted = HashMap.empty();
        for (int i = 0; i < length; i++) {
            scenario.later(JUMPS.get(random.nextInt(JUMPS.size())));
            CaseCommand command = new AnyCommand(random, scenario.theCase(), scenario.now()).next(i);
            if (step(scenario, command)) {
                accepted = accepted.put(command.commandKind(), 1, Integer::sum);
            }
            checkLaws(scenario.theCase(), playbook, reopenings);
        }
        checkHistory(scenario, reopenings);
        return accepted;
    }

    /** Told by the events alone: erased wherever erasure was asked for they still make the same case. */
    private static void checkHistory(Scenario scenario, int reopenings) {
        assertThat(scenario.history().count(event -> event.event() instanceof CaseReopened))
                .isLessThanOrEqualTo(reopenings);
        List<PersonalDataErased> erasures = scenario.history()
                .map(RecordedEvent::event)
                .filter(PersonalDataErased.class::isInstance)
                .map(PersonalDataErased.class::cast)
                .toList();
        var redacted = scenario.history()
                .map(event -> erasures.foldLeft(event, (text, erasure) -> text.mapTexts(erasure::erase)));
        assertThat(Evolution.fold(redacted).equals(Option.some(scenario.theCase())))
                .isTrue();
    }

    private static Scenario opened(Playbook playbook, Random random) {
        Scenario scenario = Scenario.of(playbook);
        boolean homeowner = random.nextInt(4) > 0;
        return scenario.accepted(OpenCase.of(
                scenario.by(Directory.ANNA),
                homeowner ? SalesforceSupport.HOMEOWNER_SUPPORT : SalesforceSupport.INSTALLER_SUPPORT,
                homeowner ? Samples.homeowner() : Samples.installer().with(SalesforceFields.JOB, "J-1")));
    }

    private static boolean step(Scenario scenario, CaseCommand command) {
        Case before = scenario.theCase();
        Either<Rejection, Decision> answer = scenario.tried(command);
        assertThat(answer.equals(scenario.tried(command))).as("the same again").isTrue();
        if (answer.isLeft()) {
            assertThat(answer.getLeft().codes()).isNotEmpty();
            assertThat(scenario.theCase()).isSameAs(before);
            return false;
        }
        scenario.accepted(command);
        checkEvents(scenario.playbook(), before, answer.get(), command);
        return true;
    }

    private static void checkEvents(Playbook playbook, Case before, Decision decision, CaseCommand command) {
        if (decision.events().isEmpty()) {
            assertThat(decision.after()).isSameAs(before);
            return;
        }
        assertThat(decision.after().version()).isEqualTo(before.version() + 1);
        RecordedEvent[] last = new RecordedEvent[1];
        for (RecordedEvent event : decision.events()) {
            long previous = last[0] == null ? before.revision().sequence() : last[0].sequence();
            assertThat(event.sequence()).isEqualTo(previous + 1);
            assertThat(event.recordedAt()).isAfterOrEqualTo(before.revision().modifiedAt());
            assertThat(event.occurredAt()).isBeforeOrEqualTo(event.recordedAt());
            last[0] = event;
            if (event.event() instanceof StatusChanged change) {
                assertThat(change.because()).isEqualTo(command.commandKind());
                assertThat(playbook.transitions().allows(change.from(), change.because(), change.to()))
                        .as("%s", change)
                        .isTrue();
            }
        }
        assertThat(decision.after().revision().effectiveAt())
                .isBetween(
                        before.revision().effectiveAt(),
                        decision.after().revision().modifiedAt());
    }

    private static void checkLaws(Case subject, Playbook playbook, int reopenings) {
        boolean assignmentOpen = subject.assignments().hasOpen();
        assertThat(subject.isOpen() || !assignmentOpen)
                .as("closed with an open assignment")
                .isTrue();
        assertThat(subject.closings().reopenings()).isLessThanOrEqualTo(reopenings);
        if (subject.status().id().equals(SalesforceSupport.INTERNAL_REFERRAL)) {
            assertThat(assignmentOpen)
                    .as("a referral without an open assignment")
                    .isTrue();
        }
        if (subject.status().id().equals(SalesforceSupport.NEW)) {
            assertThat(subject.assignments().hasEverBeen())
                    .as("new after an assignment")
                    .isFalse();
        }
        if (playbook == STANDARD && assignmentOpen) {
            assertThat(subject.status().id()).isNotEqualTo(SalesforceSupport.AWAITING_CUSTOMER_SUPPORT);
        }
        assertThat(subject.fields().has(SalesforceFields.DESCRIPTION)).isTrue();
        assertThat(subject.links().size()).isLessThan(20);
        assertThat(subject.isOpen()).isEqualTo(subject.status().category().isOpen());
        assertThat(subject.closings().lastClosedAt().isDefined() || subject.isOpen())
                .isTrue();
    }
}
