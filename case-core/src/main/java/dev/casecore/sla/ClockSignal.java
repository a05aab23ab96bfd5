package dev.casecore.sla;

import dev.casecore.sla.calendar.BusinessCalendar;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Something that moves a clock (SLA-001).
 *
 * <p>Each signal has the instant at which it took effect. A clock never goes back: a signal from before its last one takes effect at
 * the last one's instant.
 */
public sealed interface ClockSignal {
    /**
     * Gives the instant at which the signal took effect.
     *
     * @return an instant within the horizon of the calendar
     */
    Instant at();

    /**
     * Dispatches by kind of signal.
     *
     * @param visitor one answer for each kind
     * @param <R> what is answered
     * @return the answer for this kind
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Starts a cycle under the goal and calendar that the clock already has.
     *
     * @param at when
     * @return the signal
     */
    static ClockSignal start(Instant at) {
        return new Start(at, Option.none(), Option.none());
    }

    /**
     * Starts a cycle under a goal and a calendar.
     *
     * @param at when
     * @param goal the goal that the cycle pins
     * @param calendar the calendar that the cycle pins
     * @return the signal
     */
    static ClockSignal start(Instant at, SlaGoal goal, BusinessCalendar calendar) {
        return new Start(at, Option.of(goal), Option.of(calendar));
    }

    /**
     * Pauses the clock.
     *
     * @param at when
     * @param reason why; the same reason may hold several times
     * @return the signal
     */
    static ClockSignal pause(Instant at, PauseReason reason) {
        return new Pause(at, reason);
    }

    /**
     * Ends one pause.
     *
     * @param at when
     * @param reason which; others go on
     * @return the signal
     */
    static ClockSignal resume(Instant at, PauseReason reason) {
        return new Resume(at, reason);
    }

    /**
     * Ends the cycle: what was promised was done.
     *
     * @param at when
     * @return the signal
     */
    static ClockSignal stop(Instant at) {
        return new Stop(at);
    }

    /**
     * Ends the cycle: the promise no longer applies.
     *
     * @param at when
     * @return the signal
     */
    static ClockSignal cancel(Instant at) {
        return new Cancel(at);
    }

    /**
     * Puts the clock under another goal, by the rule of that goal.
     *
     * @param at when
     * @param goal the new goal
     * @return the signal
     */
    static ClockSignal changeGoal(Instant at, SlaGoal goal) {
        return new ChangeGoal(at, goal, goal.goalChangeRule());
    }

    /**
     * Puts the clock under another calendar.
     *
     * @param at when
     * @param calendar the new calendar
     * @param rule from when on it counts
     * @return the signal
     */
    static ClockSignal changeCalendar(Instant at, BusinessCalendar calendar, CalendarChangeRule rule) {
        return new ChangeCalendar(at, calendar, rule);
    }

    /**
     * The start of a cycle. Nothing if one is under way.
     *
     * @param at when
     * @param goal the goal to pin, else the one that the clock has
     * @param calendar the calendar to pin, else the one that the clock has
     */
    record Start(Instant at, Option<SlaGoal> goal, Option<BusinessCalendar> calendar) implements ClockSignal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.start(this);
        }
    }

    /**
     * A reason to stand still. Before a start it holds from the start on; after the end of a cycle, from the next start on.
     *
     * @param at when
     * @param reason why
     */
    record Pause(Instant at, PauseReason reason) implements ClockSignal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pause(this);
        }
    }

    /**
     * The end of one pause. Nothing if the reason does not hold.
     *
     * @param at when
     * @param reason which
     */
    record Resume(Instant at, PauseReason reason) implements ClockSignal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.resume(this);
        }
    }

    /**
     * The end of a cycle that kept, or broke, its promise; it ends every pause. Nothing if no cycle is under way.
     *
     * @param at when
     */
    record Stop(Instant at) implements ClockSignal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.stop(this);
        }
    }

    /**
     * The end of a cycle whose promise no longer applies; it ends every pause. Nothing if no cycle is under way.
     *
     * @param at when
     */
    record Cancel(Instant at) implements ClockSignal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cancel(this);
        }
    }

    /**
     * Another goal. A finished cycle keeps the goal that it ran under.
     *
     * @param at when
     * @param goal the new goal
     * @param rule what it means to the cycle under way
     */
    record ChangeGoal(Instant at, SlaGoal goal, GoalChangeRule rule) implements ClockSignal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changeGoal(this);
        }
    }

    /**
     * Another calendar. A finished cycle keeps the calendar that it ran under.
     *
     * @param at when
     * @param calendar the new calendar
     * @param rule what it means to the cycle under way
     */
    record ChangeCalendar(Instant at, BusinessCalendar calendar, CalendarChangeRule rule) implements ClockSignal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changeCalendar(this);
        }
    }

    /**
     * One answer for each kind of signal.
     *
     * @param <R> what is answered
     */
    interface Visitor<R> {
        /**
         * Answers for a start.
         *
         * @param signal the start
         * @return the answer
         */
        R start(Start signal);

        /**
         * Answers for a pause.
         *
         * @param signal the pause
         * @return the answer
         */
        R pause(Pause signal);

        /**
         * Answers for a resumption.
         *
         * @param signal the resumption
         * @return the answer
         */
        R resume(Resume signal);

        /**
         * Answers for a stop.
         *
         * @param signal the stop
         * @return the answer
         */
        R stop(Stop signal);

        /**
         * Answers for a cancellation.
         *
         * @param signal the cancellation
         * @return the answer
         */
        R cancel(Cancel signal);

        /**
         * Answers for a goal change.
         *
         * @param signal the change
         * @return the answer
         */
        R changeGoal(ChangeGoal signal);

        /**
         * Answers for a calendar change.
         *
         * @param signal the change
         * @return the answer
         */
        R changeCalendar(ChangeCalendar signal);
    }
}
