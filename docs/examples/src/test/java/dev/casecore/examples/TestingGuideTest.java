package dev.casecore.examples;

import static dev.casecore.examples.VendorsGuideTest.returnsDesk;
import static dev.casecore.testkit.assertion.CaseAssertions.assertThat;
import static dev.casecore.testkit.assertion.CaseAssertions.assertThatCase;
import static dev.casecore.testkit.assertion.CaseAssertions.assertThatQueue;
import static dev.casecore.testkit.fixture.SalesforcePeople.ANNA;
import static dev.casecore.testkit.fixture.SalesforcePeople.BEA;
import static dev.casecore.testkit.fixture.SalesforcePeople.BEN;
import static dev.casecore.testkit.scenario.Act.by;
import static dev.casecore.testkit.scenario.Act.byOwner;
import static dev.casecore.testkit.scenario.Act.later;
import static dev.casecore.testkit.scenario.Act.opened;
import static dev.casecore.testkit.scenario.Expectation.because;
import static dev.casecore.testkit.scenario.Expectation.effect;
import static dev.casecore.testkit.scenario.Expectation.effects;
import static dev.casecore.testkit.scenario.Expectation.eventsOf;
import static dev.casecore.testkit.scenario.Expectation.rejected;
import static dev.casecore.testkit.scenario.Expectation.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.Accepted;
import dev.casecore.TenantDesk;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.PickCase;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.command.SendMessage;
import dev.casecore.conversation.Effect;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.ClockId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Role;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.jdbc.JdbcStore;
import dev.casecore.jdbc.Schema;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.ClockEvent.SlaBreached;
import dev.casecore.lifecycle.LifecycleEvent.CaseReopened;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.party.UserProfile;
import dev.casecore.playbooks.jira.JiraMessages;
import dev.casecore.playbooks.salesforce.SalesforceQueues;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.sla.SlaStatement;
import dev.casecore.testkit.fixture.Cast;
import dev.casecore.testkit.fixture.CompanyFixture;
import dev.casecore.testkit.fixture.DeskFixture;
import dev.casecore.testkit.fixture.DeskSetup;
import dev.casecore.testkit.fixture.FixtureExtension;
import dev.casecore.testkit.fixture.JiraFixture;
import dev.casecore.testkit.fixture.JiraState;
import dev.casecore.testkit.fixture.Ready;
import dev.casecore.testkit.fixture.SalesforceFixture;
import dev.casecore.testkit.fixture.SalesforceState;
import dev.casecore.testkit.fixture.SettableClock;
import dev.casecore.testkit.fixture.WithDesk;
import dev.casecore.testkit.scenario.Scenario;
import dev.casecore.text.Text;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The code of docs/guide/testing.md, run. */
class TestingGuideTest {

    private static final KindId RETURN = KindId.of("return");
    private static final StatusId INSPECTION = StatusId.of("inspection");

    @Nested
    @WithDesk(SalesforceFixture.class)
    class ReferralTest {

        @Test
        void a_referred_case_stays_open(SalesforceFixture desk, @Ready("INTERNAL_REFERRAL") Case referred) {
            assertThat(desk.desk().handle(referred.id(), CloseCase.of(desk.by(ANNA))))
                    .isRejectedFor(Code.ASSIGNMENT_OPEN)
                    .isMendedBy(CommandKind.CLOSE_ASSIGNMENT);
        }
    }

    /** Code of the team's own. */
    static final class Hotline {

        private final TenantDesk desk;
        private final Clock clock;

        Hotline(TenantDesk desk, Clock clock) {
            this.desk = desk;
            this.clock = clock;
        }

        Either<Rejection, Accepted> callBack(String form, UserId agent, CaseId id) {
            return desk.handle(id, new ReopenCase(CommandHeader.of(form, Actor.user(agent), clock.instant())));
        }
    }

    @Nested
    @WithDesk(SalesforceFixture.class)
    class HotlineTest {

        private final Hotline hotline;

        HotlineTest(TenantDesk desk, SettableClock clock) {
            hotline = new Hotline(desk, clock.asClock(ZoneOffset.UTC));
        }

        @Test
        void whoever_calls_back_within_six_hours_goes_on_with_the_case(
                SettableClock clock, @Ready("CLOSED") Case closed) {
            clock.advance(Duration.ofHours(6));

            assertThat(hotline.callBack("form-1", BEN, closed.id()))
                    .isAccepted()
                    .happened(CaseReopened.class, StatusChanged.class)
                    .theCase()
                    .isOpen()
                    .wasReopened(1);
        }

        @Test
        void later_a_new_case_is_drafted(SettableClock clock, @Ready("CLOSED") Case closed) {
            clock.advance(Duration.ofHours(7));

            assertThat(hotline.callBack("form-1", BEN, closed.id()))
                    .isRejected()
                    .lacks(Code.REOPEN_WINDOW_PASSED)
                    .isNotMendedByWaiting()
                    .draftsCaseOf(SalesforceSupport.HOMEOWNER_SUPPORT);
        }
    }

    @Nested
    class WithoutTheExtension {

        @Test
        void a_desk_is_one_line() {
            SalesforceFixture desk = new SalesforceFixture();
            Case waiting = desk.caseIn(SalesforceState.WAITING_IN_QUEUE);
            Case picked = desk.accepted(waiting, new PickCase(desk.by(BEA)));

            assertThat(picked).isOwnedBy(BEA);
        }

        @ParameterizedTest
        @EnumSource
        void asking_what_is_possible_changes_nothing(SalesforceState state) {
            SalesforceFixture desk = new SalesforceFixture();
            Case current = desk.caseIn(state);

            desk.desk().possible(current.id(), Actor.user(ANNA));

            assertThat(desk.theCase(current.id())).hasVersion(current.version());
        }
    }

