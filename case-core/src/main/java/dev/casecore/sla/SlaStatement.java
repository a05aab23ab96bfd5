package dev.casecore.sla;

import dev.casecore.sla.calendar.BusinessCalendar;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;

/**
 * The ledger of a clock: every interval with what started and ended it, and the open time that it counted (SLA-009). Immutable.
 *
 * <p>The lines of a cycle add up exactly to its elapsed time. They are counted from the intervals, not taken from the clock, so a
 * statement is also a check of it. (Beyond {@value RunningTime#MAX_SEGMENTS} stretches in a cycle, a retroactive calendar change
 * reaches further back here than in a clock.)
 *
 * <pre>{@code
 * SlaStatement statement = SlaStatement.of(goal, desk, signals, now);
 * statement.toText();                                   // a table
 * statement.toSvg();                                    // a timeline: open hours, running, paused, due, breach
 * statement.underGoal(shorter).clock().isBreached();    // what if?
 * }</pre>
 */
public final class SlaStatement {
    private final Source source;
    private final SlaClock clock;
    private final Ledger ledger;
    private final Vector<ClockOccurrence> occurrences;

    SlaStatement(Source source, SlaClock clock, Ledger ledger, Vector<ClockOccurrence> occurrences) {
        this.source = source;
        this.clock = clock;
        this.ledger = ledger;
        this.occurrences = occurrences;
    }

    /**
     * Writes the statement of a clock.
     *
     * @param goal the goal that the clock began with
     * @param calendar the calendar that the clock began with
     * @param signals all its signals in order
     * @param asOf up to when; earlier than the last signal, up to that
     * @return the statement
     * @throws dev.casecore.sla.calendar.OutsideHorizonException if an instant lies outside the horizon
     */
    public static SlaStatement of(
            SlaGoal goal, BusinessCalendar calendar, Iterable<ClockSignal> signals, Instant asOf) {
        return new Source(goal, calendar, Vector.ofAll(signals), asOf).write();
    }

    /**
     * Writes the same signals as if another goal had held all along; goal changes are left out.
     *
     * @param goal the other goal
     * @return the other statement
     */
    public SlaStatement underGoal(SlaGoal goal) {
        return new Source(goal, source.calendar, source.signals.flatMap(Substitution::withoutGoal), source.asOf)
                .write();
    }

    /**
     * Writes the same signals as if another calendar had held all along; calendar changes are left out.
     *
     * @param calendar the other calendar
     * @return the other statement
     */
    public SlaStatement underCalendar(BusinessCalendar calendar) {
        return new Source(source.goal, calendar, source.signals.flatMap(Substitution::withoutCalendar), source.asOf)
                .write();
    }

    /**
     * Compares this statement with that of the same signals under other terms.
     *
     * @param other for example {@code statement.underGoal(shorter)}
     * @return both, and what differs
     */
    public SlaComparison comparedWith(SlaStatement other) {
        return new SlaComparison(this, other);
    }

    /**
     * Gives the clock after the last signal, with everything that fell due by the end of the statement.
     *
     * @return the clock
     */
    public SlaClock clock() {
        return clock;
    }

    /**
     * Tells up to when the statement goes.
     *
     * @return the instant asked for, or that of the last signal if later
     */
    public Instant asOf() {
        return clock.state().asOf().filter(last -> last.isAfter(source.asOf)).getOrElse(source.asOf);
    }

    /**
     * Gives the lines in order.
     *
     * @return adjoining intervals from the first start on, and corrections between them
     */
    public Seq<StatementLine> lines() {
        return ledger.lines();
    }

    /**
     * Gives what fell due, in the order in which it was noticed.
     *
     * @return warnings, breaches and superseded breaches
     */
    public Seq<ClockOccurrence> occurrences() {
        return occurrences;
    }

    /**
     * Adds up the lines of a cycle.
     *
     * @param cycle its number, counting from one
     * @return its open time
     */
    public Duration total(int cycle) {
        return ledger.sum(cycle);
    }

    /**
     * Adds up the lines of the current or latest cycle.
     *
     * @return exactly what its clock has elapsed
     */
    public Duration elapsed() {
        return total(clock.state().cycle());
    }

    /**
     * Writes the statement as a table, in the wall time of the calendar's zone.
     *
     * @return several lines, each with its line end
     */
    public String toText() {
        return StatementText.of(this);
    }

    /**
     * Draws the statement as a timeline: open hours shaded, running, paused, due and breach.
     *
     * @return a complete SVG document, 960 units wide, without scripts or references
     */
    public String toSvg() {
        return StatementDrawing.of(this);
    }

    @Override
    public String toString() {
        return "SlaStatement of " + clock;
    }

    /** What a statement is written from. */
    record Source(SlaGoal goal, BusinessCalendar calendar, Vector<ClockSignal> signals, Instant asOf) {
        SlaStatement write() {
            StatementWriter writer = new StatementWriter(goal, calendar);
            signals.forEach(writer::apply);
            Instant last = signals.map(ClockSignal::at).fold(asOf, (one, other) -> one.isAfter(other) ? one : other);
            return writer.until(last, this);
        }
    }
}
