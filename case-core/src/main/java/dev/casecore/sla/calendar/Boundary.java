package dev.casecore.sla.calendar;

/**
 * What {@link BusinessCalendar#add} answers when the amount is used up exactly at a closing (CAL-007).
 *
 * <p>From Monday 16:00, with hours from 09:00 to 17:00, one hour later is Monday 17:00 under {@link #EARLIEST} and Tuesday 09:00
 * under {@link #NEXT_OPEN}: no open time lies between the two, so both are one hour away. Going backwards the rules agree: an
 * opening stays an opening.
 */
public enum Boundary {
    /** The first instant at which the amount has elapsed: a closing is an answer. */
    EARLIEST {
        @Override
        long landing(long openSeconds, int nanos) {
            return nanos == 0 ? openSeconds - 1 : openSeconds;
        }
    },
    /** The last instant at which no more than the amount has elapsed: a closing becomes the next opening. */
    NEXT_OPEN {
        @Override
        long landing(long openSeconds, int nanos) {
            return openSeconds;
        }
    };

    /** The open second whose interval holds the answer, for an amount that ends at the given open second and nanosecond. */
    abstract long landing(long openSeconds, int nanos);
}
