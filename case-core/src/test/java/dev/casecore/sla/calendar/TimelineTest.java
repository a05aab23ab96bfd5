package dev.casecore.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How the compiled years grow: with the questions, but seldom (CAL-010). */
class TimelineTest {
    private final Timeline timeline = new Timeline(new Days());

    @Test
    void CAL_010_years_are_compiled_around_the_question_and_then_doubled() {
        assertThat(years(timeline.around(LocalDate.of(2026, 3, 2)))).isEqualTo("2025-2029");
        assertThat(years(timeline.around(LocalDate.of(2025, 1, 1)))).isEqualTo("2025-2029");
        assertThat(years(timeline.around(LocalDate.of(2029, 12, 31)))).isEqualTo("2025-2029");
        assertThat(years(timeline.around(LocalDate.of(2030, 1, 1)))).isEqualTo("2025-2034");
        assertThat(years(timeline.around(Instant.parse("2024-12-31T23:59:59Z"))))
                .isEqualTo("2015-2034");
        assertThat(years(timeline.around(LocalDate.of(2100, 1, 1)))).isEqualTo("2015-2100");
        assertThat(years(timeline.around(LocalDate.of(1920, 1, 1)))).isEqualTo("1920-2100");
    }

    @Test
    void CAL_010_a_search_goes_beyond_what_is_known_as_far_as_the_horizon() {
        Compiled known = timeline.around(LocalDate.of(2026, 3, 2));
        Compiled later = timeline.beyond(known, Direction.AFTER);
        Compiled earlier = timeline.beyond(later, Direction.BEFORE);

        assertThat(years(later)).isEqualTo("2025-2034");
        assertThat(years(earlier)).isEqualTo("2015-2034");
        Compiled last = timeline.around(LocalDate.of(2189, 12, 31));
        assertThat(timeline.beyond(last, Direction.AFTER)).isSameAs(last);
        Compiled all = timeline.around(LocalDate.of(1900, 1, 1));
        assertThat(timeline.beyond(all, Direction.BEFORE)).isSameAs(all);
        assertThat(years(all)).isEqualTo("1900-2189");
    }

    @Test
    void CAL_010_the_first_question_may_be_at_an_edge_of_the_horizon() {
        assertThat(years(timeline.around(LocalDate.of(2188, 1, 1)))).isEqualTo("2187-2189");
        assertThat(years(new Timeline(new Days()).around(LocalDate.of(1900, 1, 1))))
                .isEqualTo("1900-1903");
    }

    @Test
    void CAL_006_around_a_day_are_the_years_that_its_zone_may_put_it_into() {
        assertThat(years(timeline.aroundDay(LocalDate.of(2026, 3, 2)))).isEqualTo("2025-2029");
        assertThat(years(timeline.aroundDay(LocalDate.of(2029, 12, 31)))).isEqualTo("2025-2034");
        assertThat(years(timeline.aroundDay(LocalDate.of(2025, 1, 1)))).isEqualTo("2015-2034");
    }

    private static String years(Compiled years) {
        return years.firstYear() + "-" + years.lastYear();
    }

    /** A desk that is open all day in UTC. */
    private static final class Days implements OpeningSource {
        @Override
        public boolean collect(LocalDate date, Spans into) {
            long start = date.toEpochDay() * WallClock.DAY_SECONDS;
            return into.add(start, start + WallClock.DAY_SECONDS);
        }

        @Override
        public boolean isHoliday(LocalDate date) {
            return false;
        }

        @Override
        public boolean isBreak(Instant at) {
            return false;
        }
    }
}
