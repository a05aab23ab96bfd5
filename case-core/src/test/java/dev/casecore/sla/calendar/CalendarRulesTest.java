package dev.casecore.sla.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules CAL-001 to CAL-010, one by one. Dates are in March 2026, whose 2nd is a Monday, unless they say otherwise. */
class CalendarRulesTest {
    private static final BusinessCalendar OFFICE = BusinessCalendar.builder("office/1")
            .zone("UTC")
            .openWeekdays("09:00", "17:00")
            .build()
            .get();

    private static Instant at(String text) {
        return Instant.parse("2026-03-" + text + "Z");
    }

    private static OpenInterval interval(String from, String to) {
        return OpenInterval.of(at(from), at(to));
    }

    @Test
    void CAL_001_an_interval_holds_its_start_and_not_its_end() {
        assertThat(OFFICE.isOpen(at("02T08:59:59.999999999"))).isFalse();
        assertThat(OFFICE.isOpen(at("02T09:00:00"))).isTrue();
        assertThat(OFFICE.isOpen(at("02T16:59:59.999999999"))).isTrue();
        assertThat(OFFICE.isOpen(at("02T17:00:00"))).isFalse();
    }

    @Test
    void CAL_001_touching_intervals_are_one_across_midnight_too() {
        BusinessCalendar calendar = BusinessCalendar.builder("touching/1")
                .zone("UTC")
                .open(MONDAY, "09:00", "12:00")
                .open(MONDAY, "12:00", "24:00")
                .open(TUESDAY, "00:00", "05:00")
                .build()
                .get();

        assertThat(calendar.intervals(at("01T00:00:00"), at("05T00:00:00")))
                .containsExactly(interval("02T09:00:00", "03T05:00:00"));
        assertThat(calendar.nextClosing(at("02T10:00:00")).get()).isEqualTo(at("03T05:00:00"));
    }

    @Test
    void CAL_003_a_holiday_beats_a_break_beats_a_date_beats_the_week() {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        CalendarBuilder week = BusinessCalendar.builder("layers/1").zone("UTC").openWeekdays("09:00", "17:00");

        assertThat(week.openOn(monday, "10:00", "14:00")
                        .build()
                        .get()
                        .workdays()
                        .intervalsOn(monday))
                .containsExactly(interval("02T10:00:00", "02T14:00:00"));
        assertThat(week.breakOn(monday, "11:00", "12:00")
                        .build()
                        .get()
                        .workdays()
                        .intervalsOn(monday))
                .containsExactly(interval("02T10:00:00", "02T11:00:00"), interval("02T12:00:00", "02T14:00:00"));
        assertThat(week.holiday(monday).build().get().workdays().intervalsOn(monday))
                .isEmpty();
    }

    @Test
    void CAL_003_a_date_may_be_closed_without_being_a_holiday() {
        LocalDate monday = LocalDate.of(2026, 3, 2);

        BusinessCalendar calendar = BusinessCalendar.builder("closed/1")
                .zone("UTC")
                .openWeekdays("09:00", "17:00")
                .closedOn(monday)
                .build()
                .get();

        assertThat(calendar.workdays().isWorkday(monday)).isFalse();
        assertThat(calendar.workdays().isHoliday(monday)).isFalse();
    }

