package dev.casecore.sla.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** Where open time comes from: a weekly pattern with its exceptions, or a roster of absolute intervals. */
interface OpeningSource {
    /** Adds the open time of a local date and tells whether there is any. */
    boolean collect(LocalDate date, Spans into);

    boolean isHoliday(LocalDate date);

    boolean isBreak(Instant at);
}
