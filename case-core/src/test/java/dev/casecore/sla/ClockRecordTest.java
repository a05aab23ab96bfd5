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
import static dev.casecore.sla.Desk.after;
import static dev.casecore.sla.Desk.at;
import static dev.casecore.sla.Desk.hours;
import static dev.casecore.sla.Desk.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.sla.RecordedSignal.Kind;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of a clock's signals and of what fell due: enough to follow it and to compute it again (SLA-010). */
class ClockRecordTest {
    private static final BusinessCalendar LATER = office("office/2").build().get();
    private static final Instant MONDAY = at("02T09:00");

    @Test
    void SLA_010_every_kind_of_signal_is_restored_from_its_record() {
        Vector<ClockSignal> signals = Vector.of(
                start(MONDAY),
                start(MONDAY, hours(4), LATER),
                pause(MONDAY, CUSTOMER),
                resume(MONDAY, CUSTOMER),
                stop(MONDAY),
                cancel(MONDAY),
                changeGoal(MONDAY, hours(4)),
                changeCalendar(MONDAY, LATER, CalendarChangeRule.RETROACTIVE));
        SlaClock clock = SlaClock.notStarted(hours(8), OFFICE);

        Vector<RecordedSignal> records = signals.map(signal -> RecordedSignal.of(signal, MONDAY));

        assertThat(records.map(RecordedSignal::kind))
                .containsExactly(
                        Kind.START,
                        Kind.START,
                        Kind.PAUSE,
                        Kind.RESUME,
                        Kind.STOP,
                        Kind.CANCEL,
                        Kind.CHANGE_GOAL,
                        Kind.CHANGE_CALENDAR);
        assertThat(records.map(RecordedSignal::toString))
                .containsExactly(
                        "started",
                        "started",
                        "paused: waiting-for-customer",
                        "resumed: waiting-for-customer",
                        "stopped",
                        "cancelled",
                        "goal goal-4h/1",
                        "calendar office/2");
        assertThat(records.map(record -> record.toSignal(clock, ClockRecordTest::edition)))
                .isEqualTo(signals);
    }

    private static BusinessCalendar edition(CalendarVersion version) {
        return Vector.of(OFFICE, LATER)
                .find(calendar -> calendar.version().equals(version))
                .get();
    }

    @Test
    void SLA_010_a_record_has_the_instant_at_which_the_signal_took_effect() {
        RecordedSignal record = RecordedSignal.of(pause(MONDAY, CUSTOMER), at("02T10:00"));

        assertThat(record.at()).isEqualTo(at("02T10:00"));
        assertThat(record.reason()).containsExactly(CUSTOMER);
    }

    @ParameterizedTest
    @CsvSource({
        "START, true",
        "PAUSE, false",
        "RESUME, false",
        "STOP, true",
        "CANCEL, true",
        "CHANGE_GOAL, false",
        "CHANGE_CALENDAR, false"
    })
    void SLA_010_a_record_without_what_its_kind_needs_is_refused(Kind kind, boolean complete) {
        if (complete) {
            assertThat(bare(kind).kind()).isEqualTo(kind);
        } else {
            assertThatThrownBy(() -> bare(kind))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(kind.name());
        }
    }

    private static RecordedSignal bare(Kind kind) {
        return new RecordedSignal(kind, MONDAY, Option.none(), Option.none(), Option.none());
    }

    @Test
    void SLA_010_a_change_of_the_calendar_is_restored_under_the_rule_of_the_clocks_goal() {
        SlaGoal fromNow = SlaGoal.builder()
                .version(GoalVersion.of("from-now/1"))
                .target(hours(8).target())
                .calendarChangeRule(CalendarChangeRule.FROM_NOW)
                .build();
        RecordedSignal record =
                RecordedSignal.of(changeCalendar(MONDAY, LATER, CalendarChangeRule.RETROACTIVE), MONDAY);

        assertThat(record.toSignal(SlaClock.notStarted(fromNow, OFFICE), ClockRecordTest::edition))
                .isEqualTo(changeCalendar(MONDAY, LATER, CalendarChangeRule.FROM_NOW));
    }

    @Test
    void SLA_010_a_change_says_which_cycle_it_finished_and_the_next_one_does_not_say_so_again() {
        SlaClock stopped = after(hours(8), start(MONDAY), stop(at("02T10:00")));
        SlaClock again = stopped.apply(start(at("02T11:00"))).clock();
        SlaClock paused = again.apply(pause(at("02T12:00"), CUSTOMER)).clock();

        ClockChange begun = ClockChange.between(stopped, start(at("02T11:00")), again);
        ClockChange stood = ClockChange.between(again, pause(at("02T12:00"), CUSTOMER), paused);

        assertThat(begun.finished().map(CycleOutcome::cycle)).containsExactly(1);
        assertThat(stood.finished()).isEmpty();
        assertThat(stood.state().finished()).isEmpty();
        assertThat(stood.signal()).isEqualTo(RecordedSignal.of(pause(at("02T12:00"), CUSTOMER), at("02T12:00")));
        assertThat(stood.applyTo(Option.of(again.state()))).isEqualTo(paused.state());
        assertThat(begun.applyTo(Option.none()).finished()).hasSize(1);
    }

    @Test
    void SLA_010_a_change_leaves_the_breaches_to_what_fell_due() {
        SlaClock breached =
                after(hours(2), start(MONDAY)).advance(at("02T12:00")).clock();
        SlaClock paused = breached.apply(pause(at("02T13:00"), CUSTOMER)).clock();

        ClockChange change = ClockChange.between(breached, pause(at("02T13:00"), CUSTOMER), paused);

        assertThat(change.state().breaches()).isEmpty();
        assertThat(change.applyTo(Option.of(breached.state()))).isEqualTo(paused.state());
    }

