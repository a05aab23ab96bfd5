package dev.casecore.testkit.contract.reference;

import dev.casecore.identity.CalendarId;
import dev.casecore.identity.TenantId;
import dev.casecore.port.CalendarSource;
import dev.casecore.sla.calendar.BusinessCalendar;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** How {@link CalendarsContract} gets at a source of calendars. */
@FunctionalInterface
public interface CalendarsFixture {

    /**
     * Makes a source. Called once for a test, before it.
     *
     * @param editions the editions that each tenant has of its calendars, the oldest first; the last counts now
     * @return the source
     */
    CalendarSource holding(Map<TenantId, Map<CalendarId, Seq<BusinessCalendar>>> editions);
}
