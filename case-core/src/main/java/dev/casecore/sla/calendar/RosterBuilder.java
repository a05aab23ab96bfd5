package dev.casecore.sla.calendar;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.ZoneId;

/** Checks the intervals of a roster and makes a calendar of them. */
final class RosterBuilder {
    private RosterBuilder() {}

    static Validation<Seq<CalendarDefect>, BusinessCalendar> build(
            String version, ZoneId zone, Iterable<OpenInterval> open) {
        Vector<OpenInterval> sorted = Vector.ofAll(open).sortBy(OpenInterval::start);
        Vector<CalendarDefect> defects = CalendarBuilder.versionDefects(version)
                .appendAll(sorted.flatMap(RosterBuilder::defects))
                .appendAll(sorted.zip(sorted.drop(1))
                        .filter(pair -> pair._2().start().isBefore(pair._1().end()))
                        .map(pair -> defect(CalendarDefect.Code.OVERLAPPING_HOURS, pair._1() + " and " + pair._2())))
                .appendAll(
                        sorted.isEmpty()
                                ? Vector.of(defect(CalendarDefect.Code.NO_OPEN_TIME, "no intervals"))
                                : Vector.empty());
        WallClock clock = new WallClock(zone);
        return defects.isEmpty()
                ? Validation.valid(new BusinessCalendar(CalendarVersion.of(version), clock, new Roster(clock, sorted)))
                : Validation.invalid(defects);
    }

    private static Vector<CalendarDefect> defects(OpenInterval interval) {
        Vector<CalendarDefect> empty =
                interval.start().getEpochSecond() == interval.end().getEpochSecond()
                        ? Vector.of(defect(CalendarDefect.Code.EMPTY_HOURS, interval.toString()))
                        : Vector.empty();
        return interval.start().getEpochSecond() < Compiled.startOf(BusinessCalendar.FIRST_YEAR)
                        || interval.end().getEpochSecond() > Compiled.startOf(BusinessCalendar.LAST_YEAR + 1)
                ? empty.append(defect(CalendarDefect.Code.BEYOND_HORIZON, interval.toString()))
                : empty;
    }

    private static CalendarDefect defect(CalendarDefect.Code code, String witness) {
        return new CalendarDefect(code, witness);
    }
}
