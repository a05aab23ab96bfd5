package dev.casecore.examples;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.casecore.examples.incidents.IncidentLog;
import dev.casecore.examples.incidents.IncidentRow;
import dev.casecore.examples.incidents.IncidentStatus;
import dev.casecore.examples.incidents.LogRemark;
import dev.casecore.examples.report.Durations;
import dev.casecore.examples.report.ReplayStatistics;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Facts about the shipped slice. Every number was counted on the file itself with awk or Python, not with this code. */
class ShippedSliceTest {

    private static IncidentLog log;
    private static ReplayOracle oracle;

    @BeforeAll
    static void read() throws IOException {
        log = IncidentLog.shipped();
        oracle = ReplayOracle.of(log);
    }

    @Test
    void it_has_2133_incidents_with_14839_events_and_none_is_left_out() {
        assertThat(log.incidents()).isEqualTo(2_133);
        assertThat(log.rows()).hasSize(14_839).isSortedAccordingTo(Comparator.comparing(IncidentRow::at));
        assertThat(log.leftOut()).isZero();
    }

    @Test
    void its_seven_broken_values_are_mended_and_told() {
        assertThat(log.remarks()).extracting(LogRemark::kind).hasSize(7).containsOnly(LogRemark.Kind.MENDED);
        assertThat(log.remarks())
                .filteredOn(remark -> remark.text().contains("-100"))
                .hasSize(5);
    }

    @Test
    void it_has_histories_of_every_interesting_kind() {
        Map<String, List<IncidentRow>> histories = log.rows().stream().collect(groupingBy(IncidentRow::incident));

        assertThat(startingWith(histories, IncidentStatus.ACTIVE)).isEqualTo(616);
        assertThat(startingWith(histories, IncidentStatus.RESOLVED)).isEqualTo(234);
        assertThat(log.rows())
                .filteredOn(row -> row.details().group().isEmpty())
                .hasSize(2_540);
        assertThat(histories.values())
                .allSatisfy(events -> assertThat(events).isSortedAccordingTo(Comparator.comparing(IncidentRow::seq)));
    }

    @Test
    void of_188_reopenings_85_are_allowed_and_103_become_follow_up_cases() {
        ReplayStatistics statistics = oracle.statistics();

        assertThat(oracle.reopeningAttempts()).isEqualTo(188);
        assertThat(statistics.reopened()).isEqualTo(85);
        assertThat(statistics.followUps()).isEqualTo(103);
        assertThat(statistics.cases()).isEqualTo(2_133 + 103);
        assertThat(statistics.openCases().now()).isZero();
    }

    @Test
    void customers_were_waited_for_685_times() {
        Durations stays = oracle.statistics().timeIn(ReplayOracle.CUSTOMER);

        assertThat(stays.count()).isEqualTo(685);
        assertThat(stays.median()).isCloseTo(Duration.ofMinutes(6_672), Duration.ofSeconds(1));
        assertThat(stays.p95().toSeconds() / 3_600.0).isCloseTo(816.4033, within(0.001));
    }

    private static long startingWith(Map<String, List<IncidentRow>> histories, IncidentStatus status) {
        return histories.values().stream()
                .filter(events -> events.get(0).status() == status)
                .count();
    }
}
