package dev.casecore.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplayStatisticsTest {

    private static final Instant NINE = Instant.parse("2016-03-07T09:00:00Z");

    private final ReplayStatistics statistics = new ReplayStatistics(Set.of("Closed"));

    @Test
    void a_life_is_counted_as_transitions_stays_and_open_cases() {
        statistics.opened("1", "New", NINE);
        statistics.opened("2", "New", NINE.plusSeconds(60));
        statistics.moved("1", "Closed", NINE.plusSeconds(7_200));
        statistics.moved("1", "Active", NINE.plusSeconds(10_800));
        statistics.moved("1", "Closed", NINE.plusSeconds(14_400));

        assertThat(statistics.cases()).isEqualTo(2);
        assertThat(statistics.reopened()).isEqualTo(1);
        assertThat(statistics.transitions().asMap())
                .containsExactly(
                        Map.entry(new Transition(Transition.START, "New"), 2L),
                        Map.entry(new Transition("New", "Closed"), 1L),
                        Map.entry(new Transition("Closed", "Active"), 1L),
                        Map.entry(new Transition("Active", "Closed"), 1L));
        assertThat(statistics.timeIn("New").median()).isEqualTo(Duration.ofHours(2));
        assertThat(statistics.timeIn("Closed").median()).isEqualTo(Duration.ofHours(1));
        assertThat(statistics.openToClose().count()).isEqualTo(2);
        assertThat(statistics.openToClose().median()).isEqualTo(Duration.ofHours(3));
        assertThat(statistics.openCases().peak()).isEqualTo(2);
        assertThat(statistics.openCases().now()).isEqualTo(1);
        assertThat(statistics.openCases().byHour())
                .containsExactly(
                        Map.entry(NINE, 2),
                        Map.entry(NINE.plusSeconds(7_200), 1),
                        Map.entry(NINE.plusSeconds(10_800), 2),
                        Map.entry(NINE.plusSeconds(14_400), 1));
    }

    @Test
    void commands_are_counted_by_kind_and_refusals_by_rule_the_most_frequent_first() {
        statistics.accepted("OpenCase");
        statistics.accepted("CloseCase");
        statistics.accepted("CloseCase");
        statistics.rejected("SF-070", "SF-071");
        statistics.followedUp();

        assertThat(statistics.accepted().highestFirst())
                .containsExactly(Map.entry("CloseCase", 2L), Map.entry("OpenCase", 1L));
        assertThat(statistics.accepted().total()).isEqualTo(3);
        assertThat(statistics.rejected().of("SF-070")).isEqualTo(1);
        assertThat(statistics.rejected().of("SF-067")).isZero();
        assertThat(statistics.rejectedCommands()).isEqualTo(1);
        assertThat(statistics.followUps()).isEqualTo(1);
    }

    @Test
    void a_case_is_opened_once_and_before_it_moves() {
        statistics.opened("1", "New", NINE);

        assertThatThrownBy(() -> statistics.opened("1", "New", NINE)).hasMessageContaining("1 was opened before");
        assertThatThrownBy(() -> statistics.moved("2", "New", NINE)).hasMessageContaining("2 was not opened");
    }

    @Test
    void quantiles_lie_between_the_two_nearest_durations() {
        Durations durations = new Durations();
        for (int seconds = 100; seconds >= 0; seconds -= 10) {
            durations.add(Duration.ofSeconds(seconds));
        }

        assertThat(durations.count()).isEqualTo(11);
        assertThat(durations.median()).isEqualTo(Duration.ofSeconds(50));
        assertThat(durations.p95()).isEqualTo(Duration.ofSeconds(95));
        assertThat(new Durations().median()).isZero();
    }
}
