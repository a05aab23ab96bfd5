package dev.casecore.testkit.scenario;

import static dev.casecore.testkit.fixture.SalesforcePeople.ANNA;
import static dev.casecore.testkit.fixture.SalesforcePeople.BEA;
import static dev.casecore.testkit.fixture.SalesforcePeople.BEN;
import static dev.casecore.testkit.fixture.SalesforcePeople.DORA_OF_DP;
import static dev.casecore.testkit.scenario.Act.at;
import static dev.casecore.testkit.scenario.Act.by;
import static dev.casecore.testkit.scenario.Act.byOwner;
import static dev.casecore.testkit.scenario.Act.later;
import static dev.casecore.testkit.scenario.Act.opened;
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
import static dev.casecore.testkit.scenario.Expectation.theCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.AddComment;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.EditCase;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PickCase;
import dev.casecore.command.RecordReply;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.command.SendMessage;
import dev.casecore.conversation.Effect;
import dev.casecore.identity.Actor;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.AuditEvent.DirectoryConsulted;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.ClockEvent.SlaBreached;
import dev.casecore.lifecycle.LifecycleEvent.CaseClosed;
import dev.casecore.lifecycle.LifecycleEvent.CaseReopened;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.lifecycle.OwnershipEvent.OwnerChanged;
import dev.casecore.lifecycle.OwnershipEvent.Way;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbooks.jira.JiraMessages;
import dev.casecore.playbooks.salesforce.SalesforceFields;
import dev.casecore.playbooks.salesforce.SalesforceQueues;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Fact;
import dev.casecore.testkit.fixture.DynamicsFixture;
import dev.casecore.testkit.fixture.DynamicsState;
import dev.casecore.testkit.fixture.JiraFixture;
import dev.casecore.testkit.fixture.JiraState;
import dev.casecore.testkit.fixture.SalesforceFixture;
import dev.casecore.testkit.fixture.SalesforceState;
import dev.casecore.testkit.trial.ReturnsDesk;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    private static final StatusId INSPECTION = StatusId.of("inspection");

    private final SalesforceFixture salesforce = new SalesforceFixture();

    @Test
    void SF_067_told_in_the_company_of_a_playbook() {
        Scenario.of(SalesforceSupport.playbook())
                .given(
                        opened(SalesforceSupport.HOMEOWNER_SUPPORT),
                        byOwner(header -> ReferCase.of(header, SalesforceSupport.DP, "Plans", "please draw")))
                .when(byOwner(CloseCase::of))
                .then(rejected(Code.ASSIGNMENT_OPEN), because("SF-067"))
                .given(by(
                        "one-of-DP",
                        header -> new CloseAssignment(header, AssignmentId.of(1), AssignmentOutcome.COMPLETED)))
                .when(byOwner(CloseCase::of))
                .then(eventsOf(CaseClosed.class, StatusChanged.class), status(SalesforceSupport.CLOSED), effects());
    }

    @Test
    void SF_070_told_on_a_desk_with_people_to_the_second() {
        Scenario.on(salesforce)
                .given(salesforce.caseIn(SalesforceState.AWAITING_CUSTOMER_SUPPORT))
                .given(by(ANNA, CloseCase::of), later(Duration.ofHours(6)))
                .when(by(BEN, ReopenCase::new))
                .then(
                        events(
                                new CaseReopened(),
                                new StatusChanged(
                                        SalesforceSupport.CLOSED,
                                        SalesforceSupport.AWAITING_CUSTOMER_SUPPORT,
                                        StatusCategory.ACTIVE,
                                        CommandKind.REOPEN_CASE)),
                        advice());

        SalesforceFixture another = new SalesforceFixture();
        Scenario.on(another)
                .given(another.caseIn(SalesforceState.AWAITING_CUSTOMER_SUPPORT))
                .given(by(ANNA, CloseCase::of), later(Duration.ofHours(6).plusNanos(1_000)))
                .when(by(BEN, ReopenCase::new))
                .then(rejected(Code.REOPEN_WINDOW_PASSED, Code.NEW_CASE_REQUIRED));
    }

    @Test
    void QUE_004_with_commands_that_depend_on_the_case() {
        Scenario.on(salesforce)
                .given(by(
                        ANNA,
                        header -> OpenCase.of(
                                header, SalesforceSupport.HOMEOWNER_SUPPORT, SalesforceFixture.homeowner())))
                .when(by(
                        ANNA,
                        (header, current) ->
                                EditCase.of(header, current.version()).set(SalesforceFields.CASE_SOURCE, "chat")))
                .then(
                        accepted(),
                        theCase(
                                "from a chat",
                                after -> after.get(SalesforceFields.CASE_SOURCE).contains("chat")))
                .when(by(
                        "anna",
                        (header, current) ->
                                EditCase.of(header, current.version()).set(SalesforceFields.CASE_SOURCE, "chat")))
                .then(nothing())
                .given(by(ANNA, header -> new HandOverCase(header, Owner.queue(SalesforceQueues.HOMEOWNER))))
                .when(by("bea", PickCase::new))
                .then(owner(Owner.user(BEA)));
    }

    @Test
    void CORE_001_what_the_directory_said_counts_only_where_it_is_expected() {
        OwnerChanged handedOver = new OwnerChanged(Owner.user(ANNA), Owner.user(BEN), Way.HANDED_OVER);
        DirectoryConsulted active = new DirectoryConsulted(List.of(Fact.of("user ben", "active")));
        DirectoryConsulted inactive = new DirectoryConsulted(List.of(Fact.of("user ben", "inactive")));

        Outcome outcome = Scenario.on(salesforce)
                .given(salesforce.caseIn(SalesforceState.NEW))
                .when(by(ANNA, header -> new HandOverCase(header, Owner.user(BEN))));

        outcome.then(events(handedOver), events(handedOver, active));
        assertThatThrownBy(() -> outcome.then(events(handedOver, inactive)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("but: these happened\n    " + handedOver + "\n    " + active + "\ngiven\n");
    }

    @Test
    void SF_090_advice_and_effects_are_expected_exactly() {
        Scenario.on(salesforce)
                .given(salesforce.caseIn(SalesforceState.AWAITING_CUSTOMER_RESPONSE))
                .when(by(ANNA, header -> new RecordReply(header, Text.of("here it is"))))
                .then(advice(Code.REPLY_MOVES_STATUS), effects())
                .when(by(DORA_OF_DP, header -> AddComment.of(header, "may I?")))
                .then(rejected(), lacking(Code.NOT_PERMITTED));
    }

    @Test
    void JSM_048_effects_are_expected_by_type_and_recipient() {
        JiraFixture jira = new JiraFixture();

        Scenario.on(jira)
                .given(jira.caseIn(JiraState.ASSIGNED))
                .when(by(
                        Actor.user("anna"),
                        header -> new SendMessage(header, JiraMessages.GENERAL_RESPONSE, Text.of("we are on it"))))
                .then(effects(Effect.Type.MESSAGE), effect(Effect.Type.MESSAGE, "ivy"));
    }

    @Test
    void SLA_008_when_time_passes_the_desk_looks_after_its_clocks() {
        JiraFixture jira = new JiraFixture();

        Scenario scenario = Scenario.on(jira)
                .given(jira.caseIn(JiraState.UNASSIGNED))
                .when(later(Duration.ofHours(2)))
                .then(nothing())
                .when(at("2026-03-02T11:00:01Z"))
                .then(
                        eventsOf(SlaBreached.class),
                        event(
                                SlaBreached.class,
                                breached -> breached.clock().value().equals("first-response")));
        assertThat(scenario.story())
                .contains("  2026-03-02T11:00:00Z  time has passed\n  2026-03-02T11:00:01Z  time has passed\n"
                        + "      SlaBreached[clock=first-response, ");
    }

    @Test
    void D365_010_told_of_a_case_that_was_made_ready() {
        DynamicsFixture dynamics = new DynamicsFixture();

        Scenario.on(dynamics)
                .given(dynamics.caseIn(DynamicsState.RESOLVED))
                .when(by("anna", header -> AddComment.of(header, "too late")))
                .then(rejected(Code.CASE_CLOSED), because("D365-010"));
    }

    @Test
    void a_playbook_of_an_adopter_is_told_the_same_way() {
        Scenario.of(ReturnsDesk.returnsDesk(1).buildOrThrow())
                .given(opened(KindId.of("return")), by("returns-clerk", header -> new ChangeStatus(header, INSPECTION)))
                .when(by("returns-clerk", header -> CloseCase.into(header, StatusId.of("refunded"))))
                .then(rejected(Code.FIELD_MISSING), because("RET-3"));
    }

    @Test
    void REC_003_events_of_a_log_are_lived_on_from() {
        Case closed = salesforce.caseIn(SalesforceState.CLOSED);
        Seq<RecordedEvent> log = salesforce.history(closed.id());

        Scenario again = Scenario.on(new SalesforceFixture()).givenEvents(log);

        assertThat(again.theCase()).isEqualTo(closed);
        again.when(by(BEN, ReopenCase::new)).then(status(SalesforceSupport.AWAITING_CUSTOMER_SUPPORT));
        assertThat(again.theCase().closings().reopenings()).isOne();
    }

    @Test
    void events_alone_are_lived_on_from() {
        Case closed = salesforce.caseIn(SalesforceState.CLOSED);
        Seq<RecordedEvent> log = salesforce.history(closed.id());

        Scenario again = Scenario.on(new SalesforceFixture())
                .givenEvents(log.map(RecordedEvent::event).toJavaArray(CaseEvent[]::new));

        again.when(by(BEN, ReopenCase::new)).then(status(SalesforceSupport.AWAITING_CUSTOMER_SUPPORT));
        assertThat(again.desk()
                        .history(again.theCase().id())
                        .map(event -> event.event().name()))
                .isEqualTo(log.map(event -> event.event().name()).appendAll(List.of("CaseReopened", "StatusChanged")));
    }

    @Test
    void a_clock_is_not_before_the_last_event_that_is_given() {
        Case late = salesforce.caseIn(SalesforceState.REOPENED);

        Scenario again = Scenario.on(new SalesforceFixture()).givenEvents(salesforce.history(late.id()));

        assertThat(again.desk().now()).isEqualTo(late.revision().modifiedAt()).isEqualTo(salesforce.now());
    }

    @Test
    void events_that_make_no_case_are_refused() {
        Seq<RecordedEvent> log =
                salesforce.history(salesforce.caseIn(SalesforceState.CLOSED).id());
        Scenario scenario = Scenario.on(new SalesforceFixture());

        assertThatThrownBy(() -> scenario.givenEvents(List.<RecordedEvent>empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the first event given must open a case, not be none");
        assertThatThrownBy(() -> scenario.givenEvents(new CaseReopened()))
                .hasMessage("the first event given must open a case, not be CaseReopened");
        assertThatThrownBy(() -> scenario.givenEvents(log.removeAt(1)))
                .hasMessageStartingWith(
                        "the events given must be those of one case, from 1 on without a gap, not case-1/1, case-1/3");
        assertThatThrownBy(() -> Scenario.on(new JiraFixture()).givenEvents(log))
                .hasMessage(
                        "the events given are of a case under salesforce-support@1, but the desk plays by jira-service-desk@1");
        Scenario lived = Scenario.on(new SalesforceFixture()).givenEvents(log);
        assertThatThrownBy(() -> lived.givenEvents(log))
                .hasMessageStartingWith("the store cannot take case case-1, number C-000001: ");
    }

    @Test
    void what_cannot_be_told_is_said() {
        Scenario scenario = Scenario.on(salesforce);

        assertThatThrownBy(() -> scenario.when(by(ANNA, CloseCase::of)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no case yet: open one first");
        assertThatThrownBy(() -> scenario.when(by(ANNA, (header, current) -> CloseCase.of(header))))
                .hasMessage("there is no case yet: open one first");
        assertThatThrownBy(() -> scenario.given(opened(SalesforceSupport.HOMEOWNER_SUPPORT)))
                .hasMessage(
                        "only a company knows what a case of kind homeowner-support requires; on a SalesforceFixture"
                                + " open it by an OpenCase");
        scenario.given(salesforce.caseIn(SalesforceState.WAITING_IN_QUEUE));
        assertThatThrownBy(() -> scenario.when(byOwner(CloseCase::of)))
                .hasMessage("no user owns the case, but queue:back-office-homeowner");
        assertThatThrownBy(() -> scenario.when(at("2026-03-02T08:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("and 2026-03-02T08:00:00Z is over");
    }

    @Test
    void time_may_pass_before_there_is_a_case() {
        Scenario scenario = Scenario.of(SalesforceSupport.playbook())
                .given(at("2026-03-02T15:00:00Z"), opened(SalesforceSupport.INSTALLER_SUPPORT));

        assertThat(scenario.theCase().opening().recordedAt()).hasToString("2026-03-02T15:00:00Z");
    }

    @Test
    void what_is_given_one_after_another_is_a_second_apart() {
        Scenario.on(salesforce)
                .given(salesforce.caseIn(SalesforceState.NEW))
                .given(
                        by(ANNA, header -> AddComment.of(header, "one")),
                        by(ANNA, header -> AddComment.of(header, "two")),
                        later(Duration.ofMinutes(1)),
                        by(ANNA, header -> AddComment.of(header, "three")));

        assertThat(salesforce.now()).hasToString("2026-03-02T09:01:01Z");
    }
}
