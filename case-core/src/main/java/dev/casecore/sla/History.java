package dev.casecore.sla;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/** The bounded memory of a clock: finished cycles and breaches. */
final class History {
    private History() {}

    /** The finished cycles, with the one that the state has just ended. */
    static Seq<CycleOutcome> finished(ClockState state) {
        return state.endedAt()
                .flatMap(ended -> state.startedAt().map(started -> outcome(state, started, ended)))
                .map(outcome -> latest(state.finished().append(outcome)))
                .getOrElse(state.finished());
    }

    /** The finished cycles of a stored clock, with one more if there is one. */
    static Seq<CycleOutcome> finished(Option<ClockState> before, Option<CycleOutcome> more) {
        Seq<CycleOutcome> known = before.map(ClockState::finished).getOrElse(Vector.empty());
        return latest(known.appendAll(more));
    }

    private static CycleOutcome outcome(ClockState state, Instant started, Instant ended) {
        return CycleOutcome.builder()
                .cycle(state.cycle())
                .status(state.status())
                .startedAt(started)
                .endedAt(ended)
                .elapsed(state.time().accrued())
                .goal(state.goal().version())
                .calendar(state.calendar())
                .build();
    }

    static Seq<Breach> breached(ClockState state, Breach breach) {
        return latest(state.breaches().append(breach));
    }

    static Seq<Breach> superseded(ClockState state, Breach breach, Instant at) {
        return state.breaches().replace(breach, breach.withSupersededAt(Option.of(at)));
    }

    private static <T> Seq<T> latest(Seq<T> all) {
        return all.takeRight(ClockState.MAX_HISTORY);
    }

    /** Puts what fell due on record. */
    record Noting(ClockState state) implements ClockOccurrence.Visitor<ClockState> {
        @Override
        public ClockState warned(ClockOccurrence.Warned occurrence) {
            return state.warned().contains(occurrence.warning())
                    ? state
                    : state.withWarned(state.warned().append(occurrence.warning()));
        }

        @Override
        public ClockState breached(ClockOccurrence.Breached occurrence) {
            return state.withBreaches(History.breached(state, occurrence.breach()));
        }

        @Override
        public ClockState breachSuperseded(ClockOccurrence.BreachSuperseded occurrence) {
            Breach superseded = occurrence.breach();
            return state.withBreaches(state.breaches()
                    .map(breach -> breach.stands() && breach.cycle() == superseded.cycle() ? superseded : breach));
        }
    }
}
