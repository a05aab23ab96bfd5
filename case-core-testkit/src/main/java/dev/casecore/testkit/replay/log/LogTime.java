package dev.casecore.testkit.replay.log;

import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;

/**
 * How a log writes times. A day that the calendar does not have is no time, it is not taken for another. A wall time in a gap of summer time
 * moves forward by the gap, in an overlap the earlier offset counts, as in calendars (CAL-006).
 *
 * <p>Example: {@code LogTime.pattern("dd/MM/yyyy HH:mm", ZoneId.of("Europe/Berlin"))}.
 */
public final class LogTime {

    private static final Instant EXAMPLE = Instant.parse("2026-03-02T09:30:00Z");

    private final DateTimeFormatter format;
    private final ZoneId zone;

    private LogTime(DateTimeFormatter format, ZoneId zone) {
        this.format = format;
        this.zone = zone;
    }

    /**
     * Reads times of a pattern.
     *
     * @param pattern as of {@link DateTimeFormatter}, with English names; a date alone is the start of its day
     * @param zone    the zone of times that do not name one
     * @return such times
     * @throws IllegalArgumentException if it is no such pattern
     */
    public static LogTime pattern(String pattern, ZoneId zone) {
        DateTimeFormatter format = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ENGLISH);
        return new LogTime(format.withResolverStyle(ResolverStyle.STRICT), zone);
    }

    /**
     * Reads times such as {@code 2026-03-02T09:30:00}, with an offset or without.
     *
     * @param zone the zone of times without an offset
     * @return such times
     */
    public static LogTime iso(ZoneId zone) {
        return new LogTime(DateTimeFormatter.ISO_DATE_TIME, zone);
    }

    /**
     * Reads a time.
     *
     * @param text any text
     * @return the instant; none if it is no such time
     */
    public Option<Instant> parse(String text) {
        try {
            TemporalAccessor read = format.parse(text);
            return Option.of(read.query(TemporalQueries.localDate())).map(date -> instant(date, read));
        } catch (DateTimeException notOne) {
            return Option.none();
        }
    }

    private Instant instant(LocalDate date, TemporalAccessor read) {
        ZoneId at = Option.of(read.query(TemporalQueries.zone())).getOrElse(zone);
        return Option.of(read.query(TemporalQueries.localTime()))
                .map(time -> date.atTime(time).atZone(at))
                .getOrElse(() -> date.atStartOfDay(at))
                .toInstant();
    }

    /** {@return how 09:30 in UTC on 2 March 2026 is written} */
    public String example() {
        return format.format(EXAMPLE.atZone(zone));
    }
}
