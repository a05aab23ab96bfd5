package dev.casecore.sla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.sla.calendar.BusinessCalendar;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of clocks over random lives. */
class ClockLawsTest {
    private static final Vector<BusinessCalendar> CALENDARS = Vector.of(
            Desk.OFFICE,
            BusinessCalendar.alwaysOpen(Desk.OFFICE.zone()),
            Desk.office("office/2").holiday(LocalDate.of(2026, 3, 4)).build().get(),
            BusinessCalendar.builder("nights/1")
                    .zone("Australia/Lord_Howe")
                    .openEveryDay("09:00", "12:30")
                    .openOvernight(DayOfWeek.FRIDAY, "21:00", "02:00")
                    .build()
                    .get());

    /** A random life: a goal, a calendar and signals in order over a few weeks. */
    record Life(long seed, SlaGoal goal, BusinessCalendar calendar, Vector<ClockSignal> signals) {
        Instant end() {
            return signals.last().at();
        }

        @Override
        public String toString() {
            return "life of seed " + seed + ": " + goal.version() + " on " + calendar.version() + " " + signals;
        }
    }

    @Provide
    Arbitrary<Life> lives() {
        return Arbitraries.longs().map(ClockLawsTest::life);
    }

    private static Life life(long seed) {
        Random random = new Random(seed);
        Instant at = Instant.parse("2026-03-02T09:00:00Z");
        Vector<ClockSignal> signals = Vector.empty();
        for (int i = 1 + random.nextInt(15); i > 0; i--) {
            signals = signals.append(signal(random, at));
            at = at.plusMillis(random.nextInt(4) == 0 ? 0 : random.nextInt(200_000_000));
        }
        return new Life(seed, goal(random), pick(random, CALENDARS), signals);
    }

    private static ClockSignal signal(Random random, Instant at) {
        PauseReason reason = random.nextBoolean() ? Desk.CUSTOMER : Desk.REFERRAL;
        return switch (random.nextInt(12)) {
            case 0, 1 -> ClockSignal.start(at);
            case 2 -> ClockSignal.start(at, goal(random), pick(random, CALENDARS));
            case 3, 4 -> ClockSignal.pause(at, reason);
            case 5, 6 -> ClockSignal.resume(at, reason);
            case 7 -> ClockSignal.stop(at);
            case 8 -> ClockSignal.cancel(at);
            case 9, 10 ->
                new ClockSignal.ChangeGoal(at, goal(random), pick(random, Vector.of(GoalChangeRule.values())));
            default ->
                ClockSignal.changeCalendar(
                        at, pick(random, CALENDARS), pick(random, Vector.of(CalendarChangeRule.values())));
        };
    }

    private static SlaGoal goal(Random random) {
        int hours = 1 + random.nextInt(40);
        return SlaGoal.builder()
                .version(GoalVersion.of("goal-" + hours + "h/" + random.nextInt(1000)))
                .target(Duration.ofHours(hours))
                .warnings(Vector.of(Warning.percent(1 + random.nextInt(150)), Warning.beforeDue(Duration.ofHours(2))))
                .cycleRule(pick(random, Vector.of(CycleRule.values())))
                .goalChangeRule(pick(random, Vector.of(GoalChangeRule.values())))
                .calendarChangeRule(pick(random, Vector.of(CalendarChangeRule.values())))
                .build();
    }

