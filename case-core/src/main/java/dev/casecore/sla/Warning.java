package dev.casecore.sla;

import java.time.Duration;

/**
 * A moment on the way to the due time at which somebody wants to know: at a percentage of the target, or an amount before it (SLA-008).
 *
 * <p>Both are open time. A warning is given once in a cycle, whatever changes later.
 */
public sealed interface Warning {
    /**
     * Tells after how much open time the warning falls due.
     *
     * @param target the target of the goal
     * @return the elapsed time at which to warn; the warning falls due as soon as it is reached
     */
    Duration threshold(Duration target);

    /**
     * Warns at a percentage of the target: {@code percent(80)} of ten hours is after eight.
     *
     * @param percent from 1 to 1000; above 100 it falls due after the breach
     * @return the warning
     * @throws IllegalArgumentException if the percentage is out of range
     */
    static Warning percent(int percent) {
        return new AtPercent(percent);
    }

    /**
     * Warns an amount of open time before the target: {@code beforeDue(Duration.ofHours(1))} of ten hours is after nine.
     *
     * @param amount positive; as much as the target or more warns at the start
     * @return the warning
     * @throws IllegalArgumentException if the amount is not positive
     */
    static Warning beforeDue(Duration amount) {
        return new BeforeDue(amount);
    }

    /**
     * A warning at a percentage of the target.
     *
     * @param percent from 1 to 1000
     */
    record AtPercent(int percent) implements Warning {
        /**
         * Creates a warning.
         *
         * @param percent from 1 to 1000
         * @throws IllegalArgumentException if it is out of range
         */
        public AtPercent {
            if (percent < 1 || percent > 1000) {
                throw new IllegalArgumentException("a warning is at 1 to 1000 percent, not " + percent);
            }
        }

        @Override
        public Duration threshold(Duration target) {
            return target.multipliedBy(percent).dividedBy(100);
        }

        @Override
        public String toString() {
            return percent + "%";
        }
    }

    /**
     * A warning an amount of open time before the target is used up.
     *
     * @param amount positive
     */
    record BeforeDue(Duration amount) implements Warning {
        /**
         * Creates a warning.
         *
         * @param amount positive
         * @throws IllegalArgumentException if it is not
         */
        public BeforeDue {
            if (amount.isNegative() || amount.isZero()) {
                throw new IllegalArgumentException("a warning is a positive amount before the due time, not " + amount);
            }
        }

        @Override
        public Duration threshold(Duration target) {
            return target.compareTo(amount) > 0 ? target.minus(amount) : Duration.ZERO;
        }

        @Override
        public String toString() {
            return amount + " before due";
        }
    }
}
