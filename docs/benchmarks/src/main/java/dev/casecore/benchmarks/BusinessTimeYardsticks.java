package dev.casecore.benchmarks;

import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.OpenInterval;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/**
 * Other ways to count business time, on the same hours: Monday to Friday, 09:00 to 13:00 and 14:00 to 18:00 in Rome.
 */
final class BusinessTimeYardsticks {
    static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final LocalTime[][] HOURS = {
        {LocalTime.of(9, 0), LocalTime.of(13, 0)}, {LocalTime.of(14, 0), LocalTime.of(18, 0)}
    };

    private BusinessTimeYardsticks() {}

    static BusinessCalendar calendar() {
        return BusinessCalendar.builder("benchmark/1")
                .zone(ROME)
                .openWeekdays("09:00", "13:00")
                .openWeekdays("14:00", "18:00")
                .build()
                .get();
    }

    /** The least that it can cost: sorted openings, sums before each, one binary search an instant. */
    static final class PrefixSums {
        private final long[] openings;
        private final long[] before;

        PrefixSums(BusinessCalendar calendar, Instant from, Instant to) {
            List<OpenInterval> intervals = calendar.intervals(from, to).asJava();
            openings = new long[intervals.size()];
            before = new long[intervals.size() + 1];
            for (int i = 0; i < openings.length; i++) {
                openings[i] = intervals.get(i).start().getEpochSecond();
                before[i + 1] = before[i] + intervals.get(i).duration().toSeconds();
            }
        }

        long elapsed(long from, long to) {
            return position(to) - position(from);
        }

        private long position(long second) {
            int found = Arrays.binarySearch(openings, second);
            int i = found >= 0 ? found : -found - 2;
            return i < 0 ? 0 : Math.min(before[i] + second - openings[i], before[i + 1]);
        }

        long add(long from, long seconds) {
            long target = position(from) + seconds;
            int found = Arrays.binarySearch(before, target);
            int i = found >= 0 ? found - 1 : -found - 2;
            return openings[i] + target - before[i];
        }
    }

    /** What is usually written by hand: day after day with {@code java.time}. */
    static final class DayLoop {
        private DayLoop() {}

        static Duration elapsed(Instant from, Instant to) {
            Duration sum = Duration.ZERO;
            LocalDate last = to.atZone(ROME).toLocalDate();
            for (LocalDate date = from.atZone(ROME).toLocalDate(); !date.isAfter(last); date = date.plusDays(1)) {
                for (LocalTime[] hours : isOpen(date) ? HOURS : new LocalTime[0][]) {
                    Instant start =
                            later(from, date.atTime(hours[0]).atZone(ROME).toInstant());
                    Instant end = earlier(to, date.atTime(hours[1]).atZone(ROME).toInstant());
                    sum = start.isBefore(end) ? sum.plus(Duration.between(start, end)) : sum;
                }
            }
            return sum;
        }

        static Instant add(Instant from, Duration amount) {
            Duration left = amount;
            for (LocalDate date = from.atZone(ROME).toLocalDate(); true; date = date.plusDays(1)) {
                for (LocalTime[] hours : isOpen(date) ? HOURS : new LocalTime[0][]) {
                    Instant start =
                            later(from, date.atTime(hours[0]).atZone(ROME).toInstant());
                    Instant end = date.atTime(hours[1]).atZone(ROME).toInstant();
                    Duration open = start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
                    if (open.compareTo(left) >= 0) {
                        return start.plus(left);
                    }
                    left = left.minus(open);
                }
            }
        }

        private static boolean isOpen(LocalDate date) {
            return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        }

        private static Instant later(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }

        private static Instant earlier(Instant one, Instant other) {
            return one.isBefore(other) ? one : other;
        }
    }

    static LocalDateTime wall(Instant at) {
        return LocalDateTime.ofInstant(at, ROME);
    }
}
