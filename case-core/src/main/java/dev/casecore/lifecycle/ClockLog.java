package dev.casecore.lifecycle;

import dev.casecore.identity.ClockId;
import dev.casecore.sla.ClockSignal;
import dev.casecore.sla.SlaClock;
import dev.casecore.sla.SlaStatement;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * The log of one clock, read from the events of its case: it computes the clock again (SLA-010) and accounts for its time (SLA-009).
 * Neither the playbook nor the case is needed.
 */
public final class ClockLog {

    private final SlaClock begun;
    private final SlaClock clock;
    private final Vector<ClockSignal> signals;

    private ClockLog(SlaClock begun, SlaClock clock, Vector<ClockSignal> signals) {
        this.begun = begun;
        this.clock = clock;
        this.signals = signals;
    }

    /**
     * Reads a clock's log.
     *
     * @param events   the events of a case in sequence
     * @param clock    which clock
     * @param editions from a calendar's version to the calendar
     * @return the log; none if the clock never started
     * @throws NoSuchElementException if a calendar that the clock ran under is not known
     */
    public static Option<ClockLog> of(
            Seq<RecordedEvent> events, ClockId clock, Function<CalendarVersion, Option<BusinessCalendar>> editions) {
        Function<CalendarVersion, BusinessCalendar> known = version -> editions.apply(version)
                .getOrElseThrow(() -> new NoSuchElementException("no calendar " + version + " is known"));
        Option<ClockLog> log = Option.none();
        Instant effective = Instant.MIN;
        for (RecordedEvent event : events) {
            effective = event.effectiveAt(effective);
            if (event.event() instanceof ClockEvent onClock && onClock.clock().equals(clock)) {
                log = read(log, onClock, effective, known);
            }
        }
        return log;
    }

    private static Option<ClockLog> read(
            Option<ClockLog> log, ClockEvent event, Instant at, Function<CalendarVersion, BusinessCalendar> editions) {
        return event instanceof ClockEvent.ClockMoved moved
                ? Option.some(log.getOrElse(() -> begun(moved, editions)).moved(moved, editions))
                : log.map(before -> before.noticed(at));
    }

    private static ClockLog begun(ClockEvent.ClockMoved first, Function<CalendarVersion, BusinessCalendar> editions) {
        var pinned = first.change().state();
        SlaClock waiting = SlaClock.notStarted(pinned.goal(), editions.apply(pinned.calendar()));
        return new ClockLog(waiting, waiting, Vector.empty());
    }

    private ClockLog moved(ClockEvent.ClockMoved event, Function<CalendarVersion, BusinessCalendar> editions) {
        ClockSignal signal = event.change().signal().toSignal(clock, editions);
        return new ClockLog(begun, clock.apply(signal).clock(), signals.append(signal));
    }

    private ClockLog noticed(Instant at) {
        return new ClockLog(begun, clock.advance(at).clock(), signals);
    }

    /** {@return the clock, computed again from what moved it} */
    public SlaClock clock() {
        return clock;
    }

    /** {@return what moved it, in order} */
    public Seq<ClockSignal> signals() {
        return signals;
    }

    /**
     * Accounts for the clock's time.
     *
     * @param asOf up to when; earlier than the last signal, up to that
     * @return the statement
     */
    public SlaStatement statement(Instant asOf) {
        return SlaStatement.of(begun.state().goal(), begun.calendar(), signals, asOf);
    }
}
