package dev.casecore.sla.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarBuilder;
import dev.casecore.sla.calendar.CalendarDefect;
import dev.casecore.sla.calendar.OpenInterval;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Builds the calendars of vector files, once each. */
final class VectorCalendars {
    private static final Map<JsonNode, BusinessCalendar> BUILT = new ConcurrentHashMap<>();

    private VectorCalendars() {}

    static BusinessCalendar of(JsonNode calendar) {
        return BUILT.computeIfAbsent(calendar, VectorCalendars::build);
    }

    private static BusinessCalendar build(JsonNode calendar) {
        ZoneId zone = ZoneId.of(calendar.path("zone").asText("UTC"));
        Validation<Seq<CalendarDefect>, BusinessCalendar> built = calendar.hasNonNull("open")
                ? BusinessCalendar.ofIntervals("vector", zone, intervals(calendar.path("open")))
                : weekly(calendar, zone).build();
        if (built.isInvalid()) {
            throw new IllegalArgumentException(
                    "calendar refused: " + built.getError().mkString("; "));
        }
        return built.get();
    }

    /** The declared calendar; in sources, hours that end before they start are nights. */
    private static CalendarBuilder weekly(JsonNode calendar, ZoneId zone) {
        CalendarBuilder builder = BusinessCalendar.builder("vector").zone(zone);
        hours(builder, calendar.path("weekly"));
        calendar.path("holidays").forEach(date -> builder.holiday(LocalDate.parse(date.asText())));
        calendar.path("dayOverrides").properties().forEach(day -> override(builder, day));
        calendar.path("breaks")
                .properties()
                .forEach(day -> day.getValue()
                        .forEach(hours -> builder.breakOn(LocalDate.parse(day.getKey()), from(hours), to(hours))));
        return builder;
    }

    private static void hours(CalendarBuilder builder, JsonNode weekly) {
        weekly.properties().forEach(entry -> {
            DayOfWeek day = day(entry.getKey());
            merged(entry.getValue()).forEach(hours -> {
                if (isNight(hours)) {
                    builder.openOvernight(day, hours.from(), hours.to());
                } else {
                    builder.open(day, hours.from(), hours.to());
                }
            });
        });
    }

    private static void override(CalendarBuilder builder, Map.Entry<String, JsonNode> entry) {
        LocalDate date = LocalDate.parse(entry.getKey());
        builder.closedOn(date);
        merged(entry.getValue()).forEach(hours -> {
            if (isNight(hours)) {
                builder.openOvernightOn(date, hours.from(), hours.to());
            } else {
                builder.openOn(date, hours.from(), hours.to());
            }
        });
    }

    /** Exactly as written, so that the library says what is wrong with it. */
    static boolean isValid(JsonNode weekly) {
        CalendarBuilder builder = BusinessCalendar.builder("vector").zone("UTC");
        weekly.properties()
                .forEach(entry ->
                        entry.getValue().forEach(hours -> builder.open(day(entry.getKey()), from(hours), to(hours))));
        return builder.build().isValid();
    }

    /** The hours of a day, overlapping ones united: the library refuses overlaps, most sources unite them. */
    private static List<Hours> merged(JsonNode hours) {
        List<Hours> merged = new ArrayList<>();
        List<Hours> sorted = new ArrayList<>();
        hours.forEach(pair -> sorted.add(new Hours(from(pair), midnight(to(pair)))));
        sorted.sort((one, other) -> one.from().compareTo(other.from()));
        for (Hours next : sorted) {
            Hours last = merged.isEmpty() ? next : merged.get(merged.size() - 1);
            if (merged.isEmpty() || last.to().compareTo(next.from()) <= 0 || isNight(next)) {
                merged.add(next);
            } else {
                String end = last.to().compareTo(next.to()) > 0 ? last.to() : next.to();
                merged.set(merged.size() - 1, new Hours(last.from(), end));
            }
        }
        return merged;
    }

    private static String midnight(String end) {
        return end.equals("00:00") || end.equals("00:00:00") ? "24:00" : end;
    }

    private static boolean isNight(Hours hours) {
        return hours.from().compareTo(hours.to()) >= 0;
    }

    static List<OpenInterval> intervals(JsonNode pairs) {
        List<OpenInterval> intervals = new ArrayList<>();
        pairs.forEach(pair ->
                intervals.add(OpenInterval.of(VectorCase.instant(pair.get(0)), VectorCase.instant(pair.get(1)))));
        return intervals;
    }

    private static String from(JsonNode pair) {
        return pair.get(0).asText();
    }

    private static String to(JsonNode pair) {
        return pair.get(1).asText();
    }

    private static DayOfWeek day(String prefix) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(prefix)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no day of the week: " + prefix);
    }

    private record Hours(String from, String to) {}
}
