package dev.casecore.sla.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Turns wall times of one zone into instants: a gap moves forward by its length, an overlap means the earlier offset (CAL-006). */
final class WallClock {
    static final int DAY_SECONDS = 86_400;

    private final ZoneId zone;

    WallClock(ZoneId zone) {
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    Instant instant(LocalDateTime local) {
        return ZonedDateTime.ofLocal(local, zone, null).toInstant();
    }

    /** The epoch second of a second of a local date, 24:00 included. */
    long epochSecond(LocalDate date, int secondOfDay) {
        LocalDateTime local = secondOfDay == DAY_SECONDS
                ? date.plusDays(1).atStartOfDay()
                : date.atTime(LocalTime.ofSecondOfDay(secondOfDay));
        return ZonedDateTime.ofLocal(local, zone, null).toEpochSecond();
    }

    /** Whether the zone has the date at all: moving across the date line, some zones skipped one. */
    boolean has(LocalDate date) {
        return ZonedDateTime.ofLocal(date.atStartOfDay(), zone, null)
                .toLocalDate()
                .equals(date);
    }

    LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }
}
