package dev.casecore.decision;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AddComment;
import dev.casecore.command.CommandHeader;
import dev.casecore.identity.Actor;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbooks.salesforce.Scenario;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Scenario scenario = Scenario.homeownerCase();

    private AddComment commentAt(Instant occurredAt) {
        return AddComment.of(CommandHeader.of("c", Actor.user(ANNA), occurredAt), "called back");
    }

    private RecordedEvent last() {
        return scenario.history().last();
    }

    @Test
    void CORE_011_when_it_happened_and_when_it_was_recorded_are_two_times() {
        scenario.at(NOON).accepted(commentAt(NOON.minusSeconds(600)));

        assertThat(last().occurredAt()).isEqualTo(NOON.minusSeconds(600));
        assertThat(last().recordedAt()).isEqualTo(NOON);
    }

    @Test
    void CORE_011_both_are_kept_to_the_microsecond() {
        scenario.at(NOON.plusNanos(1_999)).accepted(commentAt(NOON.plusNanos(1_001)));

        assertThat(last().occurredAt()).isEqualTo(NOON.plusNanos(1_000));
        assertThat(last().recordedAt()).isEqualTo(NOON.plusNanos(1_000));
    }

    @Test
    void CORE_016_recorded_time_never_decreases_even_if_the_clock_does() {
        scenario.at(NOON).accepted(commentAt(NOON));

        scenario.at(NOON.minusSeconds(60)).accepted(commentAt(NOON.minusSeconds(60)));

        assertThat(last().recordedAt()).isEqualTo(NOON);
        assertThat(last().occurredAt()).isEqualTo(NOON.minusSeconds(60));
    }

    @Test
    void CORE_016_a_little_ahead_of_the_clock_is_taken_for_the_clocks_own_time() {
        scenario.at(NOON).accepted(commentAt(NOON.plus(Duration.ofMinutes(5))));

        assertThat(last().occurredAt()).isEqualTo(NOON);
    }

    @Test
    void CORE_016_further_ahead_is_refused() {
        Instant ahead = NOON.plus(Duration.ofMinutes(5)).plusMillis(1);
        scenario.at(NOON);

        assertThat(scenario.reasons(commentAt(ahead)))
                .containsExactly("OCCURRED_IN_FUTURE [CORE-016] (occurred-at=" + ahead + ", recorded-at=" + NOON + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "1969-12-31T23:59:59.999Z", "+10000-01-01T00:00:00Z"})
    void CORE_016_times_out_of_all_range_are_refused(Instant away) {
        assertThat(scenario.refused(commentAt(away)).codes().map(Object::toString))
                .containsExactly("TIME_OUT_OF_RANGE");
    }

    @Test
    void CORE_016_clocks_count_from_the_occurred_time_between_the_last_one_and_the_recorded_time() {
        scenario.at(NOON).accepted(commentAt(NOON.minusSeconds(600)));
        assertThat(scenario.theCase().revision().effectiveAt()).isEqualTo(NOON.minusSeconds(600));

        scenario.accepted(commentAt(NOON.minusSeconds(3_600)));
        assertThat(scenario.theCase().revision().effectiveAt()).isEqualTo(NOON.minusSeconds(600));
    }
}
