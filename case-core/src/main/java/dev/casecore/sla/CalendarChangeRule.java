package dev.casecore.sla;

import dev.casecore.sla.calendar.BusinessCalendar;
import java.time.Instant;

/** What another calendar means to a running cycle (SLA-007). */
public enum CalendarChangeRule {
    /** The whole cycle is counted again under the new calendar. */
    RETROACTIVE {
        @Override
        RunningTime change(RunningTime time, BusinessCalendar before, BusinessCalendar after, Instant at) {
            return time.under(after);
        }
    },
    /** What has elapsed stays as it was counted; the new calendar counts from now on. */
    FROM_NOW {
        @Override
        RunningTime change(RunningTime time, BusinessCalendar before, BusinessCalendar after, Instant at) {
            return time.split(at, before);
        }
    };

    abstract RunningTime change(RunningTime time, BusinessCalendar before, BusinessCalendar after, Instant at);
}
