package dev.casecore.benchmarks;

import dev.casecore.benchmarks.BusinessTimeYardsticks.DayLoop;
import dev.casecore.benchmarks.BusinessTimeYardsticks.PrefixSums;
import dev.casecore.sla.calendar.Boundary;
import dev.casecore.sla.calendar.BusinessCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.sf.mpxj.LocalTimeRange;
import net.sf.mpxj.ProjectCalendar;
import net.sf.mpxj.ProjectCalendarHours;
import net.sf.mpxj.ProjectFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What {@code elapsed} and {@code add} cost over an hour, a month and five years, beside a plain prefix-sum search, a day-by-day loop and
 * MPXJ. Every call has another input, because MPXJ remembers its last ones.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CalendarBenchmark {
    private static final int INPUTS = 4096;
    private static final Instant FIRST = Instant.parse("2016-01-01T00:00:00Z");

    /** How far apart the two instants are. */
    public enum Span {
        /** One hour. */
        HOUR(Duration.ofHours(1)),
        /** Thirty days. */
        MONTH(Duration.ofDays(30)),
        /** Five years. */
        FIVE_YEARS(Duration.ofDays(1826));

        private final Duration length;

        Span(Duration length) {
            this.length = length;
        }
    }

    /** The span of this run. */
    @Param
    public Span span = Span.HOUR;

    private final BusinessCalendar calendar = BusinessTimeYardsticks.calendar();
    private final ProjectCalendar mpxj = mpxj();
    private final Instant[] from = new Instant[INPUTS];
    private final Instant[] to = new Instant[INPUTS];
    private final Duration[] amount = new Duration[INPUTS];
    private final LocalDateTime[] wallFrom = new LocalDateTime[INPUTS];
    private final LocalDateTime[] wallTo = new LocalDateTime[INPUTS];
    private PrefixSums sums = new PrefixSums(calendar, FIRST, FIRST);
    private int next;
    private long calls;

    private static ProjectCalendar mpxj() {
        ProjectCalendar calendar = new ProjectFile().addCalendar();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean open = day.compareTo(DayOfWeek.FRIDAY) <= 0;
            calendar.setWorkingDay(day, open);
            ProjectCalendarHours hours = calendar.addCalendarHours(day);
            if (open) {
                hours.add(new LocalTimeRange(LocalTime.of(9, 0), LocalTime.of(13, 0)));
                hours.add(new LocalTimeRange(LocalTime.of(14, 0), LocalTime.of(18, 0)));
            }
        }
        return calendar;
    }

    /** Draws the inputs: starts over ten years, spans within ten percent of the nominal one. */
    @Setup
    public void draw() {
        Random random = new Random(42);
        sums = new PrefixSums(calendar, FIRST, FIRST.plus(Duration.ofDays(20 * 365)));
        for (int i = 0; i < INPUTS; i++) {
            from[i] = FIRST.plusSeconds(random.nextInt(10 * 365 * 86_400));
            to[i] = from[i].plusSeconds((long) (span.length.toSeconds() * (0.9 + 0.2 * random.nextDouble())));
            amount[i] =
                    Duration.ofSeconds(Math.max(60, sums.elapsed(from[i].getEpochSecond(), to[i].getEpochSecond())));
            wallFrom[i] = BusinessTimeYardsticks.wall(from[i]);
            wallTo[i] = BusinessTimeYardsticks.wall(to[i]);
        }
    }

    private int turn() {
        next = (next + 1) & (INPUTS - 1);
        calls++;
        return next;
    }

    /**
     * Measures open time, as a duration.
     *
     * @return the open time
     */
    @Benchmark
    public Duration elapsed() {
        int i = turn();
        return calendar.elapsed(from[i], to[i]);
    }

    /**
     * Measures open time, as nanoseconds.
     *
     * @return the open time
     */
    @Benchmark
    public long elapsedNanos() {
        int i = turn();
        return calendar.elapsedNanos(from[i], to[i]);
    }

    /**
     * Measures open time by binary search in prefix sums.
     *
     * @return the open seconds
     */
    @Benchmark
    public long elapsedByPrefixSums() {
        int i = turn();
        return sums.elapsed(from[i].getEpochSecond(), to[i].getEpochSecond());
    }

    /**
     * Measures open time day by day.
     *
     * @return the open time
     */
    @Benchmark
    public Duration elapsedByDayLoop() {
        int i = turn();
        return DayLoop.elapsed(from[i], to[i]);
    }

    /**
     * Measures open time with MPXJ, on wall times. It remembers every range it was asked for, so each call asks for a new one; making that
     * costs some 20 ns.
     *
     * @return the open time
     */
    @Benchmark
    public Object elapsedByMpxj() {
        int i = turn();
        return mpxj.getWork(wallFrom[i].plusSeconds(calls), wallTo[i].plusSeconds(calls), net.sf.mpxj.TimeUnit.MINUTES);
    }

    /**
     * Finds an instant so much open time later.
     *
     * @return the instant
     */
    @Benchmark
    public Object add() {
        int i = turn();
        return calendar.add(from[i], amount[i], Boundary.EARLIEST);
    }

    /**
     * Finds an instant by binary search in prefix sums.
     *
     * @return the epoch second
     */
    @Benchmark
    public long addByPrefixSums() {
        int i = turn();
        return sums.add(from[i].getEpochSecond(), amount[i].toSeconds());
    }

    /**
     * Finds an instant day by day.
     *
     * @return the instant
     */
    @Benchmark
    public Instant addByDayLoop() {
        int i = turn();
        return DayLoop.add(from[i], amount[i]);
    }

    /**
     * Finds a wall time with MPXJ.
     *
     * @return the wall time
     */
    @Benchmark
    public LocalDateTime addByMpxj() {
        int i = turn();
        return mpxj.getDate(
                wallFrom[i],
                net.sf.mpxj.Duration.getInstance((double) amount[i].toMinutes(), net.sf.mpxj.TimeUnit.MINUTES));
    }
}
