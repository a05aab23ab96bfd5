package dev.casecore.port;

import dev.casecore.identity.CalendarId;
import dev.casecore.identity.TenantId;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import io.vavr.control.Option;

/**
 * Where a tenant's own calendars come from (SLA-007). A calendar never changes; other hours are another edition under another version,
 * and whoever edits a calendar keeps the editions that clocks have pinned. A calendar is compiled when it is built, so an implementation
 * keeps it rather than building it for every call.
 */
public interface CalendarSource {

    /**
     * Finds the edition of a calendar that counts now.
     *
     * @param tenant whose
     * @param id     what the playbook calls it
     * @return nothing if the tenant has none of its own; then that of the playbook counts
     */
    Option<BusinessCalendar> current(TenantId tenant, CalendarId id);

    /**
     * Finds an edition that a clock has pinned.
     *
     * @param tenant  whose
     * @param version which
     * @return nothing if the tenant never had it; then that of the playbook counts, if it has that version
     */
    Option<BusinessCalendar> edition(TenantId tenant, CalendarVersion version);
}
