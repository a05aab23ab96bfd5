package dev.casecore.sla;

import java.time.Instant;

/** Something that fell due on a clock by itself, reported once. */
public sealed interface ClockOccurrence {
    /**
     * Gives the number of the cycle, counting from one.
     *
     * @return the cycle
     */
    int cycle();

    /**
     * Tells when it fell due, which may be well before it was noticed.
     *
     * @return the instant
     */
    Instant at();

    /**
     * Dispatches by kind of occurrence.
     *
     * @param visitor one answer for each kind
     * @param <R> what is answered
     * @return the answer for this kind
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * A warning fell due (SLA-008).
     *
     * @param cycle the cycle
     * @param at when its threshold was reached
     * @param warning which
     */
    record Warned(int cycle, Instant at, Warning warning) implements ClockOccurrence {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.warned(this);
        }
    }

    /**
     * The target was exceeded (SLA-004).
     *
     * @param breach the fact, as the clock keeps it
     */
    record Breached(Breach breach) implements ClockOccurrence {
        @Override
        public int cycle() {
            return breach.cycle();
        }

        @Override
        public Instant at() {
            return breach.crossedAt();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.breached(this);
        }
    }

    /**
     * A recorded breach no longer holds under a changed goal or calendar; it stays on record.
     *
     * @param breach the fact, marked superseded
     */
    record BreachSuperseded(Breach breach) implements ClockOccurrence {
        @Override
        public int cycle() {
            return breach.cycle();
        }

        @Override
        public Instant at() {
            return breach.supersededAt().getOrElse(breach.crossedAt());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.breachSuperseded(this);
        }
    }

    /**
     * One answer for each kind of occurrence.
     *
     * @param <R> what is answered
     */
    interface Visitor<R> {
        /**
         * Answers for a warning.
         *
         * @param occurrence the warning
         * @return the answer
         */
        R warned(Warned occurrence);

        /**
         * Answers for a breach.
         *
         * @param occurrence the breach
         * @return the answer
         */
        R breached(Breached occurrence);

        /**
         * Answers for a superseded breach.
         *
         * @param occurrence the breach
         * @return the answer
         */
        R breachSuperseded(BreachSuperseded occurrence);
    }
}
