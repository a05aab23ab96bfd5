package dev.casecore.sla.calendar;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The hours of any local date. A holiday beats a break, a break beats a date override, an override beats the week (CAL-003).
 *
 * <p>Nights are already split at midnight (CAL-004). The tail of an overridden night comes on top of the hours of the date after.
 */
final class WeeklyPattern implements OpeningSource {
    private final WallClock clock;
    private final Map<DayOfWeek, Vector<Window>> weekly = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, Vector<Window>> overrides = new HashMap<>();
    private final Map<LocalDate, Vector<Window>> tails = new HashMap<>();
    private final Map<LocalDate, Vector<Window>> breaks = new HashMap<>();
    private final Set<LocalDate> holidays = new HashSet<>();
    private final Vector<HolidayProvider> providers;

    WeeklyPattern(WallClock clock, DeclaredHours declared, Seq<LocalDate> holidays, Seq<HolidayProvider> providers) {
        this.clock = clock;
        this.weekly.putAll(declared.weekly());
        this.overrides.putAll(declared.overrides());
        this.tails.putAll(declared.tails());
        this.breaks.putAll(declared.breaks());
        holidays.forEach(this.holidays::add);
        this.providers = providers.toVector();
    }

    @Override
    public boolean collect(LocalDate date, Spans into) {
        Vector<Window> windows = windowsOn(date);
        if (windows.isEmpty() || !clock.has(date)) {
            return false;
        }
        boolean any = false;
        for (Window window : windows) {
            any |= into.add(clock.epochSecond(date, window.start()), clock.epochSecond(date, window.end()));
        }
        return any;
    }

    /** Whether any date of the horizon has open time; the search ends at the first. */
    boolean hasOpenTime() {
        Stream<LocalDate> candidates = weekly.isEmpty()
                ? Stream.concat(overrides.keySet().stream(), tails.keySet().stream())
                : LocalDate.of(BusinessCalendar.FIRST_YEAR, 1, 1)
                        .datesUntil(LocalDate.of(BusinessCalendar.LAST_YEAR + 1, 1, 1));
        return candidates.anyMatch(date -> collect(date, new Spans()));
    }

    private Vector<Window> windowsOn(LocalDate date) {
        Vector<Window> windows = overrides.getOrDefault(date, weeklyOn(date));
        if (tails.containsKey(date)) {
            windows = windows.appendAll(tails.get(date));
        }
        if (windows.isEmpty() || isHoliday(date)) {
            return Vector.empty();
        }
        return Window.merged(breaksOn(date).foldLeft(windows, (left, pause) -> pause.takenFrom(left)));
    }

    private Vector<Window> weeklyOn(LocalDate date) {
        return weekly.getOrDefault(date.getDayOfWeek(), Vector.empty());
    }

    private Vector<Window> breaksOn(LocalDate date) {
        return breaks.getOrDefault(date, Vector.empty());
    }

    @Override
    public boolean isHoliday(LocalDate date) {
        return holidays.contains(date) || providers.exists(provider -> provider.isHoliday(date));
    }

    @Override
    public boolean isBreak(Instant at) {
        LocalDate date = clock.local(at).toLocalDate();
        return breaksOn(date)
                .exists(pause -> clock.epochSecond(date, pause.start()) <= at.getEpochSecond()
                        && at.getEpochSecond() < clock.epochSecond(date, pause.end()));
    }
}