    /** A desk of the playbook in vendors.md. */
    static final class ReturnsFixture extends CompanyFixture {
        ReturnsFixture() {
            super(returnsDesk(1).buildOrThrow());
        }
    }

    @Nested
    @WithDesk(ReturnsFixture.class)
    class ReturnsTest {

        @Test
        void what_is_inspected_is_not_refunded_without_a_finding(
                ReturnsFixture desk, @Ready("inspection") Case inspected) {
            assertThat(desk.desk()
                            .handle(inspected.id(), CloseCase.into(desk.by("returns-clerk"), StatusId.of("refunded"))))
                    .isRejected()
                    .lacks(Code.FIELD_MISSING, "field", "finding");
        }
    }

    @Nested
    class OwnPeople {

        @Test
        void a_cast_of_ones_own() {
            UserId carla = UserId.of("carla");
            DeskFixture desk = new DeskFixture(DeskSetup.of(returnsDesk(1).buildOrThrow())
                    .knowing(new Cast()
                            .with(UserProfile.of(carla).withRoles(Role.of("returns-clerk")))
                            .known()));

            assertThat(desk.directory().user(desk.tenant(), carla)).isNotEmpty();
        }
    }

    @Nested
    class OnYourDatabase {

        private static final DataSource DATA_SOURCE = emptyDatabase();

        @RegisterExtension
        static final FixtureExtension DESK = FixtureExtension.of(
                () -> new SalesforceFixture(SalesforceFixture.setup().on(JdbcStore.on(DATA_SOURCE))));

        @Test
        void it_is_the_same_test(SalesforceFixture desk, @Ready("CLOSED") Case closed) {
            assertThat(closed).isClosed();
            assertThat(desk.store()).isInstanceOf(JdbcStore.class);
        }

        private static DataSource emptyDatabase() {
            JdbcDataSource source = new JdbcDataSource();
            source.setUrl("jdbc:h2:mem:testing-guide;DB_CLOSE_DELAY=-1");
            Schema.of(source).install(source);
            return source;
        }
    }

    @Nested
    class Scenarios {

        @Test
        void of_a_shipped_playbook() {
            Scenario.of(SalesforceSupport.playbook())
                    .given(
                            opened(SalesforceSupport.HOMEOWNER_SUPPORT),
                            byOwner(header -> ReferCase.of(header, SalesforceSupport.DP, "Plans", "please draw")))
                    .when(byOwner(CloseCase::of))
                    .then(rejected(Code.ASSIGNMENT_OPEN), because("SF-067"));
        }

        @Test
        void of_ones_own() {
            Scenario.of(returnsDesk(1).buildOrThrow())
                    .given(opened(RETURN))
                    .when(by("returns-clerk", header -> new ChangeStatus(header, INSPECTION)))
                    .then(eventsOf(StatusChanged.class), status(INSPECTION), effects())
                    .when(by("anybody", CloseCase::of))
                    .then(rejected(Code.NOT_PERMITTED, Code.FIELD_MISSING));
        }

        @Test
        void on_a_desk_with_a_case_that_is_ready() {
            JiraFixture desk = new JiraFixture();

            Scenario.on(desk)
                    .given(desk.caseIn(JiraState.UNASSIGNED))
                    .when(later(Duration.ofHours(3)))
                    .then(eventsOf(SlaBreached.class))
                    .given(by("anna", PickCase::new))
                    .when(by(
                            "anna",
                            header -> new SendMessage(header, JiraMessages.GENERAL_RESPONSE, Text.of("we are on it"))))
                    .then(effect(Effect.Type.MESSAGE, "ivy"));
        }

        @Test
        void of_a_log() {
            SalesforceFixture live = new SalesforceFixture();
            Seq<RecordedEvent> log =
                    live.history(live.caseIn(SalesforceState.CLOSED).id());

            Scenario.on(new SalesforceFixture())
                    .givenEvents(log)
                    .when(by("ben", ReopenCase::new))
                    .then(status(SalesforceSupport.AWAITING_CUSTOMER_SUPPORT));
        }
    }

    @Nested
    class Assertions {

        @Test
        void on_queues_clocks_and_statements() {
            SalesforceFixture desk =
                    new SalesforceFixture(SalesforceFixture.setup(SalesforceFixture.playbookWithClocks()));
            TenantDesk support = desk.desk();
            Case first = desk.caseIn(SalesforceState.WAITING_IN_QUEUE);
            Case second = desk.caseIn(SalesforceState.WAITING_IN_QUEUE);
            Case answered = desk.caseIn(SalesforceState.AWAITING_CUSTOMER_RESPONSE);
            desk.later(Duration.ofHours(3));

            assertThatQueue(support, SalesforceQueues.HOMEOWNER, Actor.user(BEA))
                    .containsExactly(first, second)
                    .isServedInOrder();
            assertThatCase(support, answered.id(), Actor.user(ANNA))
                    .hasStatus(SalesforceSupport.AWAITING_CUSTOMER_RESPONSE)
                    .clock(ClockId.of("resolution"))
                    .isPaused()
                    .hasNoDueTime();

            SlaStatement statement = support.clocks()
                    .statement(answered.id(), ClockId.of("resolution"), Actor.user(ANNA))
                    .get();
            assertThat(statement).addsUp().hasElapsed(Duration.ZERO);
        }
    }

    @Test
    void every_line_of_code_in_the_guide_is_run_here() throws IOException {
        CodeBlocks.assertAllRunIn(TestingGuideTest.class, Path.of("../guide/testing.md"));
    }
}
