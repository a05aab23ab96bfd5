package dev.casecore.sla;

import static dev.casecore.sla.ClockSignal.changeGoal;
import static dev.casecore.sla.ClockSignal.pause;
import static dev.casecore.sla.ClockSignal.resume;
import static dev.casecore.sla.ClockSignal.start;
import static dev.casecore.sla.ClockSignal.stop;
import static dev.casecore.sla.Desk.CUSTOMER;
import static dev.casecore.sla.Desk.OFFICE;
import static dev.casecore.sla.Desk.after;
import static dev.casecore.sla.Desk.at;
import static dev.casecore.sla.Desk.hours;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarDefect;
import dev.casecore.sla.calendar.Direction;
import io.vavr.collection.Vector;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What users of other products complained about in their trackers, told as it should have gone. */
class ComplaintsTest {
    /** glpi-project/glpi 15605: after days on hold, a new SLA counted from the opening, hold included. */
    @Test
    void SLA_006_a_ticket_on_hold_for_days_keeps_its_hold_when_the_priority_changes() {
        SlaClock clock = after(
                hours(16),
                start(at("02T09:00")),
                pause(at("02T11:00"), CUSTOMER),
                resume(at("05T11:00"), CUSTOMER),
                changeGoal(at("05T12:00"), hours(4)));

        assertThat(clock.isBreached()).isFalse();
        assertThat(clock.elapsed(at("05T12:00"))).hasHours(3);
        assertThat(clock.dueAt()).containsExactly(at("05T13:00"));
    }

    /** glpi-project/glpi 6902: a pending ticket was made urgent, and broke its new SLA although nobody had worked on it. */
    @Test
    void SLA_006_a_ticket_made_urgent_while_it_waits_does_not_breach() {
        SlaClock waiting = after(hours(8), start(at("02T09:00")), pause(at("02T09:30"), CUSTOMER));

        ClockStep urgent = waiting.apply(changeGoal(at("03T16:00"), hours(1)));

        assertThat(urgent.occurrences()).isEmpty();
        assertThat(urgent.clock().remaining(at("04T16:00"))).hasMinutes(30);
        assertThat(urgent.clock()
                        .apply(resume(at("04T16:00"), CUSTOMER))
                        .clock()
                        .dueAt())
                .containsExactly(at("04T16:30"));
    }

    /** glpi-project/glpi 23359: the time between a solution and the reopening was counted as pending time. */
    @Test
    void SLA_005_the_time_between_solution_and_reopening_is_neither_worked_nor_paused() {
        SlaStatement statement = SlaStatement.of(
                hours(8, CycleRule.CONTINUE),
                OFFICE,
                Vector.of(start(at("02T09:00")), stop(at("02T11:00")), start(at("04T10:00")), stop(at("04T11:00"))),
                at("04T12:00"));

        assertThat(statement.lines().map(StatementLine::activity))
                .containsExactly(
                        StatementLine.Activity.RUNNING, StatementLine.Activity.ENDED, StatementLine.Activity.RUNNING);
        assertThat(statement.elapsed()).hasHours(3);
        assertThat(statement.clock().status()).isEqualTo(ClockStatus.MET);
    }

    /** zammad/zammad 188: a reopened ticket mixed the old and the new times. */
    @Test
    void SLA_005_a_reopened_ticket_starts_afresh_and_keeps_what_was() {
        SlaClock reopened = after(
                hours(8), start(at("02T09:00")), stop(at("04T12:00")), start(at("09T09:00")), stop(at("09T12:00")));

        assertThat(reopened.status()).isEqualTo(ClockStatus.MET);
        assertThat(reopened.elapsed(at("10T09:00"))).hasHours(3);
        assertThat(reopened.state().finished().map(CycleOutcome::status)).containsExactly(ClockStatus.BREACHED);
        assertThat(reopened.state().breaches().map(Breach::cycle)).containsExactly(1);
    }

    /** zammad/zammad 3140: tickets escalated although the agent had answered and only the customer was silent. */
    @Test
    void SLA_005_nothing_escalates_while_the_customer_is_silent() {
        SlaClock answered = after(hours(2), start(at("02T09:00")), stop(at("02T10:00")));

        assertThat(answered.nextTransitionAt()).isEmpty();
        assertThat(answered.advance(at("30T09:00")).occurrences()).isEmpty();
        SlaClock writtenAgain = answered.apply(start(at("30T09:00"))).clock();
        assertThat(writtenAgain.dueAt()).containsExactly(at("30T11:00"));
        assertThat(writtenAgain.apply(start(at("30T10:30"))).clock().dueAt())
                .as("a second message waits no longer than the first")
                .containsExactly(at("30T11:00"));
    }

    /** chatwoot/chatwoot 14009: only one period a day, so that lunch counted as working time. */
    @Test
    void CAL_001_a_lunch_break_is_outside_business_hours() {
        BusinessCalendar split = BusinessCalendar.builder("split/1")
                .zone("America/Sao_Paulo")
                .openWeekdays("08:00", "12:00")
                .openWeekdays("13:30", "18:00")
                .build()
                .get();

        assertThat(split.isOpen(at("02T15:30"))).isFalse();
        assertThat(split.elapsed(at("02T14:30"), at("02T17:00"))).hasHours(1);
    }

    /** chatwoot/chatwoot 5254: hours from nine in the evening to two in the morning could not be entered. */
    @Test
    void CAL_002_evening_hours_may_end_after_midnight() {
        BusinessCalendar evenings = nights("evenings/1");

        assertThat(evenings.intervals(at("02T12:00"), Direction.AFTER, 1).head().duration())
                .hasHours(5);
        assertThat(evenings.isOpen(at("03T01:59"))).isTrue();
        assertThat(evenings.isOpen(at("03T02:00"))).isFalse();
    }

    private static BusinessCalendar nights(String version) {
        var builder = BusinessCalendar.builder(version).zone("UTC");
        for (DayOfWeek day : DayOfWeek.values()) {
            builder.openOvernight(day, "21:00", "02:00");
        }
        return builder.build().get();
    }

    /** Several products search day by day for the next open one, and never end when there is none. */
    @Test
    void CAL_009_a_desk_that_never_opens_again_is_an_answer_and_not_a_loop() {
        BusinessCalendar lastDay = BusinessCalendar.builder("closing-down/1")
                .zone("UTC")
                .openWeekdays("09:00", "17:00")
                .holidays(date -> date.isAfter(LocalDate.of(2026, 3, 2)))
                .build()
                .get();
        SlaClock clock = SlaClock.replay(hours(9), lastDay, Vector.of(start(at("02T09:00"))))
                .clock();

        assertThat(clock.dueAt()).isEmpty();
        assertThat(clock.remaining(at("31T09:00"))).isEqualTo(Duration.ofHours(1));
        assertThat(BusinessCalendar.builder("never/1")
                        .zone("UTC")
                        .build()
                        .getError()
                        .map(CalendarDefect::code))
                .containsExactly(CalendarDefect.Code.NO_OPEN_TIME);
    }
}
