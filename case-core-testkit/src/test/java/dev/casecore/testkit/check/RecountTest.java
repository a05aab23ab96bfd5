package dev.casecore.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.Playbooks;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.ClockEvent.SlaBreached;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.port.CalendarSource;
import dev.casecore.port.Store;
import dev.casecore.port.StoredCase;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import dev.casecore.testkit.contract.ForwardingStore;
import dev.casecore.testkit.fixture.DeskFixture;
import dev.casecore.testkit.fixture.DynamicsFixture;
import dev.casecore.testkit.fixture.JiraFixture;
import dev.casecore.testkit.fixture.ReadyCalendars;
import dev.casecore.testkit.fixture.SalesforceFixture;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clocks counted anew under their calendars. */
class RecountTest {

    /** Office hours, and a case whose promise was broken. */
    private final SalesforceFixture desk =
            new SalesforceFixture(SalesforceFixture.setup(SalesforceFixture.playbookWithClocks()));

    static java.util.List<DeskFixture> desks() {
        return java.util.List.of(
                new SalesforceFixture(SalesforceFixture.setup(SalesforceFixture.playbookWithClocks())),
                new DynamicsFixture(DynamicsFixture.setup(DynamicsFixture.playbookWithClocks())),
                new JiraFixture());
    }

    @ParameterizedTest
    @MethodSource("desks")
    void SLA_010_clocks_in_every_ready_state_come_to_what_is_stored(DeskFixture lived) {
        Seq<Case> cases = lived.stateNames().map(lived::ready).toList();
        lived.later(Duration.ofDays(30));
        lived.caseDesk().sweep(1_000);

        assertThat(cases.filter(each -> !each.clocks().isEmpty())).isNotEmpty();
        assertThat(StoreCheck.of(lived.store())
                        .recounting(Playbooks.of(lived.playbook()))
                        .problems(lived.tenant()))
                .isEmpty();
    }

    private Case broken() {
        Case opened = desk.ready("NEW");
        desk.later(Duration.ofDays(30));
        desk.caseDesk().sweep(1_000);
        return desk.theCase(opened.id());
    }

    private Seq<ProblemCode> found(StoreCheck check) {
        return check.problems(desk.tenant()).map(Problem::code).distinct();
    }

    private Playbooks playbooks() {
        return Playbooks.of(desk.playbook());
    }

    @Test
    void SLA_010_what_was_changed_in_events_and_state_alike_shows_only_when_it_is_counted_anew() {
        Case current = broken();
        Store forged = new ForwardingStore(desk.store()) {
            @Override
            public Seq<RecordedEvent> events(TenantId tenant, CaseId caseId, long after, long until) {
                return super.events(tenant, caseId, after, until).map(RecountTest::forgiven);
            }

            @Override
            public Option<StoredCase> find(TenantId tenant, CaseId caseId) {
                return super.find(tenant, caseId)
                        .map(any -> StoredCase.of(Evolution.fold(events(tenant, caseId, 0, Long.MAX_VALUE))
                                .get()));
            }
        };

        assertThat(found(StoreCheck.of(forged))).doesNotContain(ProblemCode.CLOCK_STATE_DIFFERS);
        assertThat(found(StoreCheck.of(forged).recounting(playbooks()))).contains(ProblemCode.CLOCK_MISCOUNTED);
        assertThat(StoreCheck.of(forged).recounting(playbooks()).problems(desk.tenant()))
                .filteredOn(problem -> problem.code() == ProblemCode.CLOCK_MISCOUNTED)
                .first()
                .satisfies(problem -> {
                    assertThat(problem.subject()).isEqualTo(current.id().value());
                    assertThat(problem.expected()).startsWith("first-response=");
                    assertThat(problem.actual()).startsWith("first-response=");
                });
    }

    /** A breach is said to be superseded, though nothing superseded it. */
    private static RecordedEvent forgiven(RecordedEvent event) {
        return event.event() instanceof SlaBreached breached
                ? new RecordedEvent(
                        event.tenant(),
                        event.caseId(),
                        event.sequence(),
                        event.version(),
                        event.command(),
                        event.actor(),
                        event.occurredAt(),
                        event.recordedAt(),
                        new SlaBreached(
                                breached.clock(),
                                breached.breach().withSupersededAt(Option.some(event.recordedAt())),
                                breached.next()))
                : event;
    }

    @Test
    void SLA_007_a_calendar_that_was_changed_under_its_version_is_found() {
        broken();

        assertThat(found(StoreCheck.of(desk.store()).recounting(playbooks(), known(of("Asia/Tokyo")))))
                .containsExactly(ProblemCode.CLOCK_MISCOUNTED);
        assertThat(found(StoreCheck.of(desk.store()).recounting(playbooks(), known(of("UTC")))))
                .isEmpty();
    }

    @Test
    void SLA_007_a_calendar_that_nobody_knows_any_more_is_named() {
        broken();

        assertThat(StoreCheck.of(desk.store())
                        .recounting(Playbooks.of(SalesforceSupport.playbook()))
                        .problems(desk.tenant())
                        .map(problem -> problem.code() + " " + problem.expected()))
                .containsExactly(
                        "CALENDAR_UNKNOWN calendar office-hours/1", "CALENDAR_UNKNOWN calendar office-hours/1");
    }

    @Test
    void the_calendars_of_tenants_come_before_those_of_the_playbook_which_count_where_they_have_none() {
        broken();

        assertThat(found(StoreCheck.of(desk.store()).recounting(playbooks(), known(Option.none()))))
                .isEmpty();
        assertThat(found(StoreCheck.of(desk.store())
                        .recounting(Playbooks.of(SalesforceSupport.playbook()), known(of("UTC")))))
                .isEmpty();
    }

    private static Option<BusinessCalendar> of(String zone) {
        return Option.some(ReadyCalendars.officeHours(ZoneId.of(zone)));
    }

    /** A tenant that has one calendar, or none. */
    private static CalendarSource known(Option<BusinessCalendar> calendar) {
        return new CalendarSource() {
            @Override
            public Option<BusinessCalendar> current(TenantId tenant, CalendarId id) {
                return calendar;
            }

            @Override
            public Option<BusinessCalendar> edition(TenantId tenant, CalendarVersion version) {
                return calendar.filter(each -> each.version().equals(version));
            }
        };
    }
}
