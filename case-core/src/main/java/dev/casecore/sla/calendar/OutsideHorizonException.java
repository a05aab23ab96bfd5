package dev.casecore.sla.calendar;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * Thrown by questions that have an answer everywhere inside the horizon, when they are asked outside.
 *
 * <p>The horizon reaches from the year {@value BusinessCalendar#FIRST_YEAR} to the end of {@value BusinessCalendar#LAST_YEAR} UTC.
 */
public final class OutsideHorizonException extends DateTimeException {
    private static final long serialVersionUID = 1L;

    /** What was asked about. */
    private final Instant at;

    OutsideHorizonException(Instant at) {
        super("outside the calendar's horizon (CAL-009): " + at);
        this.at = at;
    }

    /**
     * Gives the failure as a value.
     *
     * @return code {@link CalendarFailure.Code#OUTSIDE_HORIZON} and the instant
     */
    public CalendarFailure failure() {
        return new CalendarFailure(CalendarFailure.Code.OUTSIDE_HORIZON, at);
    }
}
