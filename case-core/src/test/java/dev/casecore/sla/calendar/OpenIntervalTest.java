package dev.casecore.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenIntervalTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void CAL_001_an_interval_holds_its_start_and_not_its_end() {
        OpenInterval hour = OpenInterval.of(NINE, NINE.plusSeconds(3600));

        assertThat(Stream.of(-1L, 0L, 1L, 3_599_999_999_999L, 3_600_000_000_000L)
                        .map(NINE::plusNanos)
                        .map(hour::contains))
                .containsExactly(false, true, true, true, false);
        assertThat(hour.duration()).hasHours(1);
    }

    @Test
    void CAL_001_an_interval_may_be_empty_and_never_ends_before_it_starts() {
        OpenInterval empty = OpenInterval.of(NINE, NINE);

        assertThat(empty.duration()).isEqualTo(Duration.ZERO);
        assertThat(empty.contains(NINE)).isFalse();
        assertThatThrownBy(() -> OpenInterval.of(NINE, NINE.minusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-03-02T09:00:00Z");
    }
}
