package dev.casecore.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.identity.CalendarId;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CalendarsTest {
    private static final CalendarId HOURS = CalendarId.of("support-hours");
    private static final BusinessCalendar FIRST = edition("desk/1");
    private static final BusinessCalendar SECOND = edition("desk/2");

    private static BusinessCalendar edition(String version) {
        return BusinessCalendar.builder(version)
                .zone("UTC")
                .openWeekdays("09:00", "17:00")
                .build()
                .get();
    }

    @Test
    void SLA_007_a_name_stands_for_its_latest_edition_and_earlier_ones_are_still_found() {
        Calendars calendars = Calendars.none().with(HOURS, FIRST).with(HOURS, SECOND);

        assertThat(calendars.current(HOURS)).containsExactly(SECOND);
        assertThat(calendars.edition(FIRST.version())).containsExactly(FIRST);
        assertThat(calendars.edition(SECOND.version())).containsExactly(SECOND);
        assertThat(calendars).hasToString("Calendars((support-hours, desk/2))");
    }

    @Test
    void SLA_007_an_edition_that_a_clock_has_pinned_needs_no_name() {
        Calendars calendars = Calendars.none().with(HOURS, SECOND).withEdition(FIRST);

        assertThat(calendars.edition(FIRST.version())).containsExactly(FIRST);
        assertThat(calendars.current(HOURS)).containsExactly(SECOND);
    }

    @Test
    void SLA_007_of_no_calendars_none_is_known() {
        assertThat(Calendars.none().current(HOURS)).isEmpty();
        assertThat(Calendars.none().edition(FIRST.version())).isEmpty();
    }

    @Test
    void SLA_007_an_edition_has_the_name_it_was_given() {
        BusinessCalendar always = BusinessCalendar.alwaysOpen(ZoneId.of("Europe/Rome"));

        assertThat(CalendarVersion.of("desk/1"))
                .isEqualTo(new CalendarVersion("desk/1"))
                .hasToString("desk/1");
        assertThat(FIRST.version()).isEqualTo(CalendarVersion.of("desk/1"));
        assertThat(always.version()).isEqualTo(CalendarVersion.of("24x7/Europe/Rome"));
        assertThat(always.zone()).isEqualTo(ZoneId.of("Europe/Rome"));
        assertThatThrownBy(() -> CalendarVersion.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
