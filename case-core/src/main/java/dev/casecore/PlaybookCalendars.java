package dev.casecore;

import dev.casecore.identity.CalendarId;
import dev.casecore.identity.TenantId;
import dev.casecore.port.CalendarSource;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import io.vavr.control.Option;

/** No tenant has a calendar of its own: the playbook's count. */
final class PlaybookCalendars implements CalendarSource {

    @Override
    public Option<BusinessCalendar> current(TenantId tenant, CalendarId id) {
        return Option.none();
    }

    @Override
    public Option<BusinessCalendar> edition(TenantId tenant, CalendarVersion version) {
        return Option.none();
    }
}
