package dev.casecore.sla.calendar;

import dev.casecore.identity.CalendarId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * Some calendars: the edition that each name stands for now, and editions that clocks have pinned (SLA-007). Immutable.
 *
 * <p>Example: {@code Calendars.none().with(CalendarId.of("support-hours"), desk)}.
 */
public final class Calendars {
    private static final Calendars NONE = new Calendars(HashMap.empty(), HashMap.empty());

    private final Map<CalendarId, BusinessCalendar> current;
    private final Map<CalendarVersion, BusinessCalendar> editions;

    private Calendars(Map<CalendarId, BusinessCalendar> current, Map<CalendarVersion, BusinessCalendar> editions) {
        this.current = current;
        this.editions = editions;
    }

    /**
     * Starts without calendars.
     *
     * @return none
     */
    public static Calendars none() {
        return NONE;
    }

    /**
     * Lets a name stand for an edition. The edition that it stood for before can still be found by its version.
     *
     * @param id the name
     * @param calendar the edition that counts from now on
     * @return with it
     */
    public Calendars with(CalendarId id, BusinessCalendar calendar) {
        return new Calendars(current.put(id, calendar), editions.put(calendar.version(), calendar));
    }

    /**
     * Adds an edition that no name stands for, because a clock has pinned it.
     *
     * @param calendar the edition
     * @return with it
     */
    public Calendars withEdition(BusinessCalendar calendar) {
        return new Calendars(current, editions.put(calendar.version(), calendar));
    }

    /**
     * Finds the edition that a name stands for now.
     *
     * @param id the name
     * @return nothing if the name is not known
     */
    public Option<BusinessCalendar> current(CalendarId id) {
        return current.get(id);
    }

    /**
     * Finds an edition.
     *
     * @param version which
     * @return nothing if it is not known
     */
    public Option<BusinessCalendar> edition(CalendarVersion version) {
        return editions.get(version);
    }

    @Override
    public String toString() {
        return current.mapValues(BusinessCalendar::version).mkString("Calendars(", ", ", ")");
    }
}
