package dev.casecore.sla;

import java.time.Duration;
import java.util.Objects;

/**
 * The same signals under two sets of terms: what if?
 *
 * @param actual the statement under the terms that held
 * @param other the statement under other terms
 */
public record SlaComparison(SlaStatement actual, SlaStatement other) {
    /**
     * Creates a comparison.
     *
     * @param actual the statement under the terms that held
     * @param other the statement under other terms
     */
    public SlaComparison {
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(other, "other");
    }

    /**
     * Tells how much more open time the other terms count.
     *
     * @return of the current or latest cycle; negative if less
     */
    public Duration moreElapsed() {
        return other.elapsed().minus(actual.elapsed());
    }

    /**
     * Tells how much more time the other terms leave.
     *
     * @return of the current or latest cycle; negative if less
     */
    public Duration moreRemaining() {
        return other.clock().remaining(other.asOf()).minus(actual.clock().remaining(actual.asOf()));
    }

    /**
     * Tells whether one of the two is breached and the other is not.
     *
     * @return true if the terms decide
     */
    public boolean isDecisive() {
        return actual.clock().isBreached() != other.clock().isBreached();
    }

    /**
     * Writes both results side by side.
     *
     * @return one line for each, each with its line end
     */
    public String toText() {
        return "actual: " + StatementText.result(actual) + "\nother:  " + StatementText.result(other) + "\n";
    }
}
