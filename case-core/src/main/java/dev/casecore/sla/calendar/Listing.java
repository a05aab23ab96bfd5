package dev.casecore.sla.calendar;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lists open intervals, clipped to what was asked. */
final class Listing {
    private final BusinessCalendar calendar;

    Listing(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    static Seq<OpenInterval> between(Compiled years, Instant from, Instant to) {
        List<OpenInterval> found = new ArrayList<>();
        int last = years.countTo(to.getEpochSecond());
        for (int i = Math.max(0, years.countTo(from.getEpochSecond()) - 1); i < last; i++) {
            OpenInterval interval = years.clipped(i, from, to);
            if (!interval.duration().isZero()) {
                found.add(interval);
            }
        }
        return Vector.ofAll(found);
    }

    Seq<OpenInterval> next(Instant from, Direction direction, int limit) {
        List<OpenInterval> found = new ArrayList<>();
        Option<OpenInterval> interval = next(from, direction);
        while (found.size() < limit && interval.isDefined()) {
            found.add(interval.get());
            interval = direction == Direction.AFTER
                    ? next(interval.get().end(), direction)
                    : next(interval.get().start(), direction);
        }
        return Vector.ofAll(found);
    }

    private Option<OpenInterval> next(Instant at, Direction direction) {
        return direction == Direction.AFTER
                ? following(at).toOption()
                : preceding(at).toOption();
    }

    private Either<CalendarFailure, OpenInterval> following(Instant at) {
        return calendar.nextOpenMoment(at)
                .flatMap(start -> calendar.nextClosing(start).map(end -> new OpenInterval(start, end)));
    }

    private Either<CalendarFailure, OpenInterval> preceding(Instant at) {
        return calendar.previousOpenMoment(at)
                .flatMap(end ->
                        calendar.openingAtOrBefore(end.minusNanos(1)).map(start -> new OpenInterval(start, end)));
    }

    Either<CalendarFailure, Seq<OpenInterval>> amount(Instant from, Direction direction, Duration amount) {
        if (amount.isNegative() || amount.isZero()) {
            return Either.right(Vector.empty());
        }
        return direction == Direction.AFTER
                ? calendar.add(from, amount, Boundary.EARLIEST).map(to -> calendar.intervals(from, to))
                : calendar.add(from, amount.negated(), Boundary.EARLIEST)
                        .map(to -> calendar.intervals(to, from).reverse());
    }
}
