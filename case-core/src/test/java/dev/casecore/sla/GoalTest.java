package dev.casecore.sla;

import static dev.casecore.sla.Desk.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.sla.calendar.Boundary;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a goal may say, and where its warnings lie. */
class GoalTest {
    @Test
    void SLA_001_a_goal_has_the_default_rules_and_no_warnings() {
        SlaGoal goal = SlaGoal.of("resolution/2", Duration.ofHours(16));

        assertThat(goal.version()).isEqualTo(new GoalVersion("resolution/2")).hasToString("resolution/2");
        assertThat(goal.target()).hasHours(16);
        assertThat(goal.warnings()).isEmpty();
        assertThat(goal.cycleRule()).isEqualTo(CycleRule.RESTART);
        assertThat(goal.goalChangeRule()).isEqualTo(GoalChangeRule.RECOMPUTE);
        assertThat(goal.calendarChangeRule()).isEqualTo(CalendarChangeRule.RETROACTIVE);
        assertThat(goal.boundary()).isEqualTo(Boundary.EARLIEST);
    }

    @ParameterizedTest
    @CsvSource({
        "PT-1S, false",
        "PT0S, false",
        "PT0.000000001S, true",
        "P36525D, true",
        "P36525DT0.000000001S, false",
        "P-36525D, false"
    })
    void SLA_004_a_target_is_positive_and_at_most_a_hundred_years(Duration target, boolean allowed) {
        if (allowed) {
            assertThat(SlaGoal.of("goal/1", target).target()).isEqualTo(target);
        } else {
            assertThatThrownBy(() -> SlaGoal.of("goal/1", target))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(target.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"1, PT0.1S", "50, PT5S", "100, PT10S", "150, PT15S", "1000, PT100S"})
    void SLA_008_a_warning_at_a_percentage_falls_due_at_that_part_of_the_target(int percent, Duration threshold) {
        assertThat(Warning.percent(percent).threshold(Duration.ofSeconds(10))).isEqualTo(threshold);
        assertThat(Warning.percent(percent)).hasToString(percent + "%");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1001, Integer.MAX_VALUE})
    void SLA_008_a_percentage_is_from_1_to_1000(int percent) {
        assertThatThrownBy(() -> Warning.percent(percent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not " + percent);
    }

    @ParameterizedTest
    @CsvSource({"PT0.000000001S, PT9.999999999S", "PT3S, PT7S", "PT10S, PT0S", "PT10.000000001S, PT0S", "P1000D, PT0S"})
    void SLA_008_a_warning_before_the_due_time_falls_due_so_much_earlier_and_not_before_the_start(
            Duration amount, Duration threshold) {
        assertThat(Warning.beforeDue(amount).threshold(Duration.ofSeconds(10))).isEqualTo(threshold);
        assertThat(Warning.beforeDue(amount)).hasToString(amount + " before due");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-0.000000001S", "P-1D"})
    void SLA_008_an_amount_before_the_due_time_is_positive(Duration amount) {
        assertThatThrownBy(() -> Warning.beforeDue(amount))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not " + amount);
    }

    @Test
    void SLA_008_a_warning_is_named_once() {
        Warning half = Warning.percent(50);

        assertThat(hours(1, half, Warning.percent(51)).warnings()).hasSize(2);
        assertThatThrownBy(() -> hours(1, half, Warning.percent(50)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("50%, 50%");
    }

    @Test
    void SLA_002_a_pause_reason_is_its_code() {
        assertThat(PauseReason.of("referral"))
                .isEqualTo(new PauseReason("referral"))
                .hasToString("referral");
        assertThatThrownBy(() -> PauseReason.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
