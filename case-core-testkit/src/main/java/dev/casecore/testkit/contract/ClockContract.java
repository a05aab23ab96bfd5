package dev.casecore.testkit.contract;

import static dev.casecore.testkit.contract.props.Commits.STRANGER;
import static dev.casecore.testkit.contract.props.Commits.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.CaseDesk;
import dev.casecore.Sweep;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.ClockId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.ClockEvent.SlaBreached;
import dev.casecore.lifecycle.ClockEvent.SlaWarned;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.playbook.Trigger;
import dev.casecore.port.ClockViews.DueClock;
import dev.casecore.port.ClockViews.DueQuery;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.GoalVersion;
import dev.casecore.sla.SlaGoal;
import dev.casecore.sla.Warning;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import dev.casecore.testkit.contract.desk.Helpdesk;
import dev.casecore.testkit.contract.props.Commits;
import dev.casecore.testkit.contract.props.Rendezvous;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What every store owes about clocks: the list of those that fall due, and looking after them from several nodes at once. */
public abstract class ClockContract extends StoreSuite {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");
    private static final StatusId OPEN = StatusId.of("open");
    private static final StatusId WAITING = StatusId.of("waiting");
    private static final StatusId DONE = StatusId.of("done");
    private static final KindId KIND = KindId.of("incident");
    private static final CalendarId ALWAYS = CalendarId.of("always");
    private static final ClockId FIX = ClockId.of("fix");
    private static final RuleId RULE = RuleId.of("SLA-008");
    private static final Duration MICRO = Duration.ofNanos(1_000);
    private static final Playbook PLAYBOOK = PlaybookBuilder.of("clocks", 1, "Clocks")
            .status(OPEN, "Open", StatusCategory.NEW)
            .status(WAITING, "Waiting", StatusCategory.WAITING_FOR_CUSTOMER)
            .status(DONE, "Done", StatusCategory.CLOSED)
            .startsIn(OPEN)
            .kind(KIND, "Incident", kind -> kind)
            .transition(CommandKind.CHANGE_STATUS, WAITING, RULE, OPEN)
            .transition(CommandKind.CHANGE_STATUS, OPEN, RULE, WAITING)
            .transition(CommandKind.CLOSE_CASE, DONE, RULE, OPEN, WAITING)
            .calendar(ALWAYS, BusinessCalendar.alwaysOpen(ZoneOffset.UTC))
            .clock(ClockBuilder.of("fix", "Fix")
                    .startsOn(Trigger.opened())
                    .stopsOn(Trigger.entering(StatusCategory.CLOSED))
                    .pausesWhile("waiting", CaseIs.inCategory(StatusCategory.WAITING_FOR_CUSTOMER, RULE))
                    .promises(
                            SlaGoal.builder()
                                    .version(GoalVersion.of("fix/1"))
                                    .target(Duration.ofHours(4))
                                    .warnings(Vector.of(Warning.percent(50)))
                                    .build(),
                            ALWAYS,
                            Condition.always()))
            .buildOrThrow();

    private final AtomicInteger commands = new AtomicInteger();
    private volatile Instant now = NOON;

    /**
     * For subclasses.
     *
     * @param fixture makes the store
     */
    protected ClockContract(StoreFixture fixture) {
        super(fixture);
    }

    private CaseDesk desk() {
        return CaseDesk.builder()
                .store(store)
                .playbook(PLAYBOOK)
                .time(() -> now)
                .build();
    }

    private CommandHeader header() {
        return CommandHeader.of("command-" + commands.incrementAndGet(), Actor.user("anna"), now);
    }

    private Case opened(TenantId tenant, Instant at) {
        now = at;
        return Helpdesk.accepted(desk().forTenant(tenant).open(OpenCase.of(header(), KIND, Fields.none())));
    }

    private Case opened(int minute) {
        return opened(TENANT, NOON.plusSeconds(60L * minute));
    }

    private Seq<DueClock> due(Duration after) {
        return store.dueClocks(DueQuery.until(NOON.plus(after), 1_000));
    }

    private Seq<RecordedEvent> events(Case subject) {
        return store.events(subject.tenant(), subject.id(), 0, Long.MAX_VALUE);
    }

    @Test
    void SLA_008_due_clocks_are_listed_from_the_instant_on_at_which_something_falls_due() {
        Case subject = opened(0);
        Duration untilWarning = Duration.ofHours(2);

        assertThat(due(untilWarning.minus(MICRO)))
                .as("the store must not list a clock on which nothing falls due by then")
                .isEmpty();
        assertThat(due(untilWarning))
                .as("the store must list a clock as it was saved, from the instant on at which something is due")
                .containsExactly(new DueClock(
                        TENANT,
                        subject.id(),
                        FIX,
                        NOON.plus(untilWarning),
                        Option.some(NOON.plus(Duration.ofHours(4))),
                        PLAYBOOK.calendars().current(ALWAYS).get().version()));
    }

