package dev.casecore.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.InMemoryStore;
import dev.casecore.conversation.Effect;
import dev.casecore.decision.CaseChange;
import dev.casecore.decision.Decider;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.AuditEvent.EffectRequested;
import dev.casecore.lifecycle.ClockEvent;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.LoadQuery;
import dev.casecore.port.Loaded;
import dev.casecore.port.Store;
import dev.casecore.reason.CommandKind;
import dev.casecore.testkit.contract.ForwardingStore;
import dev.casecore.testkit.trial.Company;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Each law fails where a fault is planted, with the few commands that show it. What breaks one law may break others. */
class PlaybookLawsTest {

    @PropertyDefaults(tries = 2_000, shrinking = ShrinkingMode.OFF)
    abstract static class OnAFaultyDesk extends PlaybookLaws {
        @Override
        protected Playbook playbook() {
            return FaultyDesk.sound();
        }
    }

    private static void assertFails(Class<?> laws, String law, int commands) {
        Verdict verdict = Verdict.shortest(laws, law, Life.class);

        assertThat(verdict.isHeld()).as(law).isFalse();
        assertThat(verdict.commands()).as(verdict.words()).isBetween(1L, (long) commands);
    }

    // --- what an adopter may get wrong in a playbook

    static class CountingLaws extends OnAFaultyDesk {
        @Override
        protected Playbook playbook() {
            return FaultyDesk.counting();
        }
    }

    @Test
    void CORE_001_a_condition_that_counts_how_often_it_is_asked_is_found() {
        assertFails(CountingLaws.class, "CORE_001_the_same_question_gets_the_same_answer", 4);
        assertFails(CountingLaws.class, "CORE_001_what_is_explained_is_what_happens", 4);
    }

    static class ObjectLaws extends OnAFaultyDesk {
        @Override
        protected Playbook playbook() {
            return FaultyDesk.knowingObjects();
        }
    }

    @Test
    void CORE_001_a_condition_that_knows_a_case_by_the_object_is_found() {
        assertFails(ObjectLaws.class, "CORE_001_the_same_question_gets_the_same_answer", 3);
    }

    static class InputLaws extends OnAFaultyDesk {
        @Override
        protected Playbook playbook() {
            return FaultyDesk.lookingAtInputs();
        }
    }

    @Test
    void CORE_003_a_condition_that_looks_at_an_input_without_saying_so_is_found() {
        assertFails(InputLaws.class, "CORE_003_what_is_possible_is_accepted_and_what_is_not_is_refused", 1);
    }

    static class FirstDayLaws extends OnAFaultyDesk {
        @Override
        protected Playbook playbook() {
            return FaultyDesk.onTheFirstDayOnly();
        }
    }

    @Test
    void CORE_002_a_wait_whose_end_mends_nothing_is_found() {
        assertFails(FirstDayLaws.class, "CORE_002_what_waiting_mends_is_mended_at_the_instant_named", 1);
    }

    // --- what may go wrong in the engine

    private static Answering deciding(UnaryOperator<Decision> fault) {
        return (playbook, current, command, situation) ->
                Decider.decide(playbook, current, command, situation).map(fault);
    }

    private static Decision with(Decision decision, Seq<RecordedEvent> events) {
        CaseChange change = decision.change();
        return new Decision(
                new CaseChange(change.former(), change.after(), events), decision.others(), decision.advice());
    }

    static class NamingLaws extends OnAFaultyDesk {
        @Override
        Answering answering() {
            return deciding(decision -> with(decision, decision.events().appendAll(named(decision))));
        }

        /** An effect that names a person in clear words, as no playbook may ask for one. */
        private static Option<RecordedEvent> named(Decision decision) {
            String caller = FaultyDesk.caller(decision.change().after())
                    .map(Text::value)
                    .getOrElse("");
            Effect call = new Effect(Effect.Type.MESSAGE, "call", caller, "call back", List.empty());
            return decision.events()
                    .lastOption()
                    .map(last -> new RecordedEvent(
                            last.tenant(),
                            last.caseId(),
                            last.sequence() + 1,
                            last.version(),
                            last.command(),
                            last.actor(),
                            last.occurredAt(),
                            last.recordedAt(),
                            new EffectRequested(call, false)));
        }
    }

