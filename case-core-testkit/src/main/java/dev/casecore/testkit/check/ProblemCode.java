package dev.casecore.testkit.check;

/** What can be wrong with a store. The names are stable; more may come. */
public enum ProblemCode {
    /** An event is missing, or was deleted. */
    SEQUENCE_GAP("restore the events of the case from a backup; what is missing cannot be computed"),
    /** There are events after the last that the state knows of. */
    EVENT_BEYOND_STATE("the state is older than its events: put the fold of the events in its place"),
    /** The events of a case go back in recorded time or in version. */
    EVENTS_OUT_OF_ORDER("compare the event with a backup: it was changed by hand"),
    /** The stored state is not the fold of the events. */
    STATE_DIFFERS("the events are the truth: put their fold in place of the state"),
    /** The clocks in the state are not what the events make of them. */
    CLOCK_STATE_DIFFERS("the events are the truth: put the clocks of their fold in place of those of the state"),
    /** A clock, counted anew under its calendars, does not come to what the events say. */
    CLOCK_MISCOUNTED(
            "an event was changed by hand, or a calendar has other hours than when it was used: restore the one or the other"),
    /** A clock ran under an edition of a calendar that is not known any more. */
    CALENDAR_UNKNOWN("see to it that the calendars of the desk, or the playbook that the case had, know the edition"),
    /** The events or the state cannot be read, or make no case. */
    UNREADABLE("restore the case from a backup, or read it with the version of the library that wrote it"),
    /** A command left events, but no receipt: sent again, it would be done again. */
    RECEIPT_MISSING("restore the receipt from a backup; until then, do not send the command again"),
    /** A receipt says other events than those its command left. */
    RECEIPT_DIFFERS("restore the receipt from a backup"),
    /** Two cases have one number. */
    NUMBER_TWICE("give one of the cases another number, and see to it that the constraint on numbers is there"),
    /** A case is not found by its number, or another is. */
    NUMBER_NOT_FOUND("the number that is searched by differs from the one in the state: put the latter in its place"),
    /** A case belongs to a queue that does not exist. */
    QUEUE_UNKNOWN("define the queue again, or hand the case over to another owner"),
    /** A queue that is asked for alone is not the one in the list of queues. */
    QUEUE_DIFFERS("save the queue again, as it should be"),
    /** The queues that a user may pick from are not those that name the user as a member. */
    MEMBERSHIP_DIFFERS("save the queues again of which the user is to be a member, or no longer"),
    /** A queue serves another case first than the states say, or none. */
    QUEUE_SERVED_WRONGLY("what queues are sorted by differs from a state: write the columns of the waiting cases anew"),
    /** A list, such as the worklist of a department, shows a case that does not belong to it. */
    LIST_SHOWS_TOO_MUCH(
            "what lists filter by differs from the state: write the columns of the case and its open assignments anew"),
    /** A list does not have as many cases as the states say. */
    LIST_COUNT_DIFFERS(
            "what lists filter by differs from a state: write the columns of the cases and their open assignments anew"),
    /** A list shows a case after one that it should come before, or twice. */
    LIST_OUT_OF_ORDER("what lists sort by differs from the state: write the columns of the case anew"),
    /** A running clock is not listed as falling due: nobody would record its breach. */
    CLOCK_NOT_LISTED("write the clocks of the case anew from its state"),
    /** A clock is listed as falling due at an instant at which the case has none. */
    CLOCK_LISTED_WRONGLY("write the clocks of the case anew from its state");

    private final String remedy;

    ProblemCode(String remedy) {
        this.remedy = remedy;
    }

    /** {@return what an operator can do about it} */
    public String remedy() {
        return remedy;
    }
}
