package dev.casecore.testkit.contract.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.identity.CalendarId;
import dev.casecore.identity.TenantId;
import dev.casecore.port.CalendarSource;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What every source of tenants' own calendars owes: the edition that counts now, and each that a clock may have pinned. */
public abstract class CalendarsContract {

    private static final TenantId TENANT = TenantId.of("acme");
    private static final TenantId STRANGER = TenantId.of("other");
    private static final CalendarId HOURS = CalendarId.of("hours");
    private static final BusinessCalendar OLD = BusinessCalendar.alwaysOpen(ZoneOffset.UTC);
    private static final BusinessCalendar NEW = BusinessCalendar.alwaysOpen(ZoneId.of("Europe/Rome"));
    private static final BusinessCalendar THEIRS = BusinessCalendar.alwaysOpen(ZoneId.of("Asia/Tokyo"));

    private final CalendarSource source;

    /**
     * For subclasses.
     *
     * @param fixture makes the source
     */
    protected CalendarsContract(CalendarsFixture fixture) {
        source = fixture.holding(
                HashMap.of(TENANT, HashMap.of(HOURS, List.of(OLD, NEW)), STRANGER, HashMap.of(HOURS, List.of(THEIRS))));
    }

    private static Option<CalendarVersion> version(Option<BusinessCalendar> found) {
        return found.map(BusinessCalendar::version);
    }

    @Test
    void SLA_007_the_edition_that_counts_now_is_the_latest() {
        assertThat(version(source.current(TENANT, HOURS)))
                .as("the source must give the latest edition for what starts now")
                .contains(NEW.version());
    }

    @Test
    void SLA_007_each_edition_that_a_clock_may_have_pinned_is_kept() {
        Instant at = Instant.parse("2026-03-02T09:00:00Z");
        for (BusinessCalendar each : List.of(OLD, NEW)) {
            assertThat(version(source.edition(TENANT, each.version())))
                    .as("the source must keep every edition that a clock may have pinned")
                    .contains(each.version());
            assertThat(source.edition(TENANT, each.version())
                            .map(found -> found.elapsed(at, at.plus(Duration.ofHours(1)))))
                    .as("the source must give an edition with the hours that it has")
                    .contains(each.elapsed(at, at.plus(Duration.ofHours(1))));
        }
    }

    @Test
    void SLA_007_what_a_tenant_does_not_have_is_left_to_its_playbook() {
        assertThat(source.current(TENANT, HOURS))
                .as("the source must give the calendar that the tenant has")
                .isNotEmpty();
        assertThat(source.current(TENANT, CalendarId.of("none")))
                .as("the source must give nothing for a calendar that the tenant does not have")
                .isEmpty();
        assertThat(source.edition(TENANT, CalendarVersion.of("never/1")))
                .as("the source must give nothing for an edition that the tenant never had")
                .isEmpty();
    }

    @Test
    void CORE_008_each_tenant_has_its_own_calendars() {
        assertThat(version(source.current(STRANGER, HOURS)))
                .as("the source must keep calendars of the same id apart by tenant")
                .contains(THEIRS.version());
        assertThat(source.edition(STRANGER, NEW.version()))
                .as("the source must not give an edition of another tenant")
                .isEmpty();
        assertThat(source.current(TenantId.of("empty"), HOURS))
                .as("the source must give nothing to a tenant that has no calendars of its own")
                .isEmpty();
    }
}