    @Test
    void SLA_008_due_clocks_come_in_order_page_by_page_over_all_tenants() {
        Seq<Case> cases = List.of(5, 1, 4, 2, 3).map(this::opened);
        opened(STRANGER, NOON.plusSeconds(60));
        DueQuery all = DueQuery.until(NOON.plus(Duration.ofDays(1)), 2);
        Seq<DueClock> seen = List.empty();
        Seq<DueClock> page = store.dueClocks(all);
        while (!page.isEmpty()) {
            assertThat(page.size())
                    .as("the store must list as many clocks as are asked for at most")
                    .isLessThanOrEqualTo(2);
            assertThat(page.filter(seen::contains))
                    .as("the store must go on after the clock that is named")
                    .isEmpty();
            seen = seen.appendAll(page);
            page = store.dueClocks(all.after(page.last()));
        }

        assertThat(seen)
                .as("the store must list the clocks of all tenants, the earliest first, then by tenant, case and clock")
                .hasSize(6)
                .isEqualTo(seen.sorted());
        assertThat(seen.filter(clock -> clock.tenant().equals(TENANT)).map(DueClock::caseId))
                .as("the store must list the clock first that falls due first")
                .containsExactlyElementsOf(
                        List.of(1, 3, 4, 2, 0).map(i -> cases.get(i).id()));
    }

    @Test
    void CORE_008_one_tenants_clocks_can_be_listed_alone() {
        opened(0);
        Case theirs = opened(STRANGER, NOON);

        assertThat(store.dueClocks(DueQuery.until(NOON.plus(Duration.ofDays(1)), 10)
                                .of(STRANGER))
                        .map(DueClock::caseId))
                .as("the store must list the clocks of the tenant that is asked for, and no others")
                .containsExactly(theirs.id());
    }

    @Test
    void SLA_003_a_clock_that_stands_still_or_has_ended_is_not_due() {
        Case waits = opened(0);
        Case ends = opened(0);
        var acme = desk().forTenant(TENANT);
        Helpdesk.accepted(acme.handle(waits.id(), new ChangeStatus(header(), WAITING)));
        Helpdesk.accepted(acme.handle(ends.id(), CloseCase.of(header())));
        assertThat(due(Duration.ofDays(1)))
                .as("the store must not list a clock that stands still or has ended")
                .isEmpty();

        now = NOON.plus(Duration.ofHours(1));
        Helpdesk.accepted(acme.handle(waits.id(), new ChangeStatus(header(), OPEN)));
        assertThat(due(Duration.ofDays(1)).map(DueClock::next))
                .as("the store must list a clock that runs again, and when it is due by now")
                .containsExactly(NOON.plus(Duration.ofHours(3)));
    }

    @Test
    void SLA_007_the_clocks_that_count_by_an_edition_of_a_calendar_can_be_listed() {
        opened(0);
        DueQuery all = DueQuery.until(NOON.plus(Duration.ofDays(1)), 10);

        assertThat(store.dueClocks(all.under(CalendarVersion.of("another/1"))))
                .as("the store must not list clocks that count by another edition than the one asked for")
                .isEmpty();
        assertThat(store.dueClocks(
                        all.under(PLAYBOOK.calendars().current(ALWAYS).get().version())))
                .as("the store must list the clocks that count by the edition asked for")
                .hasSize(1);
    }

    @Test
    void SLA_010_a_clock_comes_back_as_it_was_saved_and_as_its_events_tell() {
        Case subject = opened(0);
        now = NOON.plus(Duration.ofHours(5));
        desk().sweep(10);

        Case stored = new Commits(store).saved(TENANT, subject.id());
        assertThat(stored.clocks().get(FIX).map(clock -> clock.breaches().size()))
                .as("the store must keep what a sweep recorded of a clock")
                .contains(1);
        assertThat(Evolution.fold(events(subject)))
                .as("the store must keep the clocks of a case as its events tell")
                .contains(stored);
    }

    @Test
    void SLA_008_several_nodes_that_look_at_once_and_again_record_everything_once() {
        List<Case> cases = List.range(0, 12).map(this::opened);
        now = NOON.plus(Duration.ofHours(5));

        Seq<Sweep> first = Rendezvous.of(4, node -> desk().sweep(1_000));
        Sweep again = desk().sweep(1_000);

        assertThat(first.flatMap(Sweep::skipped))
                .as("the store must let several nodes look after clocks at once")
                .isEmpty();
        assertThat(first.flatMap(Sweep::recorded))
                .as("the store must let each warning and breach be recorded once")
                .hasSize(24)
                .doesNotHaveDuplicates();
        assertThat(again.recorded())
                .as("the store must list nothing again that was recorded")
                .isEmpty();
        assertThat(due(Duration.ofHours(5)))
                .as("the store must not list clocks on which nothing is left to record")
                .isEmpty();
        for (Case subject : cases) {
            Seq<RecordedEvent> events = events(subject);
            assertThat(events.count(event -> event.event() instanceof SlaWarned))
                    .as("the store must keep each warning once")
                    .isEqualTo(1);
            assertThat(events.count(event -> event.event() instanceof SlaBreached))
                    .as("the store must keep each breach once")
                    .isEqualTo(1);
        }
    }
}
