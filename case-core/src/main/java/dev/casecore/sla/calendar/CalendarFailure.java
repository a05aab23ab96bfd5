package dev.casecore.sla.calendar;

import java.time.Instant;
import java.util.Objects;

/**
 * Why a calendar has no answer (CAL-009).
 *
 * @param code what is missing, stable across releases
 * @param from the instant that the question started from
 */
public record CalendarFailure(Code code, Instant from) {
    /**
     * Creates a failure.
     *
     * @param code what is missing
     * @param from the instant that the question started from
     */
    public CalendarFailure {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(from, "from");
    }

    /**
     * Names the rule behind the failure.
     *
     * @return always {@code CAL-009}
     */
    public String rule() {
        return "CAL-009";
    }

    @Override
    public String toString() {
        return code + " (" + rule() + ") from " + from;
    }

    /** What can be missing. */
    public enum Code {
        /** The open time asked for is not there before the horizon ends: ask for less, or add hours to the calendar. */
        NO_OPEN_TIME,
        /** The calendar is open up to the horizon: there is no closing to answer with. */
        NO_CLOSED_TIME,
        /** The instant asked about lies outside the horizon. */
        OUTSIDE_HORIZON
    }
}
