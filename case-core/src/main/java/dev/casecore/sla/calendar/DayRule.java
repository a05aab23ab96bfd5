package dev.casecore.sla.calendar;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What "so many working days from now" means (CAL-008). Products differ, so a goal in days names its rule.
 *
 * <p>The examples start on a desk open Monday to Friday from 09:00 to 17:00.
 */
public enum DayRule {
    /** The n-th workday after the date, at the same wall time, open or not: Saturday 11:00 and one day is Monday 11:00. */
    NTH_WORKDAY {
        @Override
        Either<CalendarFailure, Instant> add(Workdays workdays, Instant from, int days) {
            return workdays.nth(workdays.local(from).toLocalDate(), days).map(date -> workdays.onDate(date, from));
        }
    },
    /**
     * The n-th workday after the date, at the same wall time, then the next open moment, backwards the previous one: Saturday 08:00
     * and one day is Monday 09:00; zero days is the next open moment.
     */
    NTH_WORKDAY_OPEN {
        @Override
        Either<CalendarFailure, Instant> add(Workdays workdays, Instant from, int days) {
            return NTH_WORKDAY.add(workdays, from, days).flatMap(at -> snap(workdays, at, days));
        }
    },
    /**
     * A start on a closed date first rolls to the opening of the next workday (backwards: to the closing of the previous one); then
     * n workdays at the same wall time, then the next open moment: Saturday 11:00 and one day is Tuesday 09:00.
     */
    ROLL_THEN_ADD {
        @Override
        Either<CalendarFailure, Instant> add(Workdays workdays, Instant from, int days) {
            return rolled(workdays, from, days)
                    .flatMap(start -> NTH_WORKDAY.add(workdays, start, days))
                    .flatMap(at -> snap(workdays, at, days));
        }
    },
    /** Like {@link #ROLL_THEN_ADD}, keeping the wall time throughout: Saturday 11:00 and one day is Tuesday 11:00. */
    ROLL_KEEPING_TIME {
        @Override
        Either<CalendarFailure, Instant> add(Workdays workdays, Instant from, int days) {
            return rolledDate(workdays, from, days)
                    .flatMap(start -> workdays.nth(start, days))
                    .map(date -> workdays.onDate(date, from));
        }
    },
    /**
     * Like {@link #ROLL_THEN_ADD}, but after hours becomes the last closing of that date, and before hours stays: Monday 18:00 and
     * one day is Tuesday 17:00.
     */
    ROLL_CAPPED {
        @Override
        Either<CalendarFailure, Instant> add(Workdays workdays, Instant from, int days) {
            return rolled(workdays, from, days)
                    .flatMap(start -> NTH_WORKDAY.add(workdays, start, days))
                    .flatMap(at ->
                            closing(workdays, workdays.local(at).toLocalDate()).map(closing -> earlier(at, closing)));
        }
    },
    /** The last closing of the n-th workday after the start, itself rolled to a workday: Saturday and one day is Tuesday 17:00. */
    END_OF_DAY {
        @Override
        Either<CalendarFailure, Instant> add(Workdays workdays, Instant from, int days) {
            return rolledDate(workdays, from, days)
                    .flatMap(start -> workdays.nth(start, days))
                    .flatMap(date -> closing(workdays, date));
        }
    };

    abstract Either<CalendarFailure, Instant> add(Workdays workdays, Instant from, int days);

    private static Either<CalendarFailure, LocalDate> rolledDate(Workdays workdays, Instant from, int days) {
        LocalDate date = workdays.local(from).toLocalDate();
        return workdays.nearest(date, days < 0 ? Direction.BEFORE : Direction.AFTER);
    }

    private static Either<CalendarFailure, Instant> rolled(Workdays workdays, Instant from, int days) {
        LocalDate date = workdays.local(from).toLocalDate();
        return rolledDate(workdays, from, days)
                .flatMap(start -> start.equals(date)
                        ? Either.right(from)
                        : days < 0 ? closing(workdays, start) : opening(workdays, start));
    }

    private static Either<CalendarFailure, Instant> snap(Workdays workdays, Instant at, int days) {
        return days < 0
                ? workdays.calendar().previousOpenMoment(at)
                : workdays.calendar().nextOpenMoment(at);
    }

    private static Either<CalendarFailure, Instant> opening(Workdays workdays, LocalDate date) {
        return inHorizon(date, workdays.intervalsOn(date).headOption().map(OpenInterval::start));
    }

    private static Either<CalendarFailure, Instant> closing(Workdays workdays, LocalDate date) {
        return inHorizon(date, workdays.intervalsOn(date).lastOption().map(OpenInterval::end));
    }

    /** The hours of the first or last date of the horizon may lie beyond it, where the zone's day begins or ends beyond it. */
    private static Either<CalendarFailure, Instant> inHorizon(LocalDate date, Option<Instant> at) {
        return at.<Either<CalendarFailure, Instant>>map(Either::right)
                .getOrElse(() -> Workdays.failure(CalendarFailure.Code.OUTSIDE_HORIZON, date));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
