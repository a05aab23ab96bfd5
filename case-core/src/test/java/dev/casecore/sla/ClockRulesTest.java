package dev.casecore.sla;

import static dev.casecore.sla.ClockSignal.cancel;
import static dev.casecore.sla.ClockSignal.changeCalendar;
import static dev.casecore.sla.ClockSignal.changeGoal;
import static dev.casecore.sla.ClockSignal.pause;
import static dev.casecore.sla.ClockSignal.resume;
import static dev.casecore.sla.ClockSignal.start;
import static dev.casecore.sla.ClockSignal.stop;
import static dev.casecore.sla.Desk.CUSTOMER;
import static dev.casecore.sla.Desk.OFFICE;
import static dev.casecore.sla.Desk.REFERRAL;
import static dev.casecore.sla.Desk.after;
import static dev.casecore.sla.Desk.at;
import static dev.casecore.sla.Desk.hours;
import static dev.casecore.sla.Desk.occurrences;
import static dev.casecore.sla.Desk.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.sla.calendar.Boundary;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules SLA-001 to SLA-010, as far as a clock alone can keep them. */
class ClockRulesTest {
    @Test
    void SLA_001_a_clock_is_a_fold_of_its_signals() {
        SlaClock waiting = SlaClock.notStarted(hours(8), OFFICE);
        SlaClock started = waiting.apply(start(at("02T10:00"))).clock();

        assertThat(waiting.status()).isEqualTo(ClockStatus.NOT_STARTED);
        assertThat(started.status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(started.dueAt()).containsExactly(at("03T10:00"));
        assertThat(started.elapsed(at("02T12:00"))).hasHours(2);
        assertThat(started.elapsed(at("01T12:00"))).isZero();
        assertThat(started.apply(stop(at("02T12:00"))).clock().status()).isEqualTo(ClockStatus.MET);
        assertThat(started.apply(cancel(at("02T12:00"))).clock().status()).isEqualTo(ClockStatus.CANCELLED);
    }

    @Test
    void SLA_001_signals_to_a_clock_that_is_not_under_way_change_nothing() {
        SlaClock waiting = SlaClock.notStarted(hours(8), OFFICE);

        assertThat(waiting.apply(stop(at("02T10:00"))).clock().status()).isEqualTo(ClockStatus.NOT_STARTED);
        assertThat(waiting.apply(cancel(at("02T10:00"))).clock().status()).isEqualTo(ClockStatus.NOT_STARTED);
        assertThat(after(hours(8), start(at("02T10:00")), start(at("02T12:00"))).elapsed(at("02T13:00")))
                .hasHours(3);
    }

    @Test
    void SLA_001_a_clock_never_goes_back() {
        SlaClock clock = after(
                hours(8), start(at("02T10:00")), pause(at("02T12:00"), CUSTOMER), resume(at("02T11:00"), CUSTOMER));

        assertThat(clock.status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(clock.elapsed(at("02T13:00"))).hasHours(3);
    }

    @Test
    void SLA_002_a_clock_is_paused_while_any_reason_holds() {
        SlaClock clock = after(
                hours(8),
                start(at("02T09:00")),
                pause(at("02T10:00"), CUSTOMER),
                pause(at("02T11:00"), REFERRAL),
                pause(at("02T11:30"), REFERRAL),
                resume(at("02T12:00"), CUSTOMER),
                resume(at("02T13:00"), REFERRAL));

        assertThat(clock.status()).isEqualTo(ClockStatus.PAUSED);
        assertThat(clock.pauseReasons()).containsExactly(REFERRAL);
        SlaClock resumed = clock.apply(resume(at("02T14:00"), REFERRAL)).clock();
        assertThat(resumed.status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(resumed.elapsed(at("02T15:00"))).hasHours(2);
    }

    @Test
    void SLA_002_resuming_what_does_not_hold_changes_nothing() {
        SlaClock clock = after(
                hours(8), start(at("02T09:00")), pause(at("02T10:00"), CUSTOMER), resume(at("02T11:00"), REFERRAL));

        assertThat(clock.status()).isEqualTo(ClockStatus.PAUSED);
        assertThat(after(hours(8), start(at("02T09:00")), resume(at("02T10:00"), CUSTOMER))
                        .elapsed(at("02T12:00")))
                .hasHours(3);
    }

    @Test
    void SLA_002_pausing_outside_hours_costs_nothing() {
        SlaClock clock = after(
                hours(8), start(at("02T09:00")), pause(at("02T18:00"), CUSTOMER), resume(at("02T23:00"), CUSTOMER));

        assertThat(clock.elapsed(at("03T09:00"))).hasHours(8);
        assertThat(clock.dueAt()).containsExactly(at("02T17:00"));
    }

    @Test
    void SLA_002_a_stop_ends_the_pause_and_a_second_stop_changes_nothing() {
        SlaClock stopped =
                after(hours(8), start(at("02T09:00")), pause(at("02T10:00"), CUSTOMER), stop(at("02T12:00")));

        assertThat(stopped.status()).isEqualTo(ClockStatus.MET);
        assertThat(stopped.pauseReasons()).isEmpty();
        assertThat(stopped.elapsed(at("05T09:00"))).hasHours(1);
        SlaClock again = stopped.apply(stop(at("05T12:00"))).clock();
        assertThat(again.state().endedAt()).containsExactly(at("02T12:00"));
        assertThat(again.elapsed(at("05T12:00"))).hasHours(1);
    }

    @Test
    void SLA_002_a_pause_from_before_the_start_holds_from_the_start_on() {
        SlaClock clock = after(hours(8), pause(at("02T09:00"), REFERRAL), start(at("02T10:00")));

        assertThat(clock.status()).isEqualTo(ClockStatus.PAUSED);
        assertThat(clock.elapsed(at("02T12:00"))).isZero();
        assertThat(clock.apply(resume(at("02T12:00"), REFERRAL)).clock().dueAt())
                .containsExactly(at("03T12:00"));
    }

    @Test
    void SLA_003_a_paused_clock_has_no_due_time_and_its_remaining_time_is_frozen() {
        SlaClock clock = after(hours(8), start(at("02T09:00")), pause(at("02T12:00"), CUSTOMER));

        assertThat(clock.dueAt()).isEmpty();
        assertThat(clock.nextTransitionAt()).isEmpty();
        assertThat(clock.remaining(at("02T12:00"))).hasHours(5);
        assertThat(clock.remaining(at("06T12:00"))).hasHours(5);
        assertThat(clock.projectedDueAt(at("03T09:00"))).containsExactly(at("03T14:00"));
    }

    @Test
    void SLA_003_a_clock_that_is_paused_after_its_breach_has_no_due_time_either() {
        SlaClock clock = after(hours(2), start(at("02T09:00")), pause(at("02T12:00"), CUSTOMER));

        assertThat(clock.isBreached()).isTrue();
        assertThat(clock.dueAt()).isEmpty();
        assertThat(clock.remaining(at("04T12:00"))).hasHours(-1);
    }

    @Test
    void SLA_003_a_projected_due_time_is_that_of_a_clock_that_goes_on() {
        SlaClock running = after(hours(8), start(at("02T09:00")));
        SlaClock paused = after(hours(8), start(at("02T09:00")), pause(at("02T12:00"), CUSTOMER));
        SlaClock stopped = after(hours(8), start(at("02T09:00")), stop(at("02T12:00")));

        assertThat(SlaClock.notStarted(hours(8), OFFICE).projectedDueAt(at("02T09:00")))
                .isEmpty();
        assertThat(running.projectedDueAt(at("05T09:00"))).containsExactly(at("02T17:00"));
        assertThat(paused.projectedDueAt(at("02T10:00")))
                .as("a clock never goes back")
                .containsExactly(at("02T17:00"));
        assertThat(paused.projectedDueAt(at("05T09:00"))).containsExactly(at("05T14:00"));
        assertThat(stopped.projectedDueAt(at("05T09:00"))).containsExactly(at("02T17:00"));
    }

    @Test
    void SLA_003_remaining_is_signed() {
        SlaClock clock = after(hours(8), start(at("02T09:00")));

        assertThat(clock.remaining(at("02T17:00"))).isZero();
        assertThat(clock.remaining(at("03T10:00"))).hasHours(-1);
    }

    @Test
    void SLA_004_exactly_the_goal_is_in_time_and_a_moment_more_is_not() {
        SlaClock clock = after(hours(8), start(at("02T09:00")));
        Instant nextMorning = at("03T09:00");

        assertThat(clock.apply(stop(nextMorning)).clock().status()).isEqualTo(ClockStatus.MET);
        assertThat(clock.apply(stop(nextMorning.plusNanos(1))).clock().status()).isEqualTo(ClockStatus.BREACHED);
    }

    @Test
    void SLA_004_the_first_crossing_is_recorded_with_its_goal_and_calendar() {
        Vector<ClockOccurrence> found = occurrences(hours(8), start(at("02T10:00")), stop(at("06T10:00")))
                .toVector();

        Breach breach = Breach.builder()
                .cycle(1)
                .dueAt(at("03T10:00"))
                .crossedAt(at("03T10:00"))
                .goal(GoalVersion.of("goal-8h/1"))
                .calendar(CalendarVersion.of("office/1"))
                .build();
        assertThat(found).containsExactly(new ClockOccurrence.Breached(breach));
    }

    @Test
    void SLA_004_a_breach_is_reported_once_however_often_one_looks() {
        SlaClock clock = after(hours(8), start(at("02T10:00")));

        ClockStep first = clock.advance(at("03T11:00"));
        ClockStep second = first.clock().advance(at("03T12:00"));

        assertThat(first.occurrences()).hasSize(1);
        assertThat(second.occurrences()).isEmpty();
        assertThat(second.clock().isBreached()).isTrue();
        assertThat(second.clock().status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(clock.advance(at("03T10:00")).occurrences()).isEmpty();
    }

    @Test
    void SLA_004_a_breach_is_recorded_once_however_many_signals_follow() {
        SlaClock clock = after(
                hours(2),
                start(at("02T09:00")),
                pause(at("02T12:00"), CUSTOMER),
                resume(at("02T13:00"), CUSTOMER),
                changeGoal(at("02T14:00"), hours(1)),
                pause(at("02T15:00"), REFERRAL));

        assertThat(clock.state().breaches().map(Breach::goal)).containsExactly(GoalVersion.of("goal-2h/1"));
    }

    @Test
    void SLA_004_a_goal_used_up_exactly_at_a_pause_was_due_then_and_missed_when_the_clock_went_on() {
        SlaClock clock = after(
                hours(8), start(at("02T09:00")), pause(at("02T12:00"), CUSTOMER), resume(at("02T14:00"), CUSTOMER));

        Breach breach = clock.apply(changeGoal(at("02T15:00"), hours(3)))
                .clock()
                .state()
                .breaches()
                .single();
        Seq<ClockOccurrence> warned = clock.apply(changeGoal(at("02T15:00"), hours(6, Warning.percent(50))))
                .occurrences();

        assertThat(breach.dueAt()).isEqualTo(at("02T12:00"));
        assertThat(breach.crossedAt()).isEqualTo(at("02T14:00"));
        assertThat(warned.map(ClockOccurrence::at)).containsExactly(at("02T12:00"));
    }

    @Test
    void SLA_004_a_later_goal_may_supersede_a_breach_and_never_removes_it() {
        SlaClock breached =
                after(hours(4), start(at("02T09:00"))).advance(at("02T14:00")).clock();

        ClockStep longer = breached.apply(changeGoal(at("02T15:00"), hours(8)));

        assertThat(longer.occurrences()).hasSize(1).first().isInstanceOf(ClockOccurrence.BreachSuperseded.class);
        assertThat(longer.clock().isBreached()).isFalse();
        assertThat(longer.clock().state().breaches().map(Breach::supersededAt))
                .containsExactly(Option.of(at("02T15:00")));
        assertThat(longer.clock().apply(stop(at("02T16:00"))).clock().status()).isEqualTo(ClockStatus.MET);
        assertThat(longer.clock().apply(stop(at("03T16:00"))).clock().state().breaches())
                .hasSize(2);
    }

    @Test
    void SLA_005_first_only_ignores_a_second_start() {
        SlaClock clock = after(
                hours(8, CycleRule.FIRST_ONLY), start(at("02T09:00")), stop(at("02T10:00")), start(at("03T09:00")));

        assertThat(clock.status()).isEqualTo(ClockStatus.MET);
        assertThat(clock.state().cycle()).isEqualTo(1);
    }

    @Test
    void SLA_005_restart_begins_a_cycle_and_the_finished_one_keeps_what_it_ran_under() {
        BusinessCalendar mornings = BusinessCalendar.builder("mornings/1")
                .zone("UTC")
                .openWeekdays("08:00", "12:00")
                .build()
                .get();

        SlaClock clock = after(
                hours(8, CycleRule.RESTART),
                start(at("02T09:00")),
                stop(at("02T10:00")),
                changeGoal(at("02T11:00"), hours(1)),
                start(at("03T09:00"), hours(4), mornings));

        assertThat(clock.state().cycle()).isEqualTo(2);
        assertThat(clock.dueAt()).containsExactly(at("04T09:00"));
        CycleOutcome first = clock.state().finished().head();
        assertThat(first.status()).isEqualTo(ClockStatus.MET);
        assertThat(first.elapsed()).hasHours(1);
        assertThat(first.goal()).isEqualTo(GoalVersion.of("goal-8h/1"));
        assertThat(first.calendar()).isEqualTo(CalendarVersion.of("office/1"));
    }

    @Test
    void SLA_005_continue_goes_on_where_the_cycle_ended() {
        SlaClock clock =
                after(hours(8, CycleRule.CONTINUE), start(at("02T09:00")), stop(at("02T12:00")), start(at("03T09:00")));

        assertThat(clock.state().cycle()).isEqualTo(1);
        assertThat(clock.elapsed(at("03T10:00"))).hasHours(4);
        assertThat(clock.dueAt()).containsExactly(at("03T14:00"));
        assertThat(clock.state().endedAt()).isEmpty();
    }

    @Test
    void SLA_005_continue_takes_up_another_goal_and_calendar() {
        BusinessCalendar mornings = BusinessCalendar.builder("mornings/1")
                .zone("UTC")
                .openWeekdays("09:00", "12:00")
                .build()
                .get();

        SlaClock clock = after(
                hours(8, CycleRule.CONTINUE),
                start(at("02T09:00")),
                stop(at("02T13:00")),
                start(at("03T09:00"), hours(5), mornings));

        assertThat(clock.elapsed(at("03T09:00"))).hasHours(3);
        assertThat(clock.dueAt()).containsExactly(at("03T11:00"));
    }

    @Test
    void SLA_005_a_goal_that_restarts_leaves_the_finished_cycle_as_it_was() {
        SlaGoal restarting = SlaGoal.builder()
                .version(GoalVersion.of("restarting/1"))
                .target(Duration.ofHours(4))
                .goalChangeRule(GoalChangeRule.RESTART)
                .build();
        BusinessCalendar holiday =
                office("office/2").holiday(LocalDate.of(2026, 3, 2)).build().get();

        SlaClock clock = after(
                hours(8, CycleRule.CONTINUE),
                start(at("02T09:00")),
                stop(at("02T12:00")),
                start(at("03T09:00"), restarting, holiday));

        CycleOutcome first = clock.state().finished().head();
        assertThat(first.status()).isEqualTo(ClockStatus.MET);
        assertThat(first.elapsed()).hasHours(3);
        assertThat(first.calendar()).isEqualTo(CalendarVersion.of("office/1"));
        assertThat(clock.dueAt()).containsExactly(at("03T13:00"));
    }

    @ParameterizedTest
    @EnumSource(GoalChangeRule.class)
    void SLA_005_continue_under_the_goal_that_it_had_is_no_change_of_goal(GoalChangeRule rule) {
        SlaGoal goal = hours(8, CycleRule.CONTINUE, rule);

        SlaClock clock = after(goal, start(at("02T09:00")), stop(at("02T12:00")), start(at("03T09:00"), goal, OFFICE));

        assertThat(clock.state().cycle()).isEqualTo(1);
        assertThat(clock.elapsed(at("03T10:00"))).hasHours(4);
    }

    @Test
    void SLA_005_continue_on_the_calendar_that_it_had_is_no_change_of_calendar() {
        BusinessCalendar holiday =
                office("office/2").holiday(LocalDate.of(2026, 3, 2)).build().get();
        SlaGoal goal = hours(8, CycleRule.CONTINUE);

        SlaClock clock = after(
                goal,
                start(at("02T09:00")),
                changeCalendar(at("02T12:00"), holiday, CalendarChangeRule.FROM_NOW),
                stop(at("02T13:00")),
                start(at("03T09:00"), goal, holiday));

        assertThat(clock.elapsed(at("03T10:00"))).hasHours(4);
    }

    @ParameterizedTest
    @EnumSource(GoalChangeRule.class)
    void SLA_006_a_clock_that_was_never_started_takes_another_goal_and_waits(GoalChangeRule rule) {
        SlaClock clock =
                after(hours(8), new ClockSignal.ChangeGoal(at("02T09:00"), hours(4), rule), start(at("02T10:00")));

        assertThat(after(hours(8), new ClockSignal.ChangeGoal(at("02T09:00"), hours(4), rule))
                        .status())
                .isEqualTo(ClockStatus.NOT_STARTED);
        assertThat(clock.state().cycle()).isEqualTo(1);
        assertThat(clock.dueAt()).containsExactly(at("02T14:00"));
    }

    @Test
    void SLA_006_recompute_counts_from_the_start_and_keeps_every_pause() {
        SlaClock clock = after(
                hours(8),
                start(at("02T09:00")),
                pause(at("02T10:00"), CUSTOMER),
                resume(at("02T14:00"), CUSTOMER),
                changeGoal(at("02T15:00"), hours(4)));

        assertThat(clock.elapsed(at("02T15:00"))).hasHours(2);
        assertThat(clock.dueAt()).containsExactly(at("02T17:00"));
    }

    @Test
    void SLA_006_from_now_gives_the_whole_new_target_from_the_change_on() {
        SlaClock clock = after(
                hours(8),
                start(at("02T09:00")),
                new ClockSignal.ChangeGoal(at("02T15:00"), hours(4), GoalChangeRule.FROM_NOW));

        assertThat(clock.elapsed(at("02T16:00"))).hasHours(1);
        assertThat(clock.dueAt()).containsExactly(at("03T11:00"));
        assertThat(clock.state().cycle()).isEqualTo(1);
        assertThat(clock.apply(changeGoal(at("02T16:00"), hours(8))).clock().elapsed(at("02T16:00")))
                .as("recompute counts the whole cycle again")
                .hasHours(7);
    }

    @Test
    void SLA_006_restart_begins_a_new_cycle_that_is_still_paused() {
        SlaClock clock = after(
                hours(8),
                start(at("02T09:00")),
                pause(at("02T12:00"), CUSTOMER),
                new ClockSignal.ChangeGoal(at("02T15:00"), hours(4), GoalChangeRule.RESTART));

        assertThat(clock.state().cycle()).isEqualTo(2);
        assertThat(clock.status()).isEqualTo(ClockStatus.PAUSED);
        assertThat(clock.remaining(at("02T16:00"))).hasHours(4);
        assertThat(clock.state().finished().map(CycleOutcome::status)).containsExactly(ClockStatus.CANCELLED);
    }

    @Test
    void SLA_006_a_shorter_goal_may_already_be_missed_even_while_paused() {
        SlaClock paused = after(hours(8), start(at("02T09:00")), pause(at("02T15:00"), CUSTOMER));

        ClockStep shorter = paused.apply(changeGoal(at("02T16:00"), hours(4)));

        assertThat(shorter.occurrences().map(ClockOccurrence::at)).containsExactly(at("02T13:00"));
        assertThat(shorter.clock().isBreached()).isTrue();
    }

    @Test
    void SLA_007_a_calendar_edit_applies_retroactively_or_from_now() {
        BusinessCalendar withHoliday =
                office("office/2").holiday(LocalDate.of(2026, 3, 3)).build().get();
        SlaClock clock = after(
                hours(24), start(at("02T09:00")), pause(at("03T15:00"), CUSTOMER), resume(at("04T09:00"), CUSTOMER));

        SlaClock retroactive = clock.apply(changeCalendar(at("04T12:00"), withHoliday, CalendarChangeRule.RETROACTIVE))
                .clock();
        SlaClock fromNow = clock.apply(changeCalendar(at("04T12:00"), withHoliday, CalendarChangeRule.FROM_NOW))
                .clock();

        assertThat(retroactive.elapsed(at("04T12:00"))).hasHours(11);
        assertThat(fromNow.elapsed(at("04T12:00"))).hasHours(17);
        assertThat(fromNow.state().calendar()).isEqualTo(CalendarVersion.of("office/2"));
    }

    @Test
    void SLA_007_a_finished_cycle_keeps_its_calendar() {
        BusinessCalendar other =
                office("office/2").holiday(LocalDate.of(2026, 3, 2)).build().get();
        SlaClock clock = after(hours(8), start(at("02T09:00")), stop(at("02T12:00")));

        SlaClock edited = clock.apply(changeCalendar(at("04T12:00"), other, CalendarChangeRule.RETROACTIVE))
                .clock();

        assertThat(edited.elapsed(at("04T12:00"))).hasHours(3);
        assertThat(edited.state().calendar()).isEqualTo(CalendarVersion.of("office/1"));
    }

    @Test
    void SLA_007_a_stored_clock_goes_only_with_the_calendar_that_it_names() {
        ClockState stored = after(hours(8), start(at("02T09:00"))).state();
        BusinessCalendar other = office("office/2").build().get();

        assertThat(SlaClock.of(stored, OFFICE).elapsed(at("02T10:00"))).hasHours(1);
        assertThatThrownBy(() -> SlaClock.of(stored, other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void SLA_008_warnings_fall_due_in_open_time_once_a_cycle() {
        SlaGoal goal = hours(8, Warning.beforeDue(Duration.ofHours(1)), Warning.percent(50));
        SlaClock clock = after(goal, start(at("02T13:00")));

        ClockStep step = clock.advance(at("03T12:30"));

        assertThat(step.occurrences())
                .containsExactly(
                        new ClockOccurrence.Warned(1, at("02T17:00"), Warning.percent(50)),
                        new ClockOccurrence.Warned(1, at("03T12:00"), Warning.beforeDue(Duration.ofHours(1))));
        assertThat(step.clock().advance(at("03T12:40")).occurrences()).isEmpty();
        assertThat(occurrences(
                        goal, start(at("02T13:00")), stop(at("03T12:30")), start(at("04T09:00")), stop(at("04T14:00"))))
                .hasSize(3);
    }

    @Test
    void SLA_008_next_transition_says_when_to_look_again() {
        SlaClock clock = after(hours(8, Warning.percent(75)), start(at("02T13:00")));

        assertThat(clock.nextTransitionAt()).containsExactly(at("03T11:00"));
        SlaClock warned = clock.advance(at("03T11:00")).clock();
        Instant breach = at("03T13:00").plusNanos(1_000);
        assertThat(warned.nextTransitionAt()).containsExactly(breach);
        assertThat(warned.advance(breach.minusNanos(1_000)).occurrences()).isEmpty();
        SlaClock breached = warned.advance(breach).clock();
        assertThat(breached.isBreached()).isTrue();
        assertThat(breached.nextTransitionAt()).isEmpty();
    }

    @Test
    void SLA_008_a_warning_beyond_the_target_follows_the_breach() {
        SlaClock clock = after(hours(4, Warning.percent(150)), start(at("02T09:00")));

        assertThat(clock.advance(at("02T15:30")).occurrences().map(ClockOccurrence::at))
                .containsExactly(at("02T13:00"), at("02T15:00"));
        SlaClock breached = clock.advance(at("02T14:00")).clock();
        assertThat(breached.nextTransitionAt()).containsExactly(at("02T15:00"));
        assertThat(breached.advance(at("02T15:00")).clock().nextTransitionAt()).isEmpty();
    }

    @Test
    void SLA_010_a_clock_computed_again_is_the_stored_clock() {
        Vector<ClockSignal> signals = Vector.of(
                start(at("02T09:00")),
                pause(at("02T10:00"), CUSTOMER),
                resume(at("02T14:00"), CUSTOMER),
                changeGoal(at("03T10:00"), hours(4)),
                stop(at("04T10:00")),
                start(at("05T09:00")));
        SlaClock stored = SlaClock.notStarted(hours(8), OFFICE);
        for (ClockSignal signal : signals) {
            stored = SlaClock.of(stored.advance(signal.at()).clock().state(), OFFICE)
                    .apply(signal)
                    .clock();
        }

        assertThat(stored.state())
                .isEqualTo(SlaClock.replay(hours(8), OFFICE, signals).clock().state());
    }

    @Test
    void SLA_010_the_state_stays_bounded_and_keeps_its_sum() {
        SlaClock clock = after(hours(1000), start(at("02T09:00")));
        Instant from = at("02T09:00");
        for (int i = 1; i <= 300; i++) {
            clock = clock.apply(pause(from.plusSeconds(60L * i), CUSTOMER)).clock();
            clock = clock.apply(resume(from.plusSeconds(60L * i + 30), CUSTOMER))
                    .clock();
        }

        assertThat(clock.state().time().segments()).hasSize(RunningTime.MAX_SEGMENTS);
        assertThat(clock.elapsed(from.plusSeconds(60L * 301))).isEqualTo(Duration.ofMinutes(151));
    }

    @Test
    void CAL_007_the_goal_names_the_boundary_rule_of_its_due_time() {
        SlaGoal nextOpen = SlaGoal.builder()
                .version(GoalVersion.of("next-open/1"))
                .target(Duration.ofHours(8))
                .boundary(Boundary.NEXT_OPEN)
                .build();

        assertThat(after(nextOpen, start(at("02T09:00"))).dueAt()).containsExactly(at("03T09:00"));
        assertThat(after(hours(8), start(at("02T09:00"))).dueAt()).containsExactly(at("02T17:00"));
    }

    @Test
    void CAL_009_a_goal_that_the_calendar_can_never_fulfil_has_no_due_time() {
        BusinessCalendar once = BusinessCalendar.builder("once/1")
                .zone("UTC")
                .openOn(LocalDate.of(2026, 3, 2), "09:00", "12:00")
                .build()
                .get();

        SlaClock clock = SlaClock.replay(hours(8), once, Vector.of(start(at("02T09:00"))))
                .clock();

        assertThat(clock.dueAt()).isEmpty();
        assertThat(clock.nextTransitionAt()).isEmpty();
        assertThat(clock.elapsed(at("30T09:00"))).hasHours(3);
    }
}