    @Test
    void CORE_012_an_effect_that_names_a_person_in_clear_words_is_found() {
        assertFails(NamingLaws.class, "CORE_012_no_personal_text_shows_itself", 3);
    }

    static class LosingLaws extends OnAFaultyDesk {
        @Override
        Answering answering() {
            return deciding(decision -> with(decision, decision.events().dropRight(1)));
        }
    }

    @Test
    void CORE_004_an_event_that_is_lost_is_found() {
        assertFails(LosingLaws.class, "CORE_004_a_case_is_the_fold_of_its_events", 3);
        assertFails(LosingLaws.class, "REC_001_a_command_makes_one_version_and_its_events_have_no_gap", 3);
    }

    static class StandingLaws extends OnAFaultyDesk {
        @Override
        Answering answering() {
            return deciding(decision ->
                    with(decision, decision.events().reject(event -> event.event() instanceof ClockEvent)));
        }
    }

    @Test
    void SLA_010_what_moves_a_clock_without_being_on_record_is_found() {
        assertFails(StandingLaws.class, "SLA_010_clocks_are_what_their_log_makes_of_them", 3);
    }

    static class StrayingLaws extends OnAFaultyDesk {
        /** Whatever status is aimed at, the case gets to one of those that the table has. */
        @Override
        Answering answering() {
            return (playbook, current, command, situation) -> {
                Either<Rejection, Decision> answer = Decider.decide(playbook, current, command, situation);
                boolean strays = answer.isLeft()
                        && command.commandKind() == CommandKind.CHANGE_STATUS
                        && current.status().id().equals(FaultyDesk.WORKING);
                return strays ? Either.right(Straying.to(FaultyDesk.NEW, current, command, situation)) : answer;
            };
        }
    }

    @Test
    void CORE_009_a_status_to_which_no_row_leads_is_found() {
        assertFails(StrayingLaws.class, "CORE_009_no_status_is_reached_but_by_the_transition_table", 3);
    }

    static class TaciturnLaws extends OnAFaultyDesk {
        @Override
        Answering answering() {
            return (playbook, current, command, situation) -> Decider.decide(playbook, current, command, situation)
                    .mapLeft(refusal -> new Rejection(
                            refusal.command(), refusal.unmet().drop(1), refusal.warnings(), refusal.draft()));
        }
    }

    @Test
    void CORE_002_a_reason_that_is_not_given_is_found() {
        assertFails(TaciturnLaws.class, "CORE_002_a_refusal_gives_every_reason", 2);
    }

    // --- what may go wrong in a store

    static class ForgettingLaws extends OnAFaultyDesk {
        @Override
        Store store() {
            return new ForwardingStore(new InMemoryStore()) {
                @Override
                public Loaded load(TenantId tenant, LoadQuery query) {
                    Loaded loaded = super.load(tenant, query);
                    boolean opening = query.caseId().isEmpty();
                    return opening
                            ? loaded
                            : new Loaded(loaded.stored(), Option.none(), loaded.memberships(), loaded.queue());
                }
            };
        }
    }

    @Test
    void CORE_005_a_command_that_is_forgotten_is_found() {
        assertFails(ForgettingLaws.class, "CORE_005_a_command_sent_twice_has_one_effect_and_one_answer", 2);
    }

    static class MarkingLaws extends OnAFaultyDesk {
        @Override
        Store store() {
            return new ForwardingStore(new InMemoryStore()) {
                private int loads;

                @Override
                public Loaded load(TenantId tenant, LoadQuery query) {
                    loads++;
                    return super.load(tenant, query);
                }

                @Override
                public Seq<RecordedEvent> events(TenantId tenant, CaseId caseId, long after, long until) {
                    return super.events(tenant, caseId, after, until).drop(loads % 2);
                }
            };
        }
    }

    @Test
    void CORE_002_a_refusal_that_leaves_a_mark_is_found() {
        assertFails(MarkingLaws.class, "CORE_002_a_refusal_changes_nothing", 2);
    }

    // --- where the laws cannot be tried

    @Test
    void a_company_at_which_nobody_can_open_a_case_is_refused_with_what_would_be_right() {
        Company company = Company.of(FaultyDesk.openedByNobody());

        assertThatThrownBy(() -> Lives.of(company))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hire somebody with Company.with")
                .hasMessageContaining("UNFIT");
    }
}
