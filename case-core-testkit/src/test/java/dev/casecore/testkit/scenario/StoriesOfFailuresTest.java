package dev.casecore.testkit.scenario;

import static dev.casecore.testkit.fixture.DynamicsPeople.ANNA;
import static dev.casecore.testkit.fixture.DynamicsPeople.GUS_THE_GUEST;
import static dev.casecore.testkit.scenario.Act.by;
import static dev.casecore.testkit.scenario.Act.later;
import static dev.casecore.testkit.scenario.Expectation.accepted;
import static dev.casecore.testkit.scenario.Expectation.advice;
import static dev.casecore.testkit.scenario.Expectation.because;
import static dev.casecore.testkit.scenario.Expectation.effect;
import static dev.casecore.testkit.scenario.Expectation.effects;
import static dev.casecore.testkit.scenario.Expectation.event;
import static dev.casecore.testkit.scenario.Expectation.events;
import static dev.casecore.testkit.scenario.Expectation.eventsOf;
import static dev.casecore.testkit.scenario.Expectation.lacking;
import static dev.casecore.testkit.scenario.Expectation.nothing;
import static dev.casecore.testkit.scenario.Expectation.owner;
import static dev.casecore.testkit.scenario.Expectation.rejected;
import static dev.casecore.testkit.scenario.Expectation.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.command.AddComment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.conversation.Effect;
import dev.casecore.field.Fields;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.lifecycle.FeedEvent.CommentAdded;
import dev.casecore.lifecycle.LifecycleEvent.CaseClosed;
import dev.casecore.lifecycle.LifecycleEvent.CaseReopened;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.lifecycle.OwnershipEvent.PriorityChanged;
import dev.casecore.playbooks.dynamics.DynamicsCustomerService;
import dev.casecore.reason.Code;
import dev.casecore.testkit.fixture.DynamicsFixture;
import dev.casecore.testkit.fixture.DynamicsState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Every expectation fails for what it is not, and says what there is; the whole story is told. */
class StoriesOfFailuresTest {

    private final DynamicsFixture desk = new DynamicsFixture();
    private final Scenario scenario = Scenario.on(desk).given(desk.caseIn(DynamicsState.ACTIVE));

    private void assertFails(Outcome outcome, Expectation expectation, String expected, String but) {
        assertThatThrownBy(() -> outcome.then(expectation))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected: " + expected + "\nbut: " + but + "\ngiven\n  1  ");
    }

    private Outcome refused() {
        return scenario.when(by(ANNA, header -> CloseCase.into(header, DynamicsCustomerService.RESOLVED)));
    }

    private Outcome urgent() {
        return scenario.when(by(ANNA, header -> new PrioritizeCase(header, Priority.HIGH)));
    }

    @Test
    void the_whole_story_is_told_of_what_fails() {
        Scenario whole = Scenario.on(desk)
                .given(
                        by(
                                ANNA,
                                header -> OpenCase.of(
                                        header, DynamicsCustomerService.CASE, DynamicsFixture.identified())),
                        later(Duration.ofMinutes(5)));

        assertThatThrownBy(() -> whole.when(
                                by(GUS_THE_GUEST, header -> CloseCase.into(header, DynamicsCustomerService.RESOLVED)))
                        .then(accepted(), status(DynamicsCustomerService.RESOLVED)))
                .hasMessage("""
                        expected: accepted
                        but: it was refused
                        expected: accepted, and the case is then in status resolved
                        but: it was refused
                        given
                          2026-03-02T09:00:00Z  user:anna  open-case
                              accepted: active, user:anna
                                CaseOpened[number=CAS-00002, playbook=dynamics-customer-service@1, kind=case, status=active, category=ACTIVE, owner=user:anna, priority=NORMAL, fields={contact=ivy, title=***}, tickets=List(), follo..
                                StageEntered[from=None, to=identify]
                          2026-03-02T09:05:00Z  time has passed
                        when
                          2026-03-02T09:05:00Z  user:gus  close-case
                              close-case refused:
                                NOT_PERMITTED [CORE-007] (role=customer-service-representative, role=customer-service-manager)
                                FIELD_MISSING [D365-008] (field=escalation)
                                  mended by edit-case escalation
                                to acknowledge: STAGE_NOT_REACHED [D365-002] (stage=identify, wanted=resolve)
                        the case now
                          case CAS-00002 (case-2) of kind case, version 1
                            status active since 2026-03-02T09:00:00Z
                            owner user:anna since 2026-03-02T09:00:00Z
                            priority NORMAL
                            fields contact=ivy, title=***
                            stage identify""");
    }

    @Test
    void what_is_given_must_be_accepted() {
        assertThatThrownBy(() -> scenario.given(by(GUS_THE_GUEST, header -> AddComment.of(header, "hello"))))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("what is given must be accepted, but it was refused\ngiven\n")
                .hasMessageContaining("user:gus  add-comment")
                .hasMessageContaining("NOT_PERMITTED [CORE-007]");
    }

    @Test
    void chapters_follow_each_other() {
        urgent().then(accepted());
        scenario.given(by(ANNA, header -> AddComment.of(header, "hello")));
        refused().then(rejected());

        assertThat(scenario.story().lines().filter(line -> !line.startsWith(" ")))
                .containsExactly("given", "when", "given", "when", "the case now");
        assertThat(Scenario.on(desk).story()).isEqualTo("given\nthere is no case");
    }

