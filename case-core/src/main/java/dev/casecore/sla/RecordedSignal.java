package dev.casecore.sla;

import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;

/**
 * A signal as plain data: with the calendar named but not contained, so that it can be stored and applied again (SLA-010).
 *
 * @param kind what moved the clock
 * @param at the instant at which it took effect
 * @param reason for a pause and a resumption, which
 * @param goal for a start and a goal change, the goal; its own rule says what a change means
 * @param calendar for a start and a calendar change, the calendar; the clock's goal says what a change means
 */
public record RecordedSignal(
        Kind kind, Instant at, Option<PauseReason> reason, Option<SlaGoal> goal, Option<CalendarVersion> calendar) {

    /** What moved the clock; see {@link ClockSignal}. */
    public enum Kind {
        /** A start. */
        START,
        /** A reason to stand still. */
        PAUSE,
        /** The end of such a reason. */
        RESUME,
        /** The end of a cycle: what was promised was done. */
        STOP,
        /** The end of a cycle: the promise no longer applies. */
        CANCEL,
        /** Another goal. */
        CHANGE_GOAL,
        /** Another calendar. */
        CHANGE_CALENDAR
    }

    /**
     * Checks that the kind has what it needs.
     *
     * @param kind as above
     * @param at as above
     * @param reason as above
     * @param goal as above
     * @param calendar as above
     * @throws IllegalArgumentException if a reason, goal or calendar is missing
     */
    public RecordedSignal {
        Objects.requireNonNull(at, "at");
        boolean complete = switch (kind) {
            case START, CANCEL, STOP -> true;
            case PAUSE, RESUME -> reason.isDefined();
            case CHANGE_GOAL -> goal.isDefined();
            case CHANGE_CALENDAR -> calendar.isDefined();
        };
        if (!complete) {
            throw new IllegalArgumentException("incomplete: " + kind + " at " + at);
        }
    }

    /**
     * Records a signal as it took effect.
     *
     * @param signal what moved the clock
     * @param at when it took effect
     * @return the record
     */
    static RecordedSignal of(ClockSignal signal, Instant at) {
        return signal.accept(new Recorder(at));
    }

    /**
     * Restores the signal.
     *
     * @param clock the clock before it, whose goal says what another calendar means
     * @param editions from a calendar's version to the calendar
     * @return the signal
     */
    public ClockSignal toSignal(SlaClock clock, Function<CalendarVersion, BusinessCalendar> editions) {
        return switch (kind) {
            case START -> new ClockSignal.Start(at, goal, calendar.map(editions));
            case PAUSE -> ClockSignal.pause(at, reason.get());
            case RESUME -> ClockSignal.resume(at, reason.get());
            case STOP -> ClockSignal.stop(at);
            case CANCEL -> ClockSignal.cancel(at);
            case CHANGE_GOAL -> ClockSignal.changeGoal(at, goal.get());
            case CHANGE_CALENDAR ->
                ClockSignal.changeCalendar(
                        at, editions.apply(calendar.get()), clock.state().goal().calendarChangeRule());
        };
    }

    /** {@return in a few words, for example {@code paused: waiting-for-customer}} */
    @Override
    public String toString() {
        return switch (kind) {
            case START -> "started";
            case PAUSE -> "paused: " + reason.get();
            case RESUME -> "resumed: " + reason.get();
            case STOP -> "stopped";
            case CANCEL -> "cancelled";
            case CHANGE_GOAL -> "goal " + goal.get().version();
            case CHANGE_CALENDAR -> "calendar " + calendar.get();
        };
    }

    private record Recorder(Instant at) implements ClockSignal.Visitor<RecordedSignal> {
        private RecordedSignal plain(Kind kind) {
            return new RecordedSignal(kind, at, Option.none(), Option.none(), Option.none());
        }

        private RecordedSignal because(Kind kind, PauseReason reason) {
            return new RecordedSignal(kind, at, Option.some(reason), Option.none(), Option.none());
        }

        @Override
        public RecordedSignal start(ClockSignal.Start signal) {
            return new RecordedSignal(
                    Kind.START,
                    at,
                    Option.none(),
                    signal.goal(),
                    signal.calendar().map(BusinessCalendar::version));
        }

        @Override
        public RecordedSignal pause(ClockSignal.Pause signal) {
            return because(Kind.PAUSE, signal.reason());
        }

        @Override
        public RecordedSignal resume(ClockSignal.Resume signal) {
            return because(Kind.RESUME, signal.reason());
        }

        @Override
        public RecordedSignal stop(ClockSignal.Stop signal) {
            return plain(Kind.STOP);
        }

        @Override
        public RecordedSignal cancel(ClockSignal.Cancel signal) {
            return plain(Kind.CANCEL);
        }

        @Override
        public RecordedSignal changeGoal(ClockSignal.ChangeGoal signal) {
            return new RecordedSignal(Kind.CHANGE_GOAL, at, Option.none(), Option.some(signal.goal()), Option.none());
        }

        @Override
        public RecordedSignal changeCalendar(ClockSignal.ChangeCalendar signal) {
            return new RecordedSignal(
                    Kind.CHANGE_CALENDAR,
                    at,
                    Option.none(),
                    Option.none(),
                    Option.some(signal.calendar().version()));
        }
    }
}
