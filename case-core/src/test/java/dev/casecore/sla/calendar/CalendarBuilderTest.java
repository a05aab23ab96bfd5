package dev.casecore.sla.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.sla.calendar.CalendarDefect.Code;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarBuilderTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 3);

    private static CalendarBuilder utc() {
        return BusinessCalendar.builder("desk/1").zone("UTC");
    }

    private static Seq<Code> codes(CalendarBuilder builder) {
        return builder.build().getError().map(CalendarDefect::code);
    }

    @Test
    void CAL_002_all_defects_are_reported_at_once() {
        CalendarBuilder broken = BusinessCalendar.builder(" ")
                .zone("Mars/Olympus_Mons")
                .open(MONDAY, "9:00", "17:00")
                .open(TUESDAY, "09:00", "09:00")
                .open(WEDNESDAY, "17:00", "09:00")
                .open(THURSDAY, "09:00", "00:00")
                .openOvernight(FRIDAY, "06:00", "22:00")
                .breakOn(DATE, "13:00", "12:00");

        assertThat(broken.build().getError().map(CalendarDefect::toString))
                .containsExactly(
                        "BAD_VERSION (SLA-007): ' '",
                        "UNKNOWN_ZONE (CAL-006): Mars/Olympus_Mons",
                        "UNREADABLE_TIME (CAL-001): MONDAY 9:00-17:00",
                        "EMPTY_HOURS (CAL-002): TUESDAY 09:00-09:00",
                        "REVERSED_HOURS (CAL-002): WEDNESDAY 17:00-09:00",
                        "MIDNIGHT_END (CAL-002): THURSDAY 09:00-00:00",
                        "NOT_OVERNIGHT (CAL-002): FRIDAY 06:00-22:00 overnight",
                        "REVERSED_HOURS (CAL-002): 2026-03-03 13:00-12:00");
    }

    @Test
    void CAL_002_overlapping_hours_are_refused_and_touching_ones_are_not() {
        assertThat(codes(utc().open(MONDAY, "09:00", "12:01").open(MONDAY, "12:00", "17:00")))
                .containsExactly(Code.OVERLAPPING_HOURS);
        assertThat(utc().open(MONDAY, "09:00", "12:00")
                        .open(MONDAY, "12:00", "17:00")
                        .build()
                        .isValid())
                .isTrue();
    }

    /** How hours are read: the open time of a week of which Tuesday has them, in seconds from Tuesday 00:00, or the defect. */
    @ParameterizedTest
    @CsvSource({
        "09:00,    17:00,    false, 32400-61200",
        "09:00:30, 17:00:15, false, 32430-61215",
        "00:00,    24:00,    false, 0-86400",
        "23:59:59, 24:00:00, false, 86399-86400",
        "09:00,    09:00,    false, EMPTY_HOURS",
        "09:00:01, 09:00,    false, REVERSED_HOURS",
        "09:00,    00:00,    false, MIDNIGHT_END",
        "09:00,    24:00:01, false, UNREADABLE_TIME",
        "24:01,    24:00,    false, UNREADABLE_TIME",
        "9:00,     17:00,    false, UNREADABLE_TIME",
        "09:00,    17:60,    false, UNREADABLE_TIME",
        "09:00,    25:00,    false, UNREADABLE_TIME",
        "22:00,    06:00,    true,  79200-108000",
        "08:00,    08:00,    true,  28800-115200",
        "08:00,    08:00:01, true,  NOT_OVERNIGHT",
        "24:00,    06:00,    true,  NOT_OVERNIGHT",
        "22:00,    00:00,    true,  MIDNIGHT_END",
        "22:00,    6:00,     true,  UNREADABLE_TIME"
    })
    void CAL_002_hours_are_read_or_refused(String from, String to, boolean overnight, String expected) {
        CalendarBuilder builder = overnight ? utc().openOvernight(TUESDAY, from, to) : utc().open(TUESDAY, from, to);
        Instant tuesday = DATE.atStartOfDay().toInstant(ZoneOffset.UTC);

        String read = builder.build()
                .fold(
                        defects -> defects.map(CalendarDefect::code).mkString(" "),
                        calendar -> calendar.intervals(tuesday, tuesday.plusSeconds(5 * 86_400))
                                .map(open -> (open.start().getEpochSecond() - tuesday.getEpochSecond()) + "-"
                                        + (open.end().getEpochSecond() - tuesday.getEpochSecond()))
                                .mkString(" "));

        assertThat(read).isEqualTo(expected);
    }

    @Test
    void CAL_002_hours_may_be_declared_in_any_order() {
        assertThat(utc().open(MONDAY, "12:00", "17:00")
                        .open(MONDAY, "09:00", "12:00")
                        .build()
                        .isValid())
                .isTrue();
        assertThat(codes(utc().open(MONDAY, "12:00", "17:00").open(MONDAY, "09:00", "12:01")))
                .containsExactly(Code.OVERLAPPING_HOURS);
    }

    @Test
    void CAL_002_a_night_may_not_run_into_the_hours_of_the_next_day() {
        assertThat(codes(utc().openOvernight(MONDAY, "22:00", "06:00").open(TUESDAY, "05:00", "09:00")))
                .containsExactly(Code.OVERLAPPING_HOURS);
        assertThat(codes(utc().openOvernightOn(DATE, "22:00", "06:00").openOn(DATE.plusDays(1), "05:00", "09:00")))
                .containsExactly(Code.OVERLAPPING_HOURS);
    }

    @Test
    void CAL_002_no_open_time_at_all_is_refused() {
        assertThat(codes(utc())).containsExactly(Code.NO_OPEN_TIME);
        assertThat(codes(utc().openOn(DATE, "09:00", "17:00").holiday(DATE))).containsExactly(Code.NO_OPEN_TIME);
        assertThat(codes(utc().openOn(DATE, "09:00", "17:00").breakOn(DATE, "00:00", "24:00")))
                .containsExactly(Code.NO_OPEN_TIME);
        assertThat(codes(utc().openEveryDay("00:00", "24:00").holidays(date -> true)))
                .containsExactly(Code.NO_OPEN_TIME);
    }

    @Test
    void CAL_002_a_calendar_needs_a_zone() {
        assertThat(codes(BusinessCalendar.builder("desk/1").openWeekdays("09:00", "17:00")))
                .containsExactly(Code.NO_ZONE);
    }

    @Test
    void CAL_002_a_day_ends_at_24_00_and_not_later() {
        assertThat(utc().open(MONDAY, "00:00", "24:00").build().isValid()).isTrue();
        assertThat(codes(utc().open(MONDAY, "00:00", "24:01"))).containsExactly(Code.UNREADABLE_TIME);
        assertThat(codes(utc().open(MONDAY, "24:00", "24:00"))).containsExactly(Code.EMPTY_HOURS);
        assertThat(codes(utc().open(MONDAY, "09:60", "17:00"))).containsExactly(Code.UNREADABLE_TIME);
    }

    @Test
    void CAL_009_a_roster_reaches_to_both_edges_of_the_horizon_and_not_beyond() {
        Instant first = Instant.parse("1900-01-01T00:00:00Z");
        Instant end = Instant.parse("2190-01-01T00:00:00Z");
        ZoneId utc = ZoneId.of("UTC");
        OpenInterval earliest = OpenInterval.of(first, first.plusSeconds(3600));
        OpenInterval latest = OpenInterval.of(end.minusSeconds(3600), end);

        assertThat(BusinessCalendar.ofIntervals("roster/1", utc, List.of(earliest, latest))
                        .isValid())
                .isTrue();
        for (OpenInterval beyond : List.of(
                OpenInterval.of(first.minusSeconds(1), first.plusSeconds(60)),
                OpenInterval.of(end.minusSeconds(60), end.plusSeconds(1)))) {
            assertThat(BusinessCalendar.ofIntervals("roster/1", utc, List.of(beyond))
                            .getError()
                            .map(CalendarDefect::code))
                    .containsExactly(Code.BEYOND_HORIZON);
        }
    }

    @Test
    void CAL_002_a_roster_is_checked_too() {
        Instant nine = Instant.parse("2026-03-02T09:00:00Z");
        OpenInterval shift = OpenInterval.of(nine, nine.plusSeconds(3600));
        OpenInterval late = OpenInterval.of(nine.plusSeconds(1800), nine.plusSeconds(7200));
        OpenInterval empty = OpenInterval.of(nine, nine);
        OpenInterval ancient = OpenInterval.of(Instant.EPOCH.minusSeconds(4_000_000_000L), Instant.EPOCH);
        ZoneId utc = ZoneId.of("UTC");

        assertThat(BusinessCalendar.ofIntervals("roster/1", utc, List.of(shift, late, empty, ancient))
                        .getError()
                        .map(CalendarDefect::code))
                .containsExactlyInAnyOrder(Code.OVERLAPPING_HOURS, Code.EMPTY_HOURS, Code.BEYOND_HORIZON);
        assertThat(BusinessCalendar.ofIntervals("roster/1", utc, List.of())
                        .getError()
                        .map(CalendarDefect::code))
                .containsExactly(Code.NO_OPEN_TIME);
        assertThat(BusinessCalendar.ofIntervals("roster/1", utc, List.of(shift))
                        .get()
                        .isOpen(nine))
                .isTrue();
    }
}