    @Test
    void SLA_010_of_more_cycles_than_are_kept_the_oldest_goes_in_a_followed_clock_too() {
        SlaClock clock = SlaClock.notStarted(hours(8), OFFICE);
        Option<ClockState> kept = Option.none();
        for (int i = 0; i < ClockState.MAX_HISTORY + 3; i++) {
            for (ClockSignal signal :
                    Vector.of(start(MONDAY.plusSeconds(i * 60L)), stop(MONDAY.plusSeconds(i * 60L + 30)))) {
                SlaClock next = clock.apply(signal).clock();
                kept = Option.of(ClockChange.between(clock, signal, next).applyTo(kept));
                clock = next;
            }
        }

        assertThat(kept).containsExactly(clock.state());
        assertThat(clock.state().finished().map(CycleOutcome::cycle))
                .hasSize(ClockState.MAX_HISTORY)
                .startsWith(3);
    }

    @Test
    void SLA_008_a_warning_that_was_noticed_is_on_record_once_with_when_to_look_again() {
        Warning half = Warning.percent(50);
        ClockState running = after(hours(8, half), start(MONDAY)).state();
        ClockOccurrence warned = new ClockOccurrence.Warned(1, at("02T13:00"), half);

        ClockState once = running.noticing(warned, Option.of(at("02T17:00")), at("02T13:30"));
        ClockState twice = once.noticing(warned, Option.none(), at("02T14:00"));

        assertThat(once.warned()).containsExactly(half);
        assertThat(once.nextTransitionAt()).containsExactly(at("02T17:00"));
        assertThat(once.asOf()).containsExactly(at("02T13:30"));
        assertThat(twice.warned()).containsExactly(half);
        assertThat(twice.nextTransitionAt()).isEmpty();
        assertThat(twice.asOf()).containsExactly(at("02T14:00"));
    }

    @Test
    void SLA_004_only_the_breach_of_its_cycle_that_stands_is_superseded() {
        ClockState state = after(hours(2), start(MONDAY)).state();
        Breach earlier = breach(1);
        Breach superseded = breach(2).withSupersededAt(Option.of(at("03T09:00")));
        Breach standing = breach(2);
        ClockState three = Vector.of(earlier, superseded, standing)
                .<ClockState>foldLeft(
                        state,
                        (so, breach) ->
                                so.noticing(new ClockOccurrence.Breached(breach), Option.none(), at("03T10:00")));
        Breach now = standing.withSupersededAt(Option.of(at("03T11:00")));

        ClockState after = three.noticing(new ClockOccurrence.BreachSuperseded(now), Option.none(), at("03T11:00"));

        assertThat(three.breaches()).containsExactly(earlier, superseded, standing);
        assertThat(after.breaches()).containsExactly(earlier, superseded, now);
        assertThat(Vector.of(earlier, superseded, now).map(Breach::stands)).containsExactly(true, false, false);
    }

    private static Breach breach(int cycle) {
        return Breach.builder()
                .cycle(cycle)
                .dueAt(at("02T11:00"))
                .crossedAt(at("02T12:00"))
                .goal(GoalVersion.of("goal-2h/1"))
                .calendar(OFFICE.version())
                .build();
    }

    @Test
    void SLA_004_what_fell_due_says_in_which_cycle_and_when() {
        Breach superseded = breach(3).withSupersededAt(Option.of(at("03T09:00")));

        assertThat(Vector.of(
                                new ClockOccurrence.Warned(1, at("02T10:00"), Warning.percent(50)),
                                new ClockOccurrence.Breached(breach(2)),
                                new ClockOccurrence.BreachSuperseded(superseded))
                        .map(occurrence -> occurrence.cycle() + " " + occurrence.at()))
                .containsExactly("1 2026-03-02T10:00:00Z", "2 2026-03-02T12:00:00Z", "3 2026-03-03T09:00:00Z");
    }

    @Test
    void SLA_010_a_clock_stands_as_another_if_only_the_last_signal_differs() {
        ClockState running = after(hours(8), start(MONDAY)).state();
        ClockState looked = running.withAsOf(Option.of(at("02T10:00")));

        assertThat(looked).isNotEqualTo(running);
        assertThat(looked.standsAs(running)).isTrue();
        assertThat(looked.standsAs(running.withCycle(2))).isFalse();
    }

    @Test
    void what_is_not_said_of_a_stored_clock_has_not_been() {
        ClockState state =
                ClockState.builder().goal(hours(8)).calendar(OFFICE.version()).build();
        RunningTime none = RunningTime.builder().build();

        assertThat(state.status()).isEqualTo(ClockStatus.NOT_STARTED);
        assertThat(state.cycle()).isZero();
        assertThat(Vector.of(state.startedAt(), state.endedAt(), state.asOf(), state.dueAt(), state.nextTransitionAt()))
                .containsOnly(Option.none());
        assertThat(state.time()).isEqualTo(none);
        assertThat(state.pauses()).isEmpty();
        assertThat(state.warned()).isEmpty();
        assertThat(state.breaches()).isEmpty();
        assertThat(state.finished()).isEmpty();
        assertThat(none.segments()).isEmpty();
        assertThat(none.earlier()).isZero();
        assertThat(none.discounted()).isZero();
        assertThat(none.countsFrom()).isEqualTo(Option.none());
        assertThat(none.runningSince()).isEqualTo(Option.none());
    }
}
