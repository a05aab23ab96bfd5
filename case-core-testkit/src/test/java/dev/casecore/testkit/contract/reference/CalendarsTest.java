package dev.casecore.testkit.contract.reference;

import dev.casecore.identity.CalendarId;
import dev.casecore.identity.TenantId;
import dev.casecore.port.CalendarSource;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

class CalendarsTest extends CalendarsContract {

    CalendarsTest() {
        super(InMemoryCalendars::new);
    }

    private record InMemoryCalendars(Map<TenantId, Map<CalendarId, Seq<BusinessCalendar>>> editions)
            implements CalendarSource {

        @Override
        public Option<BusinessCalendar> current(TenantId tenant, CalendarId id) {
            return editions.get(tenant).flatMap(own -> own.get(id)).map(Seq::last);
        }

        @Override
        public Option<BusinessCalendar> edition(TenantId tenant, CalendarVersion version) {
            return editions.get(tenant)
                    .toList()
                    .flatMap(own -> own.values().flatMap(each -> each))
                    .find(each -> each.version().equals(version));
        }
    }
}
