package dev.casecore.sla;

import dev.casecore.style.CaseStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import org.immutables.value.Value;

/** One line of a statement: an interval of a clock, why it began and ended, and what it counted (SLA-009). */
@CaseStyle
@Value.Immutable
public interface StatementLine {
    /**
     * Gives the number of the cycle, counting from one.
     *
     * @return the cycle
     */
    int cycle();

    /**
     * Tells what the clock did.
     *
     * @return the activity
     */
    Activity activity();

    /**
     * Gives the reasons of a pause.
     *
     * @return those that held; none by default
     */
    @Value.Default
    default Seq<PauseReason> reasons() {
        return Vector.empty();
    }

    /**
     * Tells when the interval began.
     *
     * @return its start, included
     */
    Instant from();

    /**
     * Tells when the interval ended.
     *
     * @return its end, excluded; the start itself for a correction
     */
    Instant to();

    /**
     * Tells what began the interval.
     *
     * @return for example {@code resumed: waiting-for-customer}
     */
    String startedBy();

    /**
     * Tells what ended the interval.
     *
     * @return for example {@code paused: referral}, or {@code now}
     */
    String endedBy();

    /**
     * Gives the open time that the line adds to the cycle.
     *
     * @return positive only while running; negative only for a correction
     */
    Duration open();

    /**
     * Changes the open time.
     *
     * @param open the open time that the line adds
     * @return a copy
     */
    StatementLine withOpen(Duration open);

    /**
     * Starts a line.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a line; each attribute is set once. */
    final class Builder extends ImmutableStatementLine.Builder {
        Builder() {}
    }

    /** What a clock did in an interval. */
    enum Activity {
        /** Open time counted. */
        RUNNING("running"),
        /** At least one pause reason held. */
        PAUSED("paused"),
        /** The cycle was over, and another start came. */
        ENDED("ended"),
        /** No interval: a goal counts from here on, so what was used before is taken off. */
        TAKEN_OFF("taken off"),
        /** No interval: a goal counts the whole cycle again, so what was taken off is put back. */
        PUT_BACK("put back");

        private final String label;

        Activity(String label) {
            this.label = label;
        }

        /**
         * Names the activity for a reader.
         *
         * @return one or two words
         */
        public String label() {
            return label;
        }
    }
}
