package dev.casecore;

import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.TenantId;
import dev.casecore.playbook.Playbook;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import io.vavr.collection.Stream;
import io.vavr.control.Option;

/** Finds the editions of calendars that clocks have pinned. */
final class Editions {

    private final CaseDesk desk;
    private final TenantId tenant;

    Editions(CaseDesk desk, TenantId tenant) {
        this.desk = desk;
        this.tenant = tenant;
    }

    /**
     * Finds an edition: the tenant's, or one that the playbook of a case brings, or an earlier version of it, under which a clock may have
     * run before the case adopted this one.
     *
     * @param playbook the playbook of the case
     * @param pinned   the edition
     * @return none if nobody knows it any more
     */
    Option<BusinessCalendar> find(PlaybookRef playbook, CalendarVersion pinned) {
        return desk.calendars
                .edition(tenant, pinned)
                .orElse(() -> Stream.iterate(playbook.version(), version -> version - 1)
                        .takeWhile(version -> version > 0)
                        .flatMap(version -> desk.playbooks.find(new PlaybookRef(playbook.id(), version)))
                        .map(Playbook::calendars)
                        .flatMap(calendars -> calendars.edition(pinned))
                        .headOption());
    }
}
