package dev.casecore.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.CaseDesk;
import dev.casecore.Sweep;
import dev.casecore.TenantDesk;
import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.ClockId;
import dev.casecore.identity.Priority;
import dev.casecore.identity.StatusCategory;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.Trigger;
import dev.casecore.playbooks.salesforce.SalesforceOptions;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.port.ClockViews.DueClock;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.ClockOccurrence;
import dev.casecore.sla.ClockSignal;
import dev.casecore.sla.ClockStep;
import dev.casecore.sla.CycleRule;
import dev.casecore.sla.GoalVersion;
import dev.casecore.sla.PauseReason;
import dev.casecore.sla.SlaClock;
import dev.casecore.sla.SlaComparison;
import dev.casecore.sla.SlaGoal;
import dev.casecore.sla.SlaStatement;
import dev.casecore.sla.Warning;
import dev.casecore.sla.calendar.Boundary;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarDefect;
import dev.casecore.sla.calendar.DayRule;
import dev.casecore.testkit.fixture.SalesforceFixture;
import dev.casecore.testkit.fixture.SalesforceState;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The code of docs/guide/sla.md, run, and what the guide says about it. */
class SlaGuideTest {
    @Test
    void the_guide_says_what_is_true() {
        BusinessCalendar desk = BusinessCalendar.builder("support-rome/1")
                .zone("Europe/Rome")
                .openWeekdays("09:00", "13:00")
                .openWeekdays("14:00", "18:00")
                .openOvernight(DayOfWeek.FRIDAY, "22:00", "02:00")
                .openOn(LocalDate.of(2026, 3, 3), "09:00", "12:00")
                .breakOn(LocalDate.of(2026, 3, 5), "10:00", "10:30")
                .holiday(LocalDate.of(2026, 3, 4))
                .build()
                .get();

        Seq<CalendarDefect> defects = BusinessCalendar.builder("broken/1")
                .zone("Europe/Roma")
                .open(DayOfWeek.MONDAY, "17:00", "09:00")
                .build()
                .getError();
        assertThat(defects.map(CalendarDefect::toString))
                .containsExactly("UNKNOWN_ZONE (CAL-006): Europe/Roma", "REVERSED_HOURS (CAL-002): MONDAY 17:00-09:00");

        Instant monday = Instant.parse("2026-03-02T16:00:00Z"); // 17:00 in Rome
        Duration open = desk.elapsed(monday, Instant.parse("2026-03-03T09:00:00Z"));
        Instant due = desk.add(monday, Duration.ofHours(3), Boundary.EARLIEST).get();
        assertThat(open).hasHours(2);
        assertThat(due).isEqualTo(Instant.parse("2026-03-03T10:00:00Z"));

        Instant nextClosing = desk.workdays().add(monday, 1, DayRule.END_OF_DAY).get();
        assertThat(nextClosing).isEqualTo(Instant.parse("2026-03-03T11:00:00Z"));

        SlaGoal resolution = SlaGoal.builder()
                .version(GoalVersion.of("resolution/2"))
                .target(Duration.ofHours(8))
                .warnings(Vector.of(Warning.percent(75)))
                .cycleRule(CycleRule.CONTINUE)
                .build();
        PauseReason customer = PauseReason.of("waiting-for-customer");

        SlaClock clock = SlaClock.notStarted(resolution, desk)
                .apply(ClockSignal.start(monday))
                .clock();
        SlaClock paused = clock.apply(ClockSignal.pause(Instant.parse("2026-03-03T09:00:00Z"), customer))
                .clock();
        assertThat(clock.dueAt()).containsExactly(Instant.parse("2026-03-05T13:30:00Z"));
        assertThat(paused.dueAt()).isEmpty();
        assertThat(paused.remaining(Instant.parse("2026-03-09T09:00:00Z"))).hasHours(6);

        ClockStep late = clock.apply(ClockSignal.stop(Instant.parse("2026-03-06T12:00:00Z")));
        assertThat(late.occurrences())
                .hasExactlyElementsOfTypes(ClockOccurrence.Warned.class, ClockOccurrence.Breached.class);

        Vector<ClockSignal> signals = Vector.of(
                ClockSignal.start(monday),
                ClockSignal.pause(Instant.parse("2026-03-03T09:00:00Z"), customer),
                ClockSignal.resume(Instant.parse("2026-03-05T09:00:00Z"), customer));
        SlaStatement statement = SlaStatement.of(resolution, desk, signals, Instant.parse("2026-03-05T12:00:00Z"));
        SlaComparison whatIf =
                statement.comparedWith(statement.underCalendar(BusinessCalendar.alwaysOpen(desk.zone())));
        assertThat(statement.elapsed()).isEqualTo(statement.clock().elapsed(statement.asOf()));
        assertThat(whatIf.moreElapsed()).isPositive();

        CalendarId hours = CalendarId.of("office-hours");
        Condition high = CaseIs.ofPriority(Priority.HIGH, RuleId.of("ACME-12"));
        Playbook playbook = SalesforceSupport.builder(
                        SalesforceOptions.builder().version(2).build())
                .calendar(hours, desk)
                .clock(ClockBuilder.firstResponse(Trigger.leaving(StatusCategory.NEW))
                        .promises("first-response-high/1", Duration.ofHours(1), hours, high)
                        .promises("first-response/1", Duration.ofHours(4), hours))
                .clock(ClockBuilder.resolution().promises(resolution, hours, Condition.always()))
                .buildOrThrow();
        promisesAreKept(playbook, monday);
    }

    private static void promisesAreKept(Playbook playbook, Instant monday) {
        SalesforceFixture desk =
                new SalesforceFixture(SalesforceFixture.setup(playbook).startingAt(monday));
        CaseDesk cases = desk.caseDesk();
        TenantDesk support = desk.desk();
        Actor anna = Actor.user("anna");
        CaseId caseId = desk.caseIn(SalesforceState.NEW).id();
        desk.later(Duration.ofHours(65)); // Thursday at 10:00 in Rome

        Sweep sweep = cases.sweep(1_000);
        Seq<DueClock> soon = support.clocks().due(monday.plus(Duration.ofHours(2)), 50, anna);
        Option<SlaStatement> account = support.clocks().statement(caseId, ClockId.of("resolution"), anna);

        assertThat(sweep.recorded().map(event -> event.event().name())).containsExactly("SlaBreached");
        assertThat(soon).isEmpty();
        assertThat(account.get().elapsed()).hasHours(5);
    }

    @Test
    void every_line_of_code_in_the_guide_is_run_here() throws IOException {
        CodeBlocks.assertAllRunIn(SlaGuideTest.class, Path.of("../guide/sla.md"));
    }
}
