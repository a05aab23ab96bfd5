package dev.casecore.sla.calendar;

import java.util.Objects;

/**
 * One reason why a calendar cannot be built (CAL-002).
 *
 * @param code what is wrong, stable across releases
 * @param witness where, in the words of the declaration, for example {@code MONDAY 17:00-09:00}
 */
public record CalendarDefect(Code code, String witness) {
    /**
     * Creates a defect.
     *
     * @param code what is wrong
     * @param witness where
     */
    public CalendarDefect {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(witness, "witness");
    }

    /**
     * Names the rule behind the defect.
     *
     * @return a rule id, for example {@code CAL-002}
     */
    public String rule() {
        return code.rule();
    }

    @Override
    public String toString() {
        return code + " (" + rule() + "): " + witness;
    }

    /** What can be wrong with a calendar. */
    public enum Code {
        /** The version is blank or too long: give the calendar a name. */
        BAD_VERSION("SLA-007"),
        /** No zone was given: call {@code zone}. */
        NO_ZONE("CAL-006"),
        /** The zone is not a known IANA id: correct it, for example {@code Europe/Rome}. */
        UNKNOWN_ZONE("CAL-006"),
        /** A time is not written HH:MM or HH:MM:SS, from 00:00 to 24:00. */
        UNREADABLE_TIME("CAL-001"),
        /** The hours end where they start. */
        EMPTY_HOURS("CAL-002"),
        /** The hours end before they start: swap the times, or declare an overnight window. */
        REVERSED_HOURS("CAL-002"),
        /** The hours end at 00:00: write 24:00. */
        MIDNIGHT_END("CAL-002"),
        /** An overnight window ends on the day it starts: declare plain hours. */
        NOT_OVERNIGHT("CAL-002"),
        /** Two windows of one day share time, the tail of the night before included. */
        OVERLAPPING_HOURS("CAL-002"),
        /** A date or an instant lies before {@value BusinessCalendar#FIRST_YEAR} or after {@value BusinessCalendar#LAST_YEAR}. */
        BEYOND_HORIZON("CAL-009"),
        /** There is no open time at all. */
        NO_OPEN_TIME("CAL-002");

        private final String rule;

        Code(String rule) {
            this.rule = rule;
        }

        /**
         * Names the rule behind the code.
         *
         * @return a rule id, for example {@code CAL-002}
         */
        public String rule() {
            return rule;
        }
    }
}
