package dev.casecore.sla;

import io.vavr.collection.Seq;
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
}
