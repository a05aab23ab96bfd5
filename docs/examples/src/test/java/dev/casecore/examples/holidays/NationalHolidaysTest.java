package dev.casecore.examples.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.HolidayProvider;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NationalHolidaysTest {

    private static final Instant WEDNESDAY = Instant.parse("2026-05-13T00:00:00Z");
    private static final Instant SATURDAY = Instant.parse("2026-05-16T00:00:00Z");

    private static BusinessCalendar closedOn(HolidayProvider holidays) {
        return BusinessCalendar.builder("desk/1")
                .zone("Europe/Berlin")
                .openWeekdays("09:00", "17:00")
                .holidays(holidays)
                .build()
                .get();
    }

    /** Ascension Day 2026 is Thursday the 14th of May: a holiday in Germany, and none in Italy. */
    @Test
    void CAL_003_a_calendar_closes_on_the_holidays_of_its_country() {
        assertThat(closedOn(NationalHolidays.of(HolidayCalendar.GERMANY)).elapsed(WEDNESDAY, SATURDAY))
                .hasHours(16);
        assertThat(closedOn(NationalHolidays.of(HolidayCalendar.ITALY)).elapsed(WEDNESDAY, SATURDAY))
                .hasHours(24);
    }

    /** Epiphany is a holiday in Bavaria, and none in Germany as a whole. */
    @Test
    void CAL_003_a_calendar_closes_on_the_holidays_of_its_region() {
        Instant epiphany = Instant.parse("2026-01-06T11:00:00Z");

        assertThat(closedOn(NationalHolidays.in(HolidayCalendar.GERMANY, "by")).isOpen(epiphany))
                .isFalse();
        assertThat(closedOn(NationalHolidays.of(HolidayCalendar.GERMANY)).isOpen(epiphany))
                .isTrue();
    }

    @Test
    void CAL_010_it_is_asked_for_every_year_that_calendars_reach() {
        BusinessCalendar berlin = closedOn(NationalHolidays.of(HolidayCalendar.GERMANY));

        assertThat(berlin.isOpen(Instant.parse("1900-01-02T10:00:00Z"))).isTrue();
        assertThat(berlin.isOpen(Instant.parse("2189-12-31T10:00:00Z"))).isTrue();
    }
}
