package dev.casecore.sla;

import dev.casecore.sla.calendar.Boundary;
import dev.casecore.sla.calendar.BusinessCalendar;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Finds what has fallen due on a clock by an instant, records it, and computes when the next thing will. */
final class DueCheck {
    /** The resolution of {@link ClockState#nextTransitionAt}. */
    static final Duration TICK = Duration.ofNanos(1_000);

    private final BusinessCalendar calendar;
    private final Instant at;

    private DueCheck(BusinessCalendar calendar, Instant at) {
        this.calendar = calendar;
        this.at = at;
    }

    static ClockStep of(SlaClock clock, Instant at) {
        return new DueCheck(clock.calendar(), at).check(clock.state());
    }

    private ClockStep check(ClockState state) {
        if (!state.status().isActive()) {
            return step(state.withDueAt(Option.none()).withNextTransitionAt(Option.none()), Vector.empty());
        }
        Vector<Tuple2<Warning, Instant>> ahead = warnings(state);
        Vector<Tuple2<Warning, Instant>> warnings =
                ahead.isEmpty() ? ahead : ahead.filter(due -> !due._2().isAfter(at));
        Option<Breach> superseded = state.breach().filter(breach -> isInTime(state));
        ClockState kept = superseded
                .map(breach -> state.withBreaches(History.superseded(state, breach, at)))
                .getOrElse(state);
        Option<Breach> breached = kept.breach().isDefined() ? Option.none() : breach(kept);
        if (warnings.isEmpty() && superseded.isEmpty() && breached.isEmpty()) {
            return step(scheduled(state), Vector.empty());
        }
        ClockState recorded = breached.map(breach -> kept.withBreaches(History.breached(kept, breach)))
                .getOrElse(kept)
                .withWarned(state.warned().appendAll(warnings.map(Tuple2::_1)));
        return step(scheduled(recorded), occurrences(state, warnings, superseded, breached));
    }

    private ClockStep step(ClockState state, Seq<ClockOccurrence> occurrences) {
        return new ClockStep(new SlaClock(state, calendar), occurrences);
    }

    private Vector<ClockOccurrence> occurrences(
            ClockState state,
            Vector<Tuple2<Warning, Instant>> warnings,
            Option<Breach> superseded,
            Option<Breach> breached) {
        return warnings.<ClockOccurrence>map(due -> new ClockOccurrence.Warned(state.cycle(), due._2(), due._1()))
                .appendAll(breached.map(ClockOccurrence.Breached::new))
                .sortBy(ClockOccurrence::at)
                .appendAll(superseded.map(
                        breach -> new ClockOccurrence.BreachSuperseded(breach.withSupersededAt(Option.of(at)))));
    }

    /** The warnings not yet given, with the instants at which they fall due, in order. */
    private Vector<Tuple2<Warning, Instant>> warnings(ClockState state) {
        if (state.goal().warnings().isEmpty()) {
            return Vector.empty();
        }
        return state.goal()
                .warnings()
                .toVector()
                .removeAll(state.warned())
                .flatMap(warning -> warnedAt(state, warning).map(due -> new Tuple2<>(warning, due)))
                .sortBy(Tuple2::_2);
    }

    private Option<Instant> warnedAt(ClockState state, Warning warning) {
        return state.time().reached(warning.threshold(state.goal().target()), Boundary.EARLIEST, calendar);
    }

    private boolean isInTime(ClockState state) {
        return state.time().elapsed(at, calendar).compareTo(state.goal().target()) <= 0;
    }

    /** The breach by now, if the target is exceeded. */
    private Option<Breach> breach(ClockState state) {
        if (isInTime(state)) {
            return Option.none();
        }
        return crossing(state)
                .map(crossed -> Breach.builder()
                        .cycle(state.cycle())
                        .dueAt(dueAt(state).getOrElse(crossed))
                        .crossedAt(crossed)
                        .goal(state.goal().version())
                        .calendar(state.calendar())
                        .build());
    }

    /** The last instant at which no more than the target is used. */
    private Option<Instant> crossing(ClockState state) {
        return state.time().reached(state.goal().target(), Boundary.NEXT_OPEN, calendar);
    }

    private Option<Instant> dueAt(ClockState state) {
        return state.time().reached(state.goal().target(), state.goal().boundary(), calendar);
    }

    private ClockState scheduled(ClockState state) {
        if (state.status() != ClockStatus.RUNNING) {
            return state.withDueAt(Option.none()).withNextTransitionAt(Option.none());
        }
        Option<Instant> warning = warnings(state).headOption().map(Tuple2::_2);
        Option<Instant> breach =
                state.breach().isDefined() ? Option.none() : crossing(state).map(DueCheck::after);
        return state.withDueAt(dueAt(state)).withNextTransitionAt(earlier(warning, breach));
    }

    private static Option<Instant> earlier(Option<Instant> one, Option<Instant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.orElse(other);
        }
        return one.get().isAfter(other.get()) ? other : one;
    }

    /** The first instant after a crossing that a clock in microseconds can show. */
    private static Instant after(Instant crossed) {
        return crossed.truncatedTo(ChronoUnit.MICROS).plus(TICK);
    }
}