    @Test
    void CAL_003_holidays_come_from_a_list_and_from_a_provider() {
        BusinessCalendar calendar = BusinessCalendar.builder("holidays/1")
                .zone("UTC")
                .openWeekdays("09:00", "17:00")
                .holidays(List.of(LocalDate.of(2026, 3, 3)))
                .holidays(date -> date.getDayOfMonth() == 4)
                .build()
                .get();

        assertThat(calendar.workdays().after(LocalDate.of(2026, 3, 1), 2))
                .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 5));
        assertThat(calendar.workdays().isHoliday(LocalDate.of(2026, 4, 4))).isTrue();
    }

    @Test
    void CAL_004_a_night_is_split_at_midnight_and_a_holiday_closes_only_its_own_date() {
        CalendarBuilder nights =
                BusinessCalendar.builder("nights/1").zone("UTC").openOvernight(MONDAY, "22:00", "06:00");

        assertThat(nights.build().get().intervals(at("01T00:00:00"), at("05T00:00:00")))
                .containsExactly(interval("02T22:00:00", "03T06:00:00"));
        assertThat(nights.holiday(LocalDate.of(2026, 3, 3))
                        .build()
                        .get()
                        .intervals(at("01T00:00:00"), at("05T00:00:00")))
                .containsExactly(interval("02T22:00:00", "03T00:00:00"));
        assertThat(nights.holiday(LocalDate.of(2026, 3, 9))
                        .build()
                        .get()
                        .intervals(at("08T00:00:00"), at("12T00:00:00")))
                .containsExactly(interval("10T00:00:00", "10T06:00:00"));
    }

    @Test
    void CAL_004_the_tail_of_an_overridden_night_comes_on_top_of_the_next_date() {
        BusinessCalendar calendar = BusinessCalendar.builder("special-night/1")
                .zone("UTC")
                .openWeekdays("09:00", "17:00")
                .openOvernightOn(LocalDate.of(2026, 3, 2), "20:00", "02:00")
                .build()
                .get();

        assertThat(calendar.intervals(at("02T00:00:00"), at("04T00:00:00")))
                .containsExactly(interval("02T20:00:00", "03T02:00:00"), interval("03T09:00:00", "03T17:00:00"));
    }

    @Test
    void CAL_005_elapsed_is_exact_and_signed() {
        Instant friday = at("06T16:59:59.5");
        Instant monday = at("09T09:00:00.25");

        assertThat(OFFICE.elapsed(friday, monday)).isEqualTo(Duration.ofMillis(750));
        assertThat(OFFICE.elapsed(monday, friday)).isEqualTo(Duration.ofMillis(-750));
        assertThat(OFFICE.elapsedNanos(friday, friday)).isZero();
    }

    @Test
    void CAL_005_nothing_counts_after_the_closing_not_even_within_its_second() {
        assertThat(OFFICE.elapsed(at("02T16:00:00"), at("02T17:00:00.999999999")))
                .hasHours(1);
    }

    @Test
    void CAL_005_a_25_hour_day_counts_25_hours() {
        BusinessCalendar rome = BusinessCalendar.alwaysOpen(ZoneId.of("Europe/Rome"));
        LocalDate back = LocalDate.of(2026, 10, 25);
        LocalDate forth = LocalDate.of(2026, 3, 29);

        assertThat(rome.elapsed(rome.startOfDay(back), rome.startOfDay(back.plusDays(1))))
                .hasHours(25);
        assertThat(rome.elapsed(rome.startOfDay(forth), rome.startOfDay(forth.plusDays(1))))
                .hasHours(23);
    }

    @Test
    void CAL_006_a_wall_time_in_a_gap_moves_forward_by_the_gap() {
        BusinessCalendar lordHowe = sundays("Australia/Lord_Howe", "02:10", "03:00");
        LocalDate gapOfHalfAnHour = LocalDate.of(2026, 10, 4);

        assertThat(lordHowe.resolveLocal(gapOfHalfAnHour.atTime(2, 10)))
                .isEqualTo(Instant.parse("2026-10-03T15:40:00Z"));
        assertThat(lordHowe.workdays().intervalsOn(gapOfHalfAnHour).map(OpenInterval::duration))
                .containsExactly(Duration.ofMinutes(20));
    }

    @Test
    void CAL_006_an_interval_that_becomes_empty_in_a_gap_is_dropped() {
        BusinessCalendar losAngeles = sundays("America/Los_Angeles", "02:30", "03:15");

        assertThat(losAngeles.workdays().isWorkday(LocalDate.of(2026, 3, 8))).isFalse();
        assertThat(losAngeles.workdays().isWorkday(LocalDate.of(2026, 3, 15))).isTrue();
    }

    @Test
    void CAL_006_in_an_overlap_the_earlier_offset_counts() {
        BusinessCalendar newYork = sundays("America/New_York", "01:30", "02:30");

        assertThat(newYork.workdays().intervalsOn(LocalDate.of(2026, 11, 1)))
                .containsExactly(
                        OpenInterval.of(Instant.parse("2026-11-01T05:30:00Z"), Instant.parse("2026-11-01T07:30:00Z")));
    }

    @Test
    void CAL_006_a_date_that_the_zone_skipped_has_no_hours() {
        BusinessCalendar apia = BusinessCalendar.builder("apia/1")
                .zone("Pacific/Apia")
                .openWeekdays("09:00", "17:00")
                .build()
                .get();
        LocalDate skippedFriday = LocalDate.of(2011, 12, 30);

        assertThat(apia.workdays().isWorkday(skippedFriday)).isFalse();
        assertThat(apia.workdays().isWorkday(skippedFriday.plusDays(1))).isFalse();
        assertThat(apia.workdays().count(skippedFriday.minusDays(1), skippedFriday.plusDays(3)))
                .isEqualTo(1);
    }

    @Test
    void CAL_006_a_midnight_that_does_not_exist_moves_the_start_of_the_day() {
        BusinessCalendar saoPaulo = BusinessCalendar.alwaysOpen(ZoneId.of("America/Sao_Paulo"));

        assertThat(saoPaulo.startOfDay(LocalDate.of(2018, 11, 4))).isEqualTo(Instant.parse("2018-11-04T03:00:00Z"));
        assertThat(saoPaulo.resolveLocal(LocalDateTime.of(2018, 11, 4, 0, 30)))
                .isEqualTo(Instant.parse("2018-11-04T03:30:00Z"));
    }

    private static BusinessCalendar sundays(String zone, String from, String to) {
        return BusinessCalendar.builder("sundays/1")
                .zone(zone)
                .open(SUNDAY, from, to)
                .build()
                .get();
    }

    @Test
    void CAL_006_hours_that_a_gap_puts_out_of_order_are_in_order_again() {
        BusinessCalendar losAngeles = BusinessCalendar.builder("sundays/1")
                .zone("America/Los_Angeles")
                .open(SUNDAY, "02:30", "02:45")
                .open(SUNDAY, "03:00", "03:20")
                .open(SUNDAY, "03:40", "04:00")
                .build()
                .get();

        assertThat(losAngeles.workdays().intervalsOn(LocalDate.of(2026, 3, 8)))
                .containsExactly(interval("08T10:00:00", "08T10:20:00"), interval("08T10:30:00", "08T11:00:00"));
        assertThat(losAngeles.elapsed(at("08T10:00:00"), at("08T10:35:00"))).hasMinutes(25);
    }

    @Test
    void CAL_006_on_a_date_that_the_zone_skipped_a_roster_has_no_hours_either() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        LocalDate skippedFriday = LocalDate.of(2011, 12, 30);
        OpenInterval week =
                OpenInterval.of(Instant.parse("2011-12-28T10:00:00Z"), Instant.parse("2012-01-02T10:00:00Z"));

        BusinessCalendar roster =
                BusinessCalendar.ofIntervals("roster/1", apia, List.of(week)).get();

        assertThat(roster.elapsed(week.start(), week.end())).isEqualTo(week.duration());
        assertThat(roster.workdays().isWorkday(skippedFriday)).isFalse();
        assertThat(roster.workdays().after(skippedFriday.minusDays(1), 2))
                .containsExactly(skippedFriday.plusDays(1), skippedFriday.plusDays(2));
        assertThat(roster.workdays().isHoliday(skippedFriday)).isFalse();
        assertThat(roster.workdays().isBreak(week.start())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "02T11:59:59.999999999, false",
        "02T12:00:00, true",
        "02T12:29:59.999999999, true",
        "02T12:30:00, false",
        "02T15:00:00, true",
        "02T15:10:00, false",
        "03T12:00:00, false"
    })
    void CAL_003_a_break_lasts_from_its_start_to_its_end(String asked, boolean pause) {
        LocalDate monday = LocalDate.of(2026, 3, 2);

        BusinessCalendar calendar = BusinessCalendar.builder("breaks/1")
                .zone("UTC")
                .openWeekdays("09:00", "17:00")
                .breakOn(monday, "12:00", "12:30")
                .breakOn(monday, "15:00", "15:10")
                .build()
                .get();

        assertThat(calendar.workdays().isBreak(at(asked))).isEqualTo(pause);
        assertThat(calendar.isOpen(at(asked))).isEqualTo(!pause);
    }

    @Test
    void CAL_005_an_amount_is_listed_as_the_intervals_that_make_it_up() {
        Instant noon = at("03T12:00:00");

        assertThat(OFFICE.intervalsFor(noon, Direction.AFTER, Duration.ofHours(6))
                        .get())
                .containsExactly(interval("03T12:00:00", "03T17:00:00"), interval("04T09:00:00", "04T10:00:00"));
        assertThat(OFFICE.intervalsFor(noon, Direction.BEFORE, Duration.ofHours(6))
                        .get())
                .containsExactly(interval("03T09:00:00", "03T12:00:00"), interval("02T14:00:00", "02T17:00:00"));
        for (Direction direction : Direction.values()) {
            for (Duration nothing : List.of(Duration.ZERO, Duration.ofNanos(-1), Duration.ofHours(-6))) {
                assertThat(OFFICE.intervalsFor(noon, direction, nothing).get()).isEmpty();
            }
            assertThat(OFFICE.intervalsFor(noon, direction, Duration.ofDays(200_000))
                            .getLeft()
                            .code())
                    .isEqualTo(CalendarFailure.Code.NO_OPEN_TIME);
        }
    }

    @Test
    void CAL_007_an_amount_that_ends_at_a_closing_is_the_closing_or_the_next_opening() {
        Instant monday = at("02T16:00:00");

        assertThat(OFFICE.add(monday, Duration.ofHours(1), Boundary.EARLIEST).get())
                .isEqualTo(at("02T17:00:00"));
        assertThat(OFFICE.add(monday, Duration.ofHours(1), Boundary.NEXT_OPEN).get())
                .isEqualTo(at("03T09:00:00"));
        assertThat(OFFICE.add(monday, Duration.ofHours(2), Boundary.EARLIEST).get())
                .isEqualTo(at("03T10:00:00"));
    }

    @Test
    void CAL_007_nothing_more_is_the_instant_itself_or_the_next_open_moment() {
        Instant closed = at("02T18:00:00");

        assertThat(OFFICE.add(closed, Duration.ZERO, Boundary.EARLIEST).get()).isEqualTo(closed);
        assertThat(OFFICE.add(closed, Duration.ZERO, Boundary.NEXT_OPEN).get()).isEqualTo(at("03T09:00:00"));
    }

    @Test
    void CAL_007_backwards_an_opening_stays() {
        Instant tuesday = at("03T10:00:00");

        for (Boundary boundary : Boundary.values()) {
            assertThat(OFFICE.add(tuesday, Duration.ofHours(-1), boundary).get())
                    .isEqualTo(at("03T09:00:00"));
            assertThat(OFFICE.add(tuesday, Duration.ofHours(-2), boundary).get())
                    .isEqualTo(at("02T16:00:00"));
        }
    }

    @Test
    void CAL_009_too_much_open_time_is_a_failure() {
        assertThat(OFFICE.add(at("02T09:00:00"), Duration.ofDays(300_000), Boundary.EARLIEST)
                        .getLeft()
                        .code())
                .isEqualTo(CalendarFailure.Code.NO_OPEN_TIME);
        assertThat(OFFICE.add(at("02T09:00:00"), Duration.ofSeconds(Long.MAX_VALUE), Boundary.EARLIEST)
                        .isLeft())
                .isTrue();
        assertThat(OFFICE.add(at("02T09:00:00"), Duration.ofSeconds(Long.MIN_VALUE), Boundary.EARLIEST)
                        .isLeft())
                .isTrue();
    }

    @Test
    void CAL_009_a_desk_that_closed_for_good_has_no_next_opening() {
        BusinessCalendar once = BusinessCalendar.builder("once/1")
                .zone("UTC")
                .openOn(LocalDate.of(2026, 3, 2), "09:00", "10:00")
                .build()
                .get();

        assertThat(once.nextOpening(at("02T09:30:00")).getLeft())
                .isEqualTo(new CalendarFailure(CalendarFailure.Code.NO_OPEN_TIME, at("02T09:30:00")))
                .extracting(CalendarFailure::rule)
                .isEqualTo("CAL-009");
        assertThat(once.add(at("02T09:30:00"), Duration.ofMinutes(31), Boundary.EARLIEST)
                        .isLeft())
                .isTrue();
        assertThat(once.workdays().nth(LocalDate.of(2026, 3, 2), 1).isLeft()).isTrue();
        assertThat(once.elapsed(at("01T00:00:00"), Instant.parse("2150-01-01T00:00:00Z")))
                .hasHours(1);
    }

    /** A desk that is open from 09:00 to 10:00 on the 2nd, and never before or after: what is next, what was last, and what is not. */
    @ParameterizedTest
    @CsvSource({
        // asked at        open   opening after  opening until  closing after  closing until  open moment after, until
        "01T09:30:00,      false, 02T09:00:00,   none,          02T10:00:00,   none,          02T09:00:00, none",
        "02T09:00:00,      true,  none,          02T09:00:00,   02T10:00:00,   none,          02T09:00:00, none",
        "02T09:30:00,      true,  none,          02T09:00:00,   02T10:00:00,   none,          02T09:30:00, 02T09:30:00",
        "02T10:00:00,      false, none,          02T09:00:00,   none,          02T10:00:00,   none,        02T10:00:00",
        "03T09:30:00,      false, none,          02T09:00:00,   none,          02T10:00:00,   none,        02T10:00:00"
    })
    void CAL_009_a_desk_that_is_open_once_answers_before_while_and_after(
            String asked,
            boolean open,
            String openingAfter,
            String openingUntil,
            String closingAfter,
            String closingUntil,
            String openAfter,
            String openUntil) {
        BusinessCalendar once = once(LocalDate.of(2026, 3, 2));
        Instant at = at(asked);

        assertThat(once.isOpen(at)).isEqualTo(open);
        assertThat(answer(once.nextOpening(at))).isEqualTo(openingAfter);
        assertThat(answer(once.openingAtOrBefore(at))).isEqualTo(openingUntil);
        assertThat(answer(once.nextClosing(at))).isEqualTo(closingAfter);
        assertThat(answer(once.closingAtOrBefore(at))).isEqualTo(closingUntil);
        assertThat(answer(once.nextOpenMoment(at))).isEqualTo(openAfter);
        assertThat(answer(once.previousOpenMoment(at))).isEqualTo(openUntil);
    }

    private static String answer(Either<CalendarFailure, Instant> found) {
        return found.fold(failure -> "none", at -> at.toString().substring(8, 19));
    }

    private static BusinessCalendar once(LocalDate date) {
        return BusinessCalendar.builder("once/1")
                .zone("UTC")
                .openOn(date, "09:00", "10:00")
                .build()
                .get();
    }

    @Test
    void CAL_009_the_last_closing_of_all_is_reached_and_no_opening_after_it() {
        BusinessCalendar once = once(LocalDate.of(2026, 3, 2));
        Duration hour = Duration.ofHours(1);

        assertThat(once.add(at("01T00:00:00"), hour, Boundary.EARLIEST).get()).isEqualTo(at("02T10:00:00"));
        assertThat(once.add(at("01T00:00:00"), hour, Boundary.NEXT_OPEN).getLeft())
                .isEqualTo(new CalendarFailure(CalendarFailure.Code.NO_OPEN_TIME, at("01T00:00:00")));
        assertThat(once.add(at("03T00:00:00"), hour.negated(), Boundary.EARLIEST)
                        .get())
                .isEqualTo(at("02T09:00:00"));
        assertThat(once.workdays().nth(LocalDate.of(2026, 3, 1), 1).get()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(once.workdays().nth(LocalDate.of(2026, 3, 3), -1).get()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void CAL_009_of_fewer_intervals_than_asked_for_all_are_listed() {
        BusinessCalendar once = once(LocalDate.of(2026, 3, 2));
        OpenInterval only = interval("02T09:00:00", "02T10:00:00");

        assertThat(once.intervals(at("01T00:00:00"), Direction.AFTER, 3)).containsExactly(only);
        assertThat(once.intervals(at("03T00:00:00"), Direction.BEFORE, 3)).containsExactly(only);
        assertThat(once.intervals(at("03T00:00:00"), Direction.AFTER, 3)).isEmpty();
        assertThat(once.intervals(at("02T09:45:00"), at("02T09:15:00"))).isEmpty();
    }

    @Test
    void CAL_009_what_lies_a_century_away_is_found() {
        LocalDate day = LocalDate.of(2126, 3, 4);
        Instant opening = Instant.parse("2126-03-04T09:00:00Z");
        Instant early = at("02T09:00:00");
        Instant late = Instant.parse("2188-03-04T09:00:00Z");

        assertThat(once(day).nextOpening(early).get()).isEqualTo(opening);
        assertThat(once(day).nextClosing(early).get()).isEqualTo(opening.plusSeconds(3600));
        assertThat(once(day).closingAtOrBefore(late).get()).isEqualTo(opening.plusSeconds(3600));
        assertThat(once(day)
                        .add(early, Duration.ofMinutes(30), Boundary.EARLIEST)
                        .get())
                .isEqualTo(opening.plusSeconds(1800));
        assertThat(once(day)
                        .add(late, Duration.ofMinutes(-30), Boundary.EARLIEST)
                        .get())
                .isEqualTo(opening.plusSeconds(1800));
        assertThat(once(day).workdays().nth(LocalDate.of(2026, 3, 2), 1).get()).isEqualTo(day);
        assertThat(once(day).workdays().nth(LocalDate.of(2188, 3, 4), -1).get()).isEqualTo(day);
    }

    @Test
    void CAL_009_a_desk_that_never_closes_has_no_closing() {
        BusinessCalendar always = BusinessCalendar.alwaysOpen(ZoneId.of("UTC"));

        assertThat(always.nextClosing(at("02T09:00:00")).getLeft().code())
                .isEqualTo(CalendarFailure.Code.NO_CLOSED_TIME);
        assertThat(always.openingAtOrBefore(at("02T09:00:00")).isLeft()).isTrue();
    }

    @Test
    void CAL_009_the_edges_of_the_horizon_answer_and_beyond_them_nothing_does() {
        Instant first = Instant.parse("1900-01-01T00:00:00Z");
        Instant last = Instant.parse("2189-12-31T23:59:59.999999999Z");
        BusinessCalendar always = BusinessCalendar.alwaysOpen(ZoneId.of("UTC"));

        assertThat(always.elapsed(first, last)).isEqualTo(Duration.between(first, last));
        assertThat(always.add(first, Duration.between(first, last), Boundary.NEXT_OPEN)
                        .get())
                .isEqualTo(last);
        assertThatThrownBy(() -> always.elapsed(first.minusNanos(1), last)).isInstanceOf(OutsideHorizonException.class);
        assertThatThrownBy(() -> always.isOpen(Instant.MAX)).isInstanceOf(OutsideHorizonException.class);
        assertThat(always.nextOpenMoment(Instant.MIN).getLeft().code()).isEqualTo(CalendarFailure.Code.OUTSIDE_HORIZON);
        assertThat(always.previousOpenMoment(first.minusSeconds(1)).getLeft().code())
                .isEqualTo(CalendarFailure.Code.OUTSIDE_HORIZON);
        assertThat(always.add(first.minusNanos(1), Duration.ofHours(1), Boundary.EARLIEST)
                        .getLeft()
                        .code())
                .isEqualTo(CalendarFailure.Code.OUTSIDE_HORIZON);
        assertThat(always.add(last, Duration.between(last, first), Boundary.EARLIEST)
                        .get())
                .isEqualTo(first);
        assertThat(Stream.of(first.minusNanos(1), first, last, last.plusNanos(1))
                        .map(BusinessCalendar::reaches))
                .containsExactly(false, true, true, false);
    }

    /** Far outside of what calendars know, at the ends of time itself: every question is answered, and none breaks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "1899-12-31T23:59:59.999999999Z",
                "2190-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z"
            })
    void CAL_009_outside_the_horizon_a_search_fails_with_a_value_and_a_measure_says_so(Instant at) {
        for (BusinessCalendar calendar : List.of(OFFICE, BusinessCalendar.alwaysOpen(ZoneId.of("UTC")))) {
            CalendarFailure outside = new CalendarFailure(CalendarFailure.Code.OUTSIDE_HORIZON, at);

            assertThat(List.of(
                            calendar.nextOpenMoment(at),
                            calendar.previousOpenMoment(at),
                            calendar.nextOpening(at),
                            calendar.openingAtOrBefore(at),
                            calendar.nextClosing(at),
                            calendar.closingAtOrBefore(at),
                            calendar.add(at, Duration.ZERO, Boundary.EARLIEST),
                            calendar.add(at, Duration.ofHours(1), Boundary.NEXT_OPEN),
                            calendar.add(at, Duration.ofHours(-1), Boundary.EARLIEST)))
                    .containsOnly(Either.left(outside));
            for (Direction direction : Direction.values()) {
                assertThat(calendar.intervals(at, direction, 3)).isEmpty();
                assertThat(calendar.intervalsFor(at, direction, Duration.ofHours(1)))
                        .isEqualTo(Either.left(outside));
            }
            for (DayRule rule : DayRule.values()) {
                assertThat(calendar.workdays().add(at, 1, rule)).isEqualTo(Either.left(outside));
                assertThat(calendar.workdays().add(at, -1, rule)).isEqualTo(Either.left(outside));
            }
            assertThat(calendar.workdays().isBreak(at)).isFalse();
            Instant inside = at("02T09:00:00");
            assertThatThrownBy(() -> calendar.isOpen(at))
                    .isInstanceOfSatisfying(
                            OutsideHorizonException.class,
                            thrown -> assertThat(thrown.failure()).isEqualTo(outside));
            assertThatThrownBy(() -> calendar.elapsed(at, inside)).isInstanceOf(OutsideHorizonException.class);
            assertThatThrownBy(() -> calendar.elapsed(inside, at)).isInstanceOf(OutsideHorizonException.class);
            assertThatThrownBy(() -> calendar.intervals(at, inside)).isInstanceOf(OutsideHorizonException.class);
            assertThatThrownBy(() -> calendar.intervals(inside, at)).isInstanceOf(OutsideHorizonException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "1899-12-31", "2190-01-01", "+999999999-12-31"})
    void CAL_009_outside_the_horizon_there_are_no_workdays(LocalDate date) {
        Workdays days = BusinessCalendar.alwaysOpen(ZoneId.of("UTC")).workdays();
        LocalDate inside = LocalDate.of(2026, 3, 2);

        for (int n : new int[] {-1, 0, 1}) {
            assertThat(days.nth(date, n).getLeft().code()).isEqualTo(CalendarFailure.Code.OUTSIDE_HORIZON);
        }
        for (Direction direction : Direction.values()) {
            assertThat(days.nearest(date, direction).getLeft().code()).isEqualTo(CalendarFailure.Code.OUTSIDE_HORIZON);
        }
        assertThat(days.after(date, 3)).isEmpty();
        assertThat(days.isHoliday(date)).isFalse();
        assertThatThrownBy(() -> days.isWorkday(date)).isInstanceOf(OutsideHorizonException.class);
        assertThatThrownBy(() -> days.count(date, inside)).isInstanceOf(OutsideHorizonException.class);
        assertThatThrownBy(() -> days.count(inside, date)).isInstanceOf(OutsideHorizonException.class);
        assertThatThrownBy(() -> days.intervalsOn(date)).isInstanceOf(OutsideHorizonException.class);
    }

    @Test
    void CAL_009_the_first_and_the_last_date_have_their_hours_as_far_as_the_horizon_goes() {
        BusinessCalendar utc = BusinessCalendar.alwaysOpen(ZoneId.of("UTC"));
        BusinessCalendar tokyo = BusinessCalendar.alwaysOpen(ZoneId.of("Asia/Tokyo"));
        LocalDate first = LocalDate.of(1900, 1, 1);
        LocalDate last = LocalDate.of(2189, 12, 31);
        Instant begin = Instant.parse("1900-01-01T00:00:00Z");
        Instant end = Instant.parse("2190-01-01T00:00:00Z");

        assertThat(utc.workdays().intervalsOn(first))
                .containsExactly(OpenInterval.of(begin, begin.plusSeconds(86_400)));
        assertThat(utc.workdays().intervalsOn(last)).containsExactly(OpenInterval.of(end.minusSeconds(86_400), end));
        assertThat(tokyo.workdays().intervalsOn(first))
                .containsExactly(OpenInterval.of(begin, Instant.parse("1900-01-01T15:00:00Z")));
        assertThat(tokyo.workdays().intervalsOn(last))
                .containsExactly(
                        OpenInterval.of(Instant.parse("2189-12-30T15:00:00Z"), Instant.parse("2189-12-31T15:00:00Z")));
        assertThat(utc.workdays().add(end.minusSeconds(100_000), 1, DayRule.END_OF_DAY))
                .isEqualTo(Either.right(end));
    }

    /** In Tokyo the first date of the horizon begins the evening before it, so its night hours are never reached. */
    @Test
    void CAL_009_hours_of_the_first_date_that_lie_before_the_horizon_are_a_failure() {
        Workdays nights = BusinessCalendar.builder("tokyo-nights/1")
                .zone("Asia/Tokyo")
                .openEveryDay("01:00", "02:00")
                .build()
                .get()
                .workdays();
        Instant noonOfTheFirst = Instant.parse("1900-01-01T03:00:00Z");

        assertThat(nights.intervalsOn(LocalDate.of(1900, 1, 1))).isEmpty();
        for (DayRule rule : List.of(DayRule.END_OF_DAY, DayRule.ROLL_CAPPED)) {
            assertThat(nights.add(noonOfTheFirst, 0, rule).getLeft().code())
                    .isEqualTo(CalendarFailure.Code.OUTSIDE_HORIZON);
            assertThat(nights.add(noonOfTheFirst, 1, rule).isRight()).isTrue();
        }
    }

    @Test
    void CAL_010_what_was_asked_before_makes_no_difference() {
        BusinessCalendar fresh = BusinessCalendar.builder("office/1")
                .zone("UTC")
                .openWeekdays("09:00", "17:00")
                .build()
                .get();
        Instant past = Instant.parse("1950-06-01T12:00:00Z");
        Instant future = Instant.parse("2110-06-01T12:00:00Z");
        Duration before = fresh.elapsed(at("02T09:00:00"), at("31T09:00:00"));

        Duration wide = fresh.elapsed(past, future);

        assertThat(fresh.elapsed(at("02T09:00:00"), at("31T09:00:00"))).isEqualTo(before);
        assertThat(wide).isEqualTo(OFFICE.elapsed(past, future));
        assertThat(fresh.add(future, wide.negated(), Boundary.EARLIEST).get()).isEqualTo(past);
    }

    @Test
    void CAL_010_every_date_of_the_years_that_were_looked_at_counts_and_so_does_every_other() {
        Workdays always = BusinessCalendar.alwaysOpen(ZoneId.of("UTC")).workdays();

        assertThat(always.isWorkday(LocalDate.of(2026, 3, 2))).isTrue();

        assertThat(Stream.of("2025-01-01", "2029-12-31", "2024-12-31", "2030-01-01", "1900-01-01", "2189-12-31")
                        .map(LocalDate::parse))
                .allMatch(always::isWorkday);
    }
}
