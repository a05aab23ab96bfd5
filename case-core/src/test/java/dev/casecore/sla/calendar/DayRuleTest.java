package dev.casecore.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CAL-008 on a desk open Monday to Friday from 09:00 to 17:00 UTC, closed on Wednesday the 4th of March 2026. */
class DayRuleTest {
    private static final Workdays DESK = BusinessCalendar.builder("desk/1")
            .zone("UTC")
            .openWeekdays("09:00", "17:00")
            .holiday(LocalDate.of(2026, 3, 4))
            .build()
            .get()
            .workdays();

    @ParameterizedTest
    @CsvSource({
        // Saturday the 7th, 11:00
        "NTH_WORKDAY, 07T11:00, 1, 09T11:00",
        "NTH_WORKDAY, 07T11:00, 0, 07T11:00",
        "NTH_WORKDAY_OPEN, 07T11:00, 1, 09T11:00",
        "NTH_WORKDAY_OPEN, 07T08:00, 1, 09T09:00",
        "NTH_WORKDAY_OPEN, 07T08:00, 0, 09T09:00",
        "ROLL_THEN_ADD, 07T11:00, 1, 10T09:00",
        "ROLL_KEEPING_TIME, 07T11:00, 1, 10T11:00",
        "ROLL_CAPPED, 07T11:00, 1, 10T09:00",
        "END_OF_DAY, 07T11:00, 1, 10T17:00",
        "END_OF_DAY, 07T11:00, 0, 09T17:00",
        // backwards
        "NTH_WORKDAY, 07T11:00, -1, 06T11:00",
        "NTH_WORKDAY_OPEN, 07T18:00, -1, 06T17:00",
        "ROLL_THEN_ADD, 07T11:00, -1, 05T17:00",
        "ROLL_KEEPING_TIME, 07T11:00, -1, 05T11:00",
        "END_OF_DAY, 05T11:00, -1, 03T17:00",
        // Tuesday the 3rd: the holiday is stepped over
        "NTH_WORKDAY, 03T18:00, 1, 05T18:00",
        "ROLL_THEN_ADD, 03T18:00, 1, 06T09:00",
        "ROLL_CAPPED, 03T18:00, 1, 05T17:00",
        "ROLL_CAPPED, 03T08:00, 1, 05T08:00",
        "ROLL_THEN_ADD, 03T10:30, 2, 06T10:30",
        "END_OF_DAY, 03T10:30, 2, 06T17:00"
    })
    void CAL_008_a_day_goal_is_a_named_rule(DayRule rule, String from, int days, String expected) {
        assertThat(DESK.add(at(from), days, rule).get()).isEqualTo(at(expected));
    }

    private static Instant at(String text) {
        return Instant.parse("2026-03-" + text + ":00Z");
    }

    @Test
    void CAL_008_workdays_are_counted_after_one_date_up_to_another() {
        LocalDate monday = LocalDate.of(2026, 3, 2);

        assertThat(DESK.count(monday, monday.plusDays(7))).isEqualTo(4);
        assertThat(DESK.count(monday.plusDays(7), monday)).isEqualTo(-4);
        assertThat(DESK.nth(monday, 4).get()).isEqualTo(monday.plusDays(7));
        assertThat(DESK.nth(monday.plusDays(7), -4).get()).isEqualTo(monday);
        assertThat(DESK.nearest(monday.plusDays(2), Direction.BEFORE).get()).isEqualTo(monday.plusDays(1));
    }

    @Test
    void CAL_009_there_are_not_so_many_workdays() {
        LocalDate monday = LocalDate.of(2026, 3, 2);

        assertThat(DESK.nth(monday, Integer.MAX_VALUE).isLeft()).isTrue();
        assertThat(DESK.nth(monday, Integer.MIN_VALUE).isLeft()).isTrue();
        assertThat(DESK.nth(LocalDate.of(2500, 1, 1), 1).getLeft().code())
                .isEqualTo(CalendarFailure.Code.OUTSIDE_HORIZON);
        for (DayRule rule : DayRule.values()) {
            assertThat(DESK.add(at("02T10:00"), 1_000_000, rule).isLeft()).isTrue();
        }
    }
}