    @Test
    void of_what_was_refused() {
        Outcome refused = refused();

        assertFails(refused, accepted(), "accepted", "it was refused");
        assertFails(refused, nothing(), "accepted, and nothing happens", "it was refused");
        assertFails(refused, events(), "exactly these events", "it was refused");
        assertFails(
                refused, eventsOf(CaseReopened.class), "events of exactly these types: CaseReopened", "it was refused");
        assertFails(refused, event(CaseReopened.class, any -> true), "a certain CaseReopened", "it was refused");
        assertFails(refused, advice(), "accepted with exactly this advice: none", "it was refused");
        assertFails(refused, effects(), "accepted with exactly these effects: none", "it was refused");
        assertFails(refused, effect(Effect.Type.MESSAGE, "ivy"), "an effect MESSAGE for ivy", "it was refused");
        assertFails(
                refused,
                owner(Owner.user(ANNA)),
                "accepted, and the case is then owned by user:anna",
                "it was refused");
    }

    @Test
    void of_what_was_refused_for_other_reasons() {
        Outcome refused = refused();

        assertFails(
                refused,
                rejected(Code.FIELD_MISSING),
                "refused for exactly FIELD_MISSING",
                "it was refused for FIELD_MISSING, STAGE_NOT_REACHED");
        assertFails(
                refused,
                because("D365-008"),
                "refused because of exactly D365-008",
                "it was refused because of D365-008, D365-002");
        assertFails(
                refused,
                lacking(Code.NOT_PERMITTED),
                "refused for lack of NOT_PERMITTED, among others",
                "it was refused for FIELD_MISSING, STAGE_NOT_REACHED");
        refused.then(rejected(Code.STAGE_NOT_REACHED, Code.FIELD_MISSING), because("D365-002", "D365-008"));
    }

    @Test
    void of_what_was_accepted() {
        Outcome urgent = urgent();

        assertFails(urgent, rejected(), "refused", "it was accepted");
        assertFails(urgent, rejected(Code.CASE_CLOSED), "refused for exactly CASE_CLOSED", "it was accepted");
        assertFails(urgent, because("D365-010"), "refused because of exactly D365-010", "it was accepted");
        assertFails(
                urgent, lacking(Code.CASE_CLOSED), "refused for lack of CASE_CLOSED, among others", "it was accepted");
        assertFails(urgent, nothing(), "accepted, and nothing happens", "something happened");
        assertFails(
                urgent,
                events(new PriorityChanged(Priority.HIGH, Priority.NORMAL)),
                "exactly these events\n    PriorityChanged[from=HIGH, to=NORMAL]",
                "these happened\n    PriorityChanged[from=NORMAL, to=HIGH]");
        assertFails(
                urgent,
                eventsOf(PriorityChanged.class, CommentAdded.class),
                "events of exactly these types: PriorityChanged, CommentAdded",
                "these happened\n    PriorityChanged[from=NORMAL, to=HIGH]");
        assertFails(
                urgent,
                event(PriorityChanged.class, changed -> changed.to() == Priority.NORMAL),
                "a certain PriorityChanged",
                "these happened\n    PriorityChanged[from=NORMAL, to=HIGH]");
        assertFails(
                urgent,
                advice(Code.SIMILAR_CASE),
                "accepted with exactly this advice: SIMILAR_CASE",
                "the advice was none");
        assertFails(
                urgent,
                effects(Effect.Type.MESSAGE),
                "accepted with exactly these effects: MESSAGE",
                "what was asked for is none");
        assertFails(
                urgent, effect(Effect.Type.MESSAGE, "ivy"), "an effect MESSAGE for ivy", "what was asked for is none");
        assertFails(
                urgent,
                status(DynamicsCustomerService.RESOLVED),
                "accepted, and the case is then in status resolved",
                "it is active, owned by user:anna");
    }

    @Test
    void events_in_another_order_are_others() {
        Outcome cancelled =
                scenario.when(by(ANNA, header -> CloseCase.into(header, DynamicsCustomerService.CANCELLED)));

        cancelled.then(eventsOf(CaseClosed.class, StatusChanged.class));
        assertFails(
                cancelled,
                eventsOf(StatusChanged.class, CaseClosed.class),
                "events of exactly these types: StatusChanged, CaseClosed",
                "these happened\n    CaseClosed[statedBy=anna]\n    StatusChanged[from=active, to=cancelled,"
                        + " category=CLOSED, because=close-case]");
    }

    @Test
    void the_same_reason_twice_is_not_the_same_as_once() {
        Outcome opening = Scenario.on(new DynamicsFixture())
                .when(by(ANNA, header -> OpenCase.of(header, DynamicsCustomerService.CASE, Fields.none())));

        opening.then(rejected(Code.FIELD_MISSING));
        assertThatThrownBy(() -> opening.then(rejected(Code.FIELD_MISSING, Code.FIELD_MISSING)))
                .hasMessageStartingWith("""
                        expected: refused for exactly FIELD_MISSING, FIELD_MISSING
                        but: it was refused for FIELD_MISSING
                        given
                        when
                        """)
                .hasMessageEndingWith("there is no case");
    }
}
