package dev.casecore.sla;

import dev.casecore.sla.calendar.BusinessCalendar;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/** Follows a clock through its signals and writes down each interval. Used once, by one thread. */
final class StatementWriter {
    private static final String NOW = "now";

    private SlaClock clock;
    private Ledger ledger = new Ledger(Vector.empty());
    private Vector<ClockOccurrence> occurrences = Vector.empty();
    private Option<Instant> from = Option.none();
    private String startedBy = "";

    StatementWriter(SlaGoal goal, BusinessCalendar calendar) {
        this.clock = SlaClock.notStarted(goal, calendar);
    }

    void apply(ClockSignal signal) {
        SlaClock before = clock;
        ClockStep step = before.apply(signal);
        Instant at = step.clock().state().asOf().getOrElse(signal.at());
        clock = step.clock();
        occurrences = occurrences.appendAll(step.occurrences());
        if (hasChanged(before, clock)) {
            String cause = RecordedSignal.of(signal, signal.at()).toString();
            ledger = from.map(start -> ledger.interval(before, start, at, startedBy, cause))
                    .getOrElse(ledger);
            from = clock.state().cycle() == 0 ? Option.none() : Option.of(at);
            startedBy = cause;
            correct(before, signal, at);
        }
    }

    private static boolean hasChanged(SlaClock before, SlaClock after) {
        ClockState one = before.state();
        ClockState other = after.state();
        return one.status() != other.status()
                || one.cycle() != other.cycle()
                || !one.pauses().keySet().equals(other.pauses().keySet())
                || !one.goal().equals(other.goal())
                || !one.calendar().equals(other.calendar())
                || !one.time().equals(other.time());
    }

    /** Corrects what a changed goal or calendar makes of the lines of a cycle that goes on. */
    private void correct(SlaClock before, ClockSignal signal, Instant at) {
        int cycle = clock.state().cycle();
        if (cycle != before.state().cycle() || cycle == 0) {
            return;
        }
        ledger = Rules.ofCalendar(signal, before)
                .filter(rule -> rule == CalendarChangeRule.RETROACTIVE)
                .map(rule -> ledger.recounted(cycle, clock.calendar()))
                .getOrElse(ledger);
        String cause = RecordedSignal.of(signal, signal.at()).toString();
        ledger = Rules.ofGoal(signal, before)
                .map(rule -> rule == GoalChangeRule.FROM_NOW
                        ? ledger.takenOff(cycle, at, cause)
                        : ledger.putBack(cycle, at, cause))
                .getOrElse(ledger);
    }

    SlaStatement until(Instant at, SlaStatement.Source source) {
        ClockStep last = clock.advance(at);
        Ledger whole = from.filter(start -> clock.status().isActive())
                .map(start -> ledger.interval(clock, start, at, startedBy, NOW))
                .getOrElse(ledger);
        return new SlaStatement(source, last.clock(), whole, occurrences.appendAll(last.occurrences()));
    }

    /** By which rule a signal takes up another goal or calendar. */
    private static final class Rules {
        private Rules() {}

        static Option<CalendarChangeRule> ofCalendar(ClockSignal signal, SlaClock before) {
            if (signal instanceof ClockSignal.ChangeCalendar change) {
                return Option.some(change.rule()).filter(rule -> before.status().isActive());
            }
            return signal instanceof ClockSignal.Start start
                    ? start.calendar()
                            .filter(other ->
                                    !other.version().equals(before.state().calendar()))
                            .map(other -> before.state().goal().calendarChangeRule())
                    : Option.none();
        }

        static Option<GoalChangeRule> ofGoal(ClockSignal signal, SlaClock before) {
            if (signal instanceof ClockSignal.ChangeGoal change) {
                return Option.some(change.rule()).filter(rule -> before.status().isActive());
            }
            return signal instanceof ClockSignal.Start start
                    ? start.goal()
                            .filter(goal -> !goal.equals(before.state().goal()))
                            .map(SlaGoal::goalChangeRule)
                    : Option.none();
        }
    }
}