    private static <T> T pick(Random random, Vector<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @Property
    void SLA_010_a_clock_moved_step_by_step_is_the_clock_computed_again(
            @ForAll("lives") Life life, @ForAll Random random) {
        SlaClock stored = SlaClock.notStarted(life.goal, life.calendar);
        Vector<ClockOccurrence> seen = Vector.empty();
        for (ClockSignal signal : life.signals) {
            Instant last = stored.state().asOf().getOrElse(signal.at());
            Instant looked = last.plusMillis((long)
                    (random.nextDouble() * Duration.between(last, signal.at()).toMillis()));
            ClockStep swept = stored.advance(looked);
            ClockStep moved =
                    SlaClock.of(swept.clock().state(), swept.clock().calendar()).apply(signal);
            seen = seen.appendAll(swept.occurrences()).appendAll(moved.occurrences());
            stored = moved.clock();
        }

        ClockStep again = SlaClock.replay(life.goal, life.calendar, life.signals);

        assertThat(stored.state()).isEqualTo(again.clock().state());
        assertThat(seen).containsExactlyInAnyOrderElementsOf(again.occurrences());
    }

    /** What a case keeps: for each signal that changed something, what it changed, and then each thing that fell due by it. */
    @Property
    void SLA_010_a_clock_followed_by_its_changes_is_the_clock(@ForAll("lives") Life life) {
        SlaClock clock = SlaClock.notStarted(life.goal, life.calendar);
        Option<ClockState> kept = Option.none();
        for (ClockSignal signal : life.signals) {
            ClockStep looked = clock.advance(signal.at());
            kept = noticed(kept, looked);
            ClockStep step = looked.clock().apply(signal);
            if (!step.clock().state().standsAs(looked.clock().state())) {
                ClockChange change = ClockChange.between(looked.clock(), signal, step.clock());
                kept = noticed(Option.of(change.applyTo(kept)), step);
                assertThat(kept).containsExactly(step.clock().state());
            }
            clock = step.clock();
        }
    }

    private static Option<ClockState> noticed(Option<ClockState> kept, ClockStep step) {
        ClockState after = step.clock().state();
        return kept.map(state -> step.occurrences()
                .foldLeft(
                        state,
                        (so, occurrence) -> so.noticing(
                                occurrence,
                                after.nextTransitionAt(),
                                after.asOf().get())));
    }

    /** A line says in which cycle the clock was, and whether it ran or why it stood still, as the signals up to then make it. */
    @Property
    void SLA_009_every_line_says_how_the_clock_stood(@ForAll("lives") Life life) {
        SlaStatement statement = SlaStatement.of(life.goal, life.calendar, life.signals, life.end());

        statement.lines().filter(line -> line.from().isBefore(line.to())).forEach(line -> {
            Vector<ClockSignal> until =
                    life.signals.filter(signal -> signal.at().isBefore(line.to()));
            SlaClock clock = SlaClock.replay(life.goal, life.calendar, until).clock();
            assertThat(line.cycle()).isEqualTo(clock.state().cycle());
            assertThat(line.activity() == StatementLine.Activity.RUNNING)
                    .isEqualTo(clock.status() == ClockStatus.RUNNING);
            assertThat(line.activity() == StatementLine.Activity.PAUSED)
                    .isEqualTo(clock.status() == ClockStatus.PAUSED);
            assertThat(line.reasons())
                    .isEqualTo(clock.status() == ClockStatus.PAUSED ? clock.pauseReasons() : Vector.empty());
        });
    }

    @Property
    void SLA_009_a_statement_adds_up_to_the_elapsed_time(@ForAll("lives") Life life) {
        Instant asOf = life.end().plusSeconds(7_777);

        SlaStatement statement = SlaStatement.of(life.goal, life.calendar, life.signals, asOf);

        assertThat(statement.elapsed()).isEqualTo(statement.clock().elapsed(asOf));
        statement
                .lines()
                .zip(statement.lines().drop(1))
                .forEach(
                        pair -> assertThat(pair._2().from()).isEqualTo(pair._1().to()));
        statement
                .clock()
                .state()
                .finished()
                .forEach(cycle -> assertThat(statement.total(cycle.cycle())).isEqualTo(cycle.elapsed()));
    }

    @Property
    void SLA_003_a_pause_never_brings_the_due_time_forward(@ForAll("lives") Life life, @ForAll Random random) {
        SlaClock clock = SlaClock.replay(life.goal, life.calendar, life.signals).clock();
        Instant from = life.end().plusSeconds(random.nextInt(200_000));
        Instant to = from.plusSeconds(random.nextInt(400_000));
        PauseReason extra = PauseReason.of("extra");

        SlaClock paused = clock.apply(ClockSignal.pause(from, extra))
                .clock()
                .apply(ClockSignal.resume(to, extra))
                .clock();

        Option<Instant> before = clock.advance(to).clock().dueAt();
        before.forEach(due -> assertThat(paused.dueAt()).singleElement().matches(later -> !later.isBefore(due)));
        assertThat(paused.elapsed(to)).isLessThanOrEqualTo(clock.elapsed(to));
    }

    @Property
    void SLA_008_next_transition_is_the_first_instant_at_which_something_falls_due(@ForAll("lives") Life life) {
        SlaClock clock = SlaClock.replay(life.goal, life.calendar, life.signals).clock();

        clock.nextTransitionAt().forEach(next -> {
            assertThat(clock.advance(next).occurrences()).isNotEmpty();
            assertThat(clock.advance(next.minusNanos(1_000)).occurrences()).isEmpty();
        });
        if (clock.nextTransitionAt().isEmpty()) {
            assertThat(clock.advance(life.end().plus(Duration.ofDays(900))).occurrences())
                    .isEmpty();
        }
    }

    @Property
    void SLA_004_a_breach_stands_exactly_while_more_than_the_goal_has_elapsed(@ForAll("lives") Life life) {
        Instant asOf = life.end().plusSeconds(50_000);

        SlaClock clock = SlaClock.replay(life.goal, life.calendar, life.signals)
                .clock()
                .advance(asOf)
                .clock();

        if (clock.status().isActive()) {
            assertThat(clock.isBreached()).isEqualTo(clock.remaining(asOf).isNegative());
        }
        assertThat(clock.status() == ClockStatus.BREACHED || clock.status() == ClockStatus.MET)
                .isEqualTo(clock.status().isEnded() && clock.status() != ClockStatus.CANCELLED);
    }
}
