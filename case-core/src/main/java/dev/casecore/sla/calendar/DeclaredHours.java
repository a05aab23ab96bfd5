package dev.casecore.sla.calendar;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The hours as declared, read and split at midnight, with every defect found on the way.
 *
 * <p>Package-private workshop of {@link CalendarBuilder}; not shared between threads.
 */
final class DeclaredHours {
    private final Map<DayOfWeek, Vector<Window>> weekly = new LinkedHashMap<>();
    private final Map<LocalDate, Vector<Window>> overrides = new LinkedHashMap<>();
    private final Map<LocalDate, Vector<Window>> tails = new LinkedHashMap<>();
    private final Map<LocalDate, Vector<Window>> breaks = new LinkedHashMap<>();
    private final List<CalendarDefect> defects = new ArrayList<>();

    void week(DayOfWeek day, WrittenHours hours) {
        Vector<Window> parts = read(day, hours);
        parts.headOption().forEach(part -> put(weekly, day, part));
        parts.drop(1).forEach(tail -> put(weekly, day.plus(1), tail));
    }

    void date(LocalDate date, WrittenHours hours) {
        Vector<Window> parts = read(date, hours);
        parts.headOption().forEach(part -> put(overrides, date, part));
        parts.drop(1).forEach(tail -> put(tails, date.plusDays(1), tail));
    }

    void closed(LocalDate date) {
        overrides.putIfAbsent(date, Vector.empty());
    }

    void pause(LocalDate date, WrittenHours hours) {
        read(date, hours).forEach(part -> merge(breaks, date, part));
    }

    private Vector<Window> read(Object day, WrittenHours hours) {
        return hours.read().fold(code -> refuse(code, day + " " + hours), parts -> parts);
    }

    private Vector<Window> refuse(CalendarDefect.Code code, String witness) {
        defects.add(new CalendarDefect(code, witness));
        return Vector.empty();
    }

    private <K> void put(Map<K, Vector<Window>> days, K day, Window window) {
        days.getOrDefault(day, Vector.empty())
                .filter(window::overlaps)
                .forEach(other -> refuse(CalendarDefect.Code.OVERLAPPING_HOURS, day + " " + other + " and " + window));
        merge(days, day, window);
    }

    private static <K> void merge(Map<K, Vector<Window>> days, K day, Window window) {
        days.merge(day, Vector.of(window), (before, added) -> before.appendAll(added));
    }

    /** Everything wrong so far, tails that run into the hours of an overridden date included. */
    Seq<CalendarDefect> defects() {
        Vector<CalendarDefect> found = Vector.ofAll(defects);
        return found.appendAll(Vector.ofAll(tails.keySet()).flatMap(this::clashes));
    }

    private Vector<CalendarDefect> clashes(LocalDate date) {
        Vector<Window> own = overrides.getOrDefault(date, Vector.empty());
        return Objects.requireNonNull(tails.get(date))
                .flatMap(tail -> own.filter(tail::overlaps)
                        .map(other -> new CalendarDefect(
                                CalendarDefect.Code.OVERLAPPING_HOURS, date + " " + other + " and " + tail)));
    }

    Map<DayOfWeek, Vector<Window>> weekly() {
        return weekly;
    }

    Map<LocalDate, Vector<Window>> overrides() {
        return overrides;
    }

    Map<LocalDate, Vector<Window>> tails() {
        return tails;
    }

    Map<LocalDate, Vector<Window>> breaks() {
        return breaks;
    }
}
