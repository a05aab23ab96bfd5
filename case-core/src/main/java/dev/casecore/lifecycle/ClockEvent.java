package dev.casecore.lifecycle;

import dev.casecore.identity.ClockId;
import dev.casecore.sla.Breach;
import dev.casecore.sla.ClockChange;
import dev.casecore.sla.ClockOccurrence;
import dev.casecore.sla.ClockState;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Events of the clocks of a case: what moved them, and what fell due by itself.
 *
 * <p>What fell due on a case's clocks comes before the other events of the command that noticed it, so a late stop never hides a breach.
 */
public sealed interface ClockEvent extends CaseEvent {

    /** {@return which clock} */
    ClockId clock();

    /**
     * A clock was moved by another event of the same command (SLA-001).
     *
     * @param clock  which
     * @param change what moved it, and what became of it
     */
    record ClockMoved(ClockId clock, ClockChange change) implements ClockEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return with(before, clock, change.applyTo(before.clocks().get(clock)));
        }
    }

    /**
     * A warning fell due (SLA-008).
     *
     * @param clock  which
     * @param warned which warning, in which cycle, and when it fell due
     * @param next   when to look again
     */
    record SlaWarned(ClockId clock, ClockOccurrence.Warned warned, Option<Instant> next) implements ClockEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return noticing(before, clock, warned, next, stamp);
        }
    }

    /**
     * A promise was broken (SLA-004). Whatever happens later, it stays on record.
     *
     * @param clock  which
     * @param breach the fact, with the due time that was missed
     * @param next   when to look again
     */
    record SlaBreached(ClockId clock, Breach breach, Option<Instant> next) implements ClockEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return noticing(before, clock, new ClockOccurrence.Breached(breach), next, stamp);
        }
    }

    /**
     * A recorded breach no longer holds under a changed goal or calendar (SLA-004).
     *
     * @param clock  which
     * @param breach the fact, marked superseded
     * @param next   when to look again
     */
    record SlaBreachSuperseded(ClockId clock, Breach breach, Option<Instant> next) implements ClockEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return noticing(before, clock, new ClockOccurrence.BreachSuperseded(breach), next, stamp);
        }
    }

    /**
     * Makes an event of what fell due.
     *
     * @param clock      on which clock
     * @param occurrence what fell due
     * @param next       when to look again
     * @return the event
     */
    static ClockEvent of(ClockId clock, ClockOccurrence occurrence, Option<Instant> next) {
        return occurrence.accept(new ClockOccurrence.Visitor<>() {
            @Override
            public ClockEvent warned(ClockOccurrence.Warned warned) {
                return new SlaWarned(clock, warned, next);
            }

            @Override
            public ClockEvent breached(ClockOccurrence.Breached breached) {
                return new SlaBreached(clock, breached.breach(), next);
            }

            @Override
            public ClockEvent breachSuperseded(ClockOccurrence.BreachSuperseded superseded) {
                return new SlaBreachSuperseded(clock, superseded.breach(), next);
            }
        });
    }

    private static Case noticing(
            Case before, ClockId clock, ClockOccurrence occurrence, Option<Instant> next, RecordedEvent stamp) {
        Instant noticedAt = stamp.effectiveAt(before.revision().effectiveAt());
        return before.clocks()
                .get(clock)
                .map(state -> with(before, clock, state.noticing(occurrence, next, noticedAt)))
                .getOrElse(before);
    }

    private static Case with(Case before, ClockId clock, ClockState state) {
        return Copy.of(before).withClocks(before.clocks().put(clock, state));
    }
}
