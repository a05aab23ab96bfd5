package dev.casecore.sla.calendar;

import dev.casecore.identity.Token;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Declares a {@link BusinessCalendar}; every mistake is reported when it is built, all at once (CAL-002).
 *
 * <p>Times are written {@code HH:MM} or {@code HH:MM:SS} on the wall clock of the zone, and an end may be {@code 24:00}. Several
 * windows a day are several calls. A night is declared as one ({@link #openOvernight}) and split at midnight: each part belongs to its
 * own date, for holidays and overrides too (CAL-004). What beats what: a holiday, then a break, then the hours of a date, then the
 * week (CAL-003). A date that the zone skipped has no hours. Not safe for use by several threads; the calendar is.
 */
public final class CalendarBuilder {
    private static final List<DayOfWeek> WEEKDAYS = List.of(DayOfWeek.values()).subList(0, 5);

    private final String version;
    private final DeclaredHours hours = new DeclaredHours();
    private Vector<CalendarDefect> zoneDefects = Vector.empty();
    private Vector<LocalDate> holidays = Vector.empty();
    private Vector<HolidayProvider> providers = Vector.empty();
    private @Nullable ZoneId zone;

    CalendarBuilder(String version) {
        this.version = version;
    }

    /**
     * Sets the zone of all wall times. Required.
     *
     * @param zone a zone, its rules taken from the Java runtime
     * @return this builder
     */
    public CalendarBuilder zone(ZoneId zone) {
        this.zone = zone;
        return this;
    }

    /**
     * Sets the zone of all wall times by its id. Required.
     *
     * @param id an IANA id, for example {@code America/New_York}; an unknown one is a defect of the calendar
     * @return this builder
     */
    public CalendarBuilder zone(String id) {
        try {
            return zone(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            zoneDefects = zoneDefects.append(new CalendarDefect(CalendarDefect.Code.UNKNOWN_ZONE, id));
            return this;
        }
    }

    /**
     * Opens the desk on a day of every week, in addition to what that day already has.
     *
     * @param day the day of the week
     * @param from the opening, for example {@code 09:00}
     * @param to the closing, for example {@code 17:00} or {@code 24:00}
     * @return this builder
     */
    public CalendarBuilder open(DayOfWeek day, String from, String to) {
        hours.week(day, new WrittenHours(from, to, WrittenHours.Kind.WITHIN_A_DAY));
        return this;
    }

    /**
     * Opens the desk on Monday to Friday of every week.
     *
     * @param from the opening
     * @param to the closing
     * @return this builder
     */
    public CalendarBuilder openWeekdays(String from, String to) {
        WEEKDAYS.forEach(day -> open(day, from, to));
        return this;
    }

    /**
     * Opens the desk on all seven days of every week.
     *
     * @param from the opening
     * @param to the closing
     * @return this builder
     */
    public CalendarBuilder openEveryDay(String from, String to) {
        for (DayOfWeek day : DayOfWeek.values()) {
            open(day, from, to);
        }
        return this;
    }

    /**
     * Opens the desk for a night of every week.
     *
     * @param day the day of the week on which the night begins
     * @param from the opening on that day, for example {@code 22:00}
     * @param to the closing on the day after, at or before the time of the opening, for example {@code 06:00}
     * @return this builder
     */
    public CalendarBuilder openOvernight(DayOfWeek day, String from, String to) {
        hours.week(day, new WrittenHours(from, to, WrittenHours.Kind.OVERNIGHT));
        return this;
    }

    /**
     * Gives a date hours of its own instead of those of the week; several calls give it several windows.
     *
     * @param date the local date
     * @param from the opening
     * @param to the closing
     * @return this builder
     */
    public CalendarBuilder openOn(LocalDate date, String from, String to) {
        hours.date(date, new WrittenHours(from, to, WrittenHours.Kind.WITHIN_A_DAY));
        return this;
    }

    /**
     * Gives a date a night of its own instead of the hours of the week; the part after midnight comes on top of the next date's.
     *
     * @param date the local date on which the night begins
     * @param from the opening on that date
     * @param to the closing on the date after, at or before the time of the opening
     * @return this builder
     */
    public CalendarBuilder openOvernightOn(LocalDate date, String from, String to) {
        hours.date(date, new WrittenHours(from, to, WrittenHours.Kind.OVERNIGHT));
        return this;
    }

    /**
     * Takes the hours of the week from a date. Unlike a holiday, this can be opened again by {@link #openOn}.
     *
     * @param date the local date
     * @return this builder
     */
    public CalendarBuilder closedOn(LocalDate date) {
        hours.closed(date);
        return this;
    }

    /**
     * Takes time out of a date, whatever hours it has. Breaks may overlap.
     *
     * @param date the local date
     * @param from the start of the break
     * @param to the end of the break
     * @return this builder
     */
    public CalendarBuilder breakOn(LocalDate date, String from, String to) {
        hours.pause(date, new WrittenHours(from, to, WrittenHours.Kind.WITHIN_A_DAY));
        return this;
    }

    /**
     * Closes a date, whatever hours it has.
     *
     * @param date the local date
     * @return this builder
     */
    public CalendarBuilder holiday(LocalDate date) {
        holidays = holidays.append(date);
        return this;
    }

    /**
     * Closes dates, whatever hours they have.
     *
     * @param dates the local dates
     * @return this builder
     */
    public CalendarBuilder holidays(Iterable<LocalDate> dates) {
        holidays = holidays.appendAll(dates);
        return this;
    }

    /**
     * Closes the dates that a provider names, in addition to those given one by one.
     *
     * @param provider a pure function; it is asked when years are compiled
     * @return this builder
     */
    public CalendarBuilder holidays(HolidayProvider provider) {
        providers = providers.append(provider);
        return this;
    }

    /**
     * Checks the declaration and compiles the calendar.
     *
     * @return the calendar, or every defect in the order of declaration; {@link CalendarDefect.Code#NO_OPEN_TIME} is only looked for
     *     where there is no other
     */
    public Validation<Seq<CalendarDefect>, BusinessCalendar> build() {
        Vector<CalendarDefect> defects =
                versionDefects(version).appendAll(zoneDefects).appendAll(hours.defects());
        ZoneId known = zone;
        if (known == null) {
            return Validation.invalid(
                    zoneDefects.isEmpty()
                            ? defects.append(new CalendarDefect(CalendarDefect.Code.NO_ZONE, "no zone given"))
                            : defects);
        }
        return defects.isEmpty() ? compile(known) : Validation.invalid(defects);
    }

    private Validation<Seq<CalendarDefect>, BusinessCalendar> compile(ZoneId known) {
        WallClock clock = new WallClock(known);
        WeeklyPattern pattern = new WeeklyPattern(clock, hours, holidays, providers);
        return pattern.hasOpenTime()
                ? Validation.valid(new BusinessCalendar(CalendarVersion.of(version), clock, pattern))
                : Validation.invalid(Vector.of(
                        new CalendarDefect(CalendarDefect.Code.NO_OPEN_TIME, "every date in the horizon is closed")));
    }

    static Vector<CalendarDefect> versionDefects(String version) {
        return !Token.isWellFormed(version)
                ? Vector.of(new CalendarDefect(CalendarDefect.Code.BAD_VERSION, "'" + version + "'"))
                : Vector.empty();
    }
}
