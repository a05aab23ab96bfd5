package dev.casecore.sla;

import dev.casecore.sla.StatementLine.Activity;
import dev.casecore.sla.calendar.BusinessCalendar;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;

/** The lines of a statement, counted from the intervals and not taken from the clock. Immutable. */
final class Ledger {
    private final Vector<StatementLine> lines;

    Ledger(Vector<StatementLine> lines) {
        this.lines = lines;
    }

    Vector<StatementLine> lines() {
        return lines;
    }

    Duration sum(int cycle) {
        return sum(lines.filter(line -> line.cycle() == cycle));
    }

    private static Duration sum(Vector<StatementLine> lines) {
        return lines.map(StatementLine::open).fold(Duration.ZERO, Duration::plus);
    }

    /** Adds what a clock did until an instant. */
    Ledger interval(SlaClock clock, Instant from, Instant to, String startedBy, String endedBy) {
        if (!from.isBefore(to)) {
            return this;
        }
        Activity activity = activity(clock.status());
        StatementLine line = StatementLine.builder()
                .cycle(clock.state().cycle())
                .activity(activity)
                .reasons(activity == Activity.PAUSED ? clock.pauseReasons() : Vector.empty())
                .from(from)
                .to(to)
                .startedBy(startedBy)
                .endedBy(endedBy)
                .open(activity == Activity.RUNNING ? clock.calendar().elapsed(from, to) : Duration.ZERO)
                .build();
        return new Ledger(lines.append(line));
    }

    private static Activity activity(ClockStatus status) {
        return switch (status) {
            case RUNNING -> Activity.RUNNING;
            case PAUSED -> Activity.PAUSED;
            case NOT_STARTED, MET, BREACHED, CANCELLED -> Activity.ENDED;
        };
    }

    /** Takes off what the cycle has used so far. */
    Ledger takenOff(int cycle, Instant at, String cause) {
        return corrected(cycle, Activity.TAKEN_OFF, at, cause, sum(cycle).negated());
    }

    /** Puts back what was taken off, even if that is nothing so far: another calendar may count it differently. */
    Ledger putBack(int cycle, Instant at, String cause) {
        Vector<StatementLine> off = corrections(lines, cycle);
        return off.lastOption().exists(line -> line.activity() == Activity.TAKEN_OFF)
                ? corrected(cycle, Activity.PUT_BACK, at, cause, sum(off).negated())
                : this;
    }

    private static Vector<StatementLine> corrections(Vector<StatementLine> lines, int cycle) {
        return lines.filter(line -> line.cycle() == cycle
                && (line.activity() == Activity.TAKEN_OFF || line.activity() == Activity.PUT_BACK));
    }

    private Ledger corrected(int cycle, Activity activity, Instant at, String cause, Duration open) {
        return new Ledger(lines.append(StatementLine.builder()
                .cycle(cycle)
                .activity(activity)
                .from(at)
                .to(at)
                .startedBy(cause)
                .endedBy(cause)
                .open(open)
                .build()));
    }

    /** Counts a cycle again under another calendar. */
    Ledger recounted(int cycle, BusinessCalendar calendar) {
        return lines.foldLeft(
                new Ledger(Vector.empty()),
                (ledger, line) -> line.cycle() == cycle ? ledger.recounted(line, calendar) : ledger.with(line));
    }

    private Ledger with(StatementLine line) {
        return new Ledger(lines.append(line));
    }

    private Ledger recounted(StatementLine line, BusinessCalendar calendar) {
        Duration open = switch (line.activity()) {
            case RUNNING -> calendar.elapsed(line.from(), line.to());
            case PAUSED, ENDED -> Duration.ZERO;
            case TAKEN_OFF -> sum(line.cycle()).negated();
            case PUT_BACK -> sum(corrections(lines, line.cycle())).negated();
        };
        return with(line.withOpen(open));
    }
}
