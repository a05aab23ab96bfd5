package dev.casecore.testkit.replay.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LogTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LogTime GERMAN = LogTime.pattern("dd.MM.yyyy HH:mm", BERLIN);

    @Test
    void a_wall_time_is_of_the_zone() {
        assertThat(GERMAN.parse("02.03.2026 10:30")).containsExactly(Instant.parse("2026-03-02T09:30:00Z"));
        assertThat(GERMAN.parse("02.07.2026 10:30")).containsExactly(Instant.parse("2026-07-02T08:30:00Z"));
    }

    @Test
    void CAL_006_a_wall_time_in_a_gap_moves_forward_and_in_an_overlap_the_earlier_offset_counts() {
        assertThat(GERMAN.parse("29.03.2026 02:30")).containsExactly(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(GERMAN.parse("25.10.2026 02:30")).containsExactly(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void an_offset_in_the_text_counts() {
        LogTime iso = LogTime.iso(BERLIN);

        assertThat(iso.parse("2026-03-02T10:30:00")).containsExactly(Instant.parse("2026-03-02T09:30:00Z"));
        assertThat(iso.parse("2026-03-02T10:30:00.5Z")).containsExactly(Instant.parse("2026-03-02T10:30:00.5Z"));
        assertThat(iso.parse("2026-03-02T10:30:00+05:00")).containsExactly(Instant.parse("2026-03-02T05:30:00Z"));
    }

    @Test
    void a_date_alone_is_the_start_of_its_day() {
        assertThat(LogTime.pattern("d MMM uuuu", BERLIN).parse("2 mar 2026"))
                .containsExactly(Instant.parse("2026-03-01T23:00:00Z"));
    }

    @Test
    void what_the_calendar_does_not_have_is_no_time() {
        assertThat(GERMAN.parse("30.02.2026 10:30")).isEmpty();
        assertThat(GERMAN.parse("02.03.2026 24:30")).isEmpty();
        assertThat(GERMAN.parse("2026-03-02 10:30")).isEmpty();
        assertThat(LogTime.pattern("HH:mm", BERLIN).parse("10:30")).isEmpty();
        assertThat(GERMAN.parse("")).isEmpty();
    }

    @Test
    void an_example_shows_how_times_are_written() {
        assertThat(GERMAN.example()).isEqualTo("02.03.2026 10:30");
        assertThat(LogTime.iso(ZoneOffset.UTC).example()).isEqualTo("2026-03-02T09:30:00Z");
    }

    @Test
    void a_pattern_that_is_none_is_refused() {
        assertThatThrownBy(() -> LogTime.pattern("tomorrow", BERLIN)).isInstanceOf(IllegalArgumentException.class);
    }
}
