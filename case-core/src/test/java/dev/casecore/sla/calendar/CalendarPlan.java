package dev.casecore.sla.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A calendar as plain data, in minutes of the day: what a test hands to the builder and to the oracle alike.
 *
 * <p>Nights begin after, and end before, the hours of a day, so that every plan is free of overlaps.
 */
record CalendarPlan(
        String zone,
        Map<DayOfWeek, List<int[]>> weekly,
        Map<DayOfWeek, int[]> nights,
        Map<LocalDate, List<int[]>> overrides,
        Map<LocalDate, int[]> overriddenNights,
        Map<LocalDate, List<int[]>> breaks,
        Set<LocalDate> holidays) {
    static final List<String> ZONES = List.of(
            "UTC",
            "Europe/Rome",
            "America/New_York",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "America/Sao_Paulo",
            "Africa/Casablanca",
            "Asia/Kathmandu",
            "Asia/Tehran",
            "Pacific/Kiritimati",
            "America/Scoresbysund",
            "Africa/Cairo");
    private static final int EARLY = 7 * 60;
    private static final int LATE = 20 * 60;
    private static final int MIDNIGHT = 24 * 60;

    /** A plan whose exceptions lie around a date. Always open somewhere. */
    static CalendarPlan random(Random random, LocalDate around) {
        boolean withNights = random.nextInt(3) == 0;
        int first = withNights ? EARLY : 0;
        int last = withNights ? LATE : MIDNIGHT;
        CalendarPlan plan = new CalendarPlan(
                ZONES.get(random.nextInt(ZONES.size())),
                new EnumMap<>(DayOfWeek.class),
                new EnumMap<>(DayOfWeek.class),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashSet<>());
        for (DayOfWeek day : DayOfWeek.values()) {
            plan.weekly.put(day, windows(random, first, last));
            if (withNights && random.nextBoolean()) {
                plan.nights.put(day, night(random));
            }
        }
        plan.weekly.put(
                DayOfWeek.of(1 + random.nextInt(7)), List.of(new int[] {8 * 60, 8 * 60 + 1 + random.nextInt(600)}));
        for (int i = random.nextInt(12); i > 0; i--) {
            plan.exception(random, around.plusDays(random.nextInt(60) - 30), withNights);
        }
        return plan;
    }

    private void exception(Random random, LocalDate date, boolean withNights) {
        switch (random.nextInt(4)) {
            case 0 -> holidays.add(date);
            case 1 -> breaks.put(date, windows(random, 0, MIDNIGHT));
            case 2 -> overrides.put(date, windows(random, withNights ? EARLY : 0, withNights ? LATE : MIDNIGHT));
            default -> {
                if (withNights) {
                    overriddenNights.put(date, night(random));
                }
            }
        }
    }

    /** Up to three disjoint windows, some touching, often at whole hours, now and then the whole day. */
    private static List<int[]> windows(Random random, int first, int last) {
        if (random.nextInt(10) == 0) {
            return List.of(new int[] {first, last});
        }
        int step = random.nextBoolean() ? 60 : 5;
        List<int[]> windows = new ArrayList<>();
        int from = first;
        for (int i = random.nextInt(4); i > 0 && from < last; i--) {
            int start = Math.min(last, from + step * random.nextInt(300 / step));
            int end = Math.min(last, start + step * (1 + random.nextInt(400 / step)));
            if (start < end) {
                windows.add(new int[] {start, end});
            }
            from = end;
        }
        return windows;
    }

    private static int[] night(Random random) {
        return new int[] {LATE + random.nextInt(MIDNIGHT - LATE), 1 + random.nextInt(EARLY)};
    }

    BusinessCalendar calendar() {
        CalendarBuilder builder = BusinessCalendar.builder("plan/1").zone(zone);
        weekly.forEach((day, windows) -> windows.forEach(w -> builder.open(day, text(w[0]), text(w[1]))));
        nights.forEach((day, w) -> builder.openOvernight(day, text(w[0]), text(w[1])));
        overrides.forEach((date, windows) -> {
            builder.closedOn(date);
            windows.forEach(w -> builder.openOn(date, text(w[0]), text(w[1])));
        });
        overriddenNights.forEach((date, w) -> builder.openOvernightOn(date, text(w[0]), text(w[1])));
        breaks.forEach((date, windows) -> windows.forEach(w -> builder.breakOn(date, text(w[0]), text(w[1]))));
        return builder.holidays(holidays).build().get();
    }

    private static String text(int minute) {
        return String.format("%02d:%02d", minute / 60, minute % 60);
    }
}
