package dev.casecore.sla.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rules, minute by minute: one bit for each minute, set if open. Slow, simple, and sharing no code with the calendar.
 *
 * <p>Wall times are resolved by trying offsets, not by the methods of {@code java.time} that do it.
 */
final class MinuteOracle {
    private final CalendarPlan plan;
    private final ZoneRules rules;
    private final long origin;
    private final BitSet open = new BitSet();
    private final int size;

    /** Covers the local dates from one to the other. */
    MinuteOracle(CalendarPlan plan, LocalDate first, LocalDate last) {
        this.plan = plan;
        this.rules = ZoneId.of(plan.zone()).getRules();
        this.origin = first.toEpochDay() * 1440 - 2880;
        this.size = Math.toIntExact((last.toEpochDay() + 3) * 1440 - origin);
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            openOn(date);
        }
    }

    private void openOn(LocalDate date) {
        BitSet minutes = minutesOf(date);
        if (!exists(date)) {
            return;
        }
        for (int start = minutes.nextSetBit(0); start >= 0; start = minutes.nextSetBit(minutes.nextClearBit(start))) {
            int from = index(resolve(date, start));
            int to = index(resolve(date, minutes.nextClearBit(start)));
            if (from < to) {
                open.set(from, to);
            }
        }
    }

    /** The open minutes of a date on the wall clock: holiday, then break, then date, then week. */
    private BitSet minutesOf(LocalDate date) {
        BitSet minutes = new BitSet(1440);
        if (plan.holidays().contains(date)) {
            return minutes;
        }
        LocalDate eve = date.minusDays(1);
        boolean overridden =
                plan.overrides().containsKey(date) || plan.overriddenNights().containsKey(date);
        if (overridden) {
            set(minutes, plan.overrides().getOrDefault(date, List.of()));
        } else {
            set(minutes, plan.weekly().getOrDefault(date.getDayOfWeek(), List.of()));
            head(minutes, plan.nights().get(date.getDayOfWeek()));
            tail(minutes, plan.nights().get(eve.getDayOfWeek()));
        }
        head(minutes, plan.overriddenNights().get(date));
        tail(minutes, plan.overriddenNights().get(eve));
        plan.breaks().getOrDefault(date, List.of()).forEach(window -> minutes.clear(window[0], window[1]));
        return minutes;
    }

    private static void set(BitSet minutes, List<int[]> windows) {
        windows.forEach(window -> minutes.set(window[0], window[1]));
    }

    private static void head(BitSet minutes, int @Nullable [] night) {
        if (night != null) {
            minutes.set(night[0], 1440);
        }
    }

    private static void tail(BitSet minutes, int @Nullable [] night) {
        if (night != null) {
            minutes.set(0, night[1]);
        }
    }

    private boolean exists(LocalDate date) {
        long instant = resolve(date, 0);
        return Math.floorDiv(instant + offset(instant), 1440) == date.toEpochDay();
    }

    /**
     * The epoch minute of a wall time: the earliest that shows it, or, in a gap, what the offset before it makes of it. No zone
     * changes its offset twice within four days.
     */
    private long resolve(LocalDate date, int minute) {
        long wall = date.toEpochDay() * 1440 + minute;
        if (offset(wall - 2880) == offset(wall + 2880)) {
            return wall - offset(wall);
        }
        TreeSet<Long> shown = new TreeSet<>();
        List<Long> offsets = new ArrayList<>();
        for (long probe = wall - 2880; probe <= wall + 2880; probe += 30) {
            long offset = offset(probe);
            offsets.add(offset);
            if (offset(wall - offset) == offset) {
                shown.add(wall - offset);
            }
        }
        return shown.isEmpty() ? wall - beforeGap(wall, offsets) : shown.first();
    }

    /** The offset that held until the gap: the last of the probed ones that is still too small for the wall time. */
    private long beforeGap(long wall, List<Long> offsets) {
        long before = offsets.get(0);
        for (long offset : offsets) {
            if (offset(wall - offset) > offset) {
                before = offset;
            }
        }
        return before;
    }

    private long offset(long epochMinute) {
        return rules.getOffset(Instant.ofEpochSecond(epochMinute * 60)).getTotalSeconds() / 60;
    }

    private int index(long epochMinute) {
        return Math.toIntExact(epochMinute - origin);
    }

    private int index(Instant at) {
        return index(Math.floorDiv(at.getEpochSecond(), 60));
    }

    private Instant instant(int index) {
        return Instant.ofEpochSecond((origin + index) * 60);
    }

    boolean isOpen(Instant at) {
        return open.get(index(at));
    }

    /** Open minutes, for whole minutes. */
    long elapsedMinutes(Instant from, Instant to) {
        return to.isBefore(from)
                ? -elapsedMinutes(to, from)
                : open.get(index(from), index(to)).cardinality();
    }

    /** Walks forward over open minutes; {@code null} where they do not suffice. */
    @Nullable
    Instant forward(Instant from, long minutes, Boundary boundary) {
        int at = index(from);
        for (long left = minutes; left > 0; left--) {
            at = open.nextSetBit(at) + 1;
            if (at == 0) {
                return null;
            }
        }
        if (boundary == Boundary.NEXT_OPEN) {
            at = open.nextSetBit(at);
        }
        return at < 0 || at > size ? null : instant(at);
    }

    /** Walks backward over open minutes; an opening stays. */
    @Nullable
    Instant backward(Instant from, long minutes) {
        int at = index(from);
        for (long left = minutes; left > 0; left--) {
            at = open.previousSetBit(at - 1);
            if (at < 0) {
                return null;
            }
        }
        return instant(at);
    }

    /** The next minute, strictly after, at which closed turns to open. */
    @Nullable
    Instant nextOpening(Instant from) {
        int at = open.nextSetBit(open.nextClearBit(index(from)));
        return at < 0 ? null : instant(at);
    }

    /** The next minute, strictly after, at which open turns to closed. */
    Instant nextClosing(Instant from) {
        int first = open.get(index(from)) ? index(from) : open.nextSetBit(index(from));
        return instant(open.nextClearBit(first));
    }
}
