package dev.casecore.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The compiled calendar against the rules minute by minute, and the laws of time on it. */
class CalendarLawsTest {
    /** A plan, two instants and an amount; the seed says it all. */
    record Question(long seed, CalendarPlan plan, LocalDate around, Instant from, Instant to) {
        @Override
        public String toString() {
            return plan.zone() + " " + from + " " + to + " (seed " + seed + ")";
        }
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.longs().map(CalendarLawsTest::question);
    }

    /** Spans from zero to ten years, most of them short, in whole minutes; zones change their rules in many of these years. */
    private static Question question(long seed) {
        Random random = new Random(seed);
        int year = new int[] {1990, 1994, 2005, 2011, 2018, 2026, 2040, 2085}[random.nextInt(8)];
        LocalDate around = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
        if (random.nextInt(4) == 0) {
            around = LocalDate.of(2011, 12, 30);
        }
        int days = new int[] {0, 1, 1, 7, 7, 7, 40, 40, 40, 400, 400, 3650}[random.nextInt(12)];
        Instant from = minute(around, random);
        Instant to = minute(around.plusDays(days == 0 ? 0 : random.nextInt(days)), random);
        return new Question(seed, CalendarPlan.random(random, around), around, from, to);
    }

    private static Instant minute(LocalDate date, Random random) {
        return date.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(60L * random.nextInt(1440));
    }

    private static MinuteOracle oracle(Question question) {
        Instant last = question.from.isBefore(question.to) ? question.to : question.from;
        return new MinuteOracle(
                question.plan,
                question.around.minusDays(20),
                last.atZone(ZoneOffset.UTC).toLocalDate().plusDays(20));
    }

    @Property
    void CAL_005_elapsed_counts_the_open_minutes(@ForAll("questions") Question question) {
        BusinessCalendar calendar = question.plan.calendar();

        long minutes = oracle(question).elapsedMinutes(question.from, question.to);

        assertThat(calendar.elapsed(question.from, question.to)).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(calendar.elapsed(question.to, question.from)).isEqualTo(Duration.ofMinutes(-minutes));
    }

    @Property
    void CAL_007_add_walks_over_the_open_minutes(@ForAll("questions") Question question) {
        BusinessCalendar calendar = question.plan.calendar();
        MinuteOracle oracle = oracle(question);
        long minutes = Math.abs(oracle.elapsedMinutes(question.from, question.to));

        for (Boundary boundary : Boundary.values()) {
            Instant later = minutes == 0 ? null : oracle.forward(question.from, minutes, boundary);
            if (later != null) {
                assertThat(calendar.add(question.from, Duration.ofMinutes(minutes), boundary)
                                .get())
                        .isEqualTo(later);
            }
            Instant earlier = minutes == 0 ? null : oracle.backward(question.to, minutes);
            if (earlier != null) {
                assertThat(calendar.add(question.to, Duration.ofMinutes(-minutes), boundary)
                                .get())
                        .isEqualTo(earlier);
            }
        }
    }

    @Property
    void CAL_001_openings_and_closings_are_where_the_minutes_turn(@ForAll("questions") Question question) {
        BusinessCalendar calendar = question.plan.calendar();
        MinuteOracle oracle = oracle(question);

        assertThat(calendar.isOpen(question.from)).isEqualTo(oracle.isOpen(question.from));
        Instant opening = oracle.nextOpening(question.from);
        if (opening != null) {
            assertThat(calendar.nextOpening(question.from).get()).isEqualTo(opening);
            assertThat(calendar.openingAtOrBefore(opening).get()).isEqualTo(opening);
            assertThat(calendar.isOpen(opening)).isTrue();
            assertThat(calendar.previousOpenMoment(opening)
                            .map(opening::isAfter)
                            .getOrElse(true))
                    .isTrue();
            Instant closing = oracle.nextClosing(question.from);
            assertThat(calendar.nextClosing(question.from).get()).isEqualTo(closing);
            assertThat(calendar.closingAtOrBefore(closing).get()).isEqualTo(closing);
        }
    }

    @Property
    void CAL_001_a_roster_of_the_open_intervals_of_a_calendar_is_that_calendar(@ForAll("questions") Question question) {
        BusinessCalendar calendar = question.plan.calendar();
        Instant first = minute(question.around.minusDays(20), new Random(question.seed));
        Instant last = question.from.isBefore(question.to) ? question.to : question.from;
        Seq<OpenInterval> open = calendar.intervals(first, last.plus(Duration.ofDays(20)));

        BusinessCalendar roster =
                BusinessCalendar.ofIntervals("roster/1", calendar.zone(), open).get();

        assertThat(roster.intervals(first, last.plus(Duration.ofDays(20)))).isEqualTo(open);
        assertThat(roster.elapsed(question.from, question.to)).isEqualTo(calendar.elapsed(question.from, question.to));
        assertThat(roster.workdays().count(question.around.minusDays(18), question.around.plusDays(18)))
                .isEqualTo(calendar.workdays().count(question.around.minusDays(18), question.around.plusDays(18)));
    }

    @Property
    void CAL_005_elapsed_is_additive_and_antisymmetric(@ForAll("questions") Question question, @ForAll long nanos) {
        BusinessCalendar calendar = question.plan.calendar();
        Instant from = question.from.plusNanos(Math.floorMod(nanos, 1_000_000_007L));
        Instant to = question.to;
        Instant between = from.plusNanos(nanos % 1_000_000_000_000_000_000L);

        assertThat(calendar.elapsed(from, between).plus(calendar.elapsed(between, to)))
                .isEqualTo(calendar.elapsed(from, to));
        assertThat(calendar.elapsed(to, from))
                .isEqualTo(calendar.elapsed(from, to).negated());
        assertThat(calendar.elapsed(from, to).abs())
                .isLessThanOrEqualTo(Duration.between(from, to).abs());
    }

    @Property
    void CAL_007_add_and_elapsed_are_inverse_and_monotone(@ForAll("questions") Question question, @ForAll long nanos) {
        BusinessCalendar calendar = question.plan.calendar();
        Duration amount = Duration.ofNanos(nanos % 30_000_000_000_000_000L);
        Instant from = question.from.plusNanos(Math.floorMod(nanos, 1_000_000_007L));

        Instant earliest = calendar.add(from, amount, Boundary.EARLIEST).get();
        Instant open = calendar.add(from, amount, Boundary.NEXT_OPEN).get();

        assertThat(calendar.elapsed(from, earliest)).isEqualTo(amount);
        assertThat(calendar.elapsed(from, open)).isEqualTo(amount);
        assertThat(earliest).isBeforeOrEqualTo(open);
        assertThat(calendar.add(from, amount.plusNanos(1), Boundary.EARLIEST).get())
                .isAfter(earliest);
        assertThat(calendar.add(from.plusSeconds(1), amount, Boundary.NEXT_OPEN).get())
                .isAfterOrEqualTo(open);
    }

    @Property
    void CAL_001_intervals_make_up_the_elapsed_time(@ForAll("questions") Question question) {
        BusinessCalendar calendar = question.plan.calendar();

        Duration sum = calendar.intervals(question.from, question.to)
                .map(OpenInterval::duration)
                .fold(Duration.ZERO, Duration::plus);

        assertThat(sum)
                .isEqualTo(
                        question.from.isBefore(question.to)
                                ? calendar.elapsed(question.from, question.to)
                                : Duration.ZERO);
    }
}
