package dev.casecore.examples.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.reason.Code;
import dev.casecore.testkit.replay.Break;
import dev.casecore.testkit.replay.Conformance;
import dev.casecore.testkit.replay.ReplayedLog;
import dev.casecore.testkit.replay.ReplayedStep;
import dev.casecore.testkit.replay.StatusMove;
import dev.casecore.testkit.replay.StepResult;
import dev.casecore.testkit.replay.log.ProcessLog;
import dev.casecore.testkit.replay.log.Trace;
import dev.casecore.testkit.replay.xes.XesReader;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number was counted on the file itself with Python, by a walk through each incident in order of time, not with this code. */
class IncidentConformanceTest {

    @TempDir
    private static Path folder;

    private static ProcessLog log;
    private static Seq<ReplayedLog> replays;

    @BeforeAll
    static void play() throws IOException {
        log = IncidentStates.shipped();
        replays = IncidentConformance.replays(log);
        IncidentConformance.export(log, replays, folder);
    }

    @Test
    void the_whole_slice_is_read() {
        assertThat(log.traces()).hasSize(2_133);
        assertThat(log.events()).isEqualTo(14_839);
    }

    @Test
    void
            of_its_reopenings_103_are_refused_and_go_on_as_follow_up_cases_and_100_ends_come_while_a_department_is_at_work() {
        Conformance report = replays.head().conformance();

        assertThat(report.results().get(StepResult.FOLLOWED_UP)).containsExactly(103L);
        assertThat(report.results().get(StepResult.MENDED)).containsExactly(100L);
        assertThat(report.fittingCases()).isEqualTo(1_960);
        assertThat(report.results().get(StepResult.IGNORED)).containsExactly(5L);
        assertThat(report.results().get(StepResult.UNKNOWN_ACTIVITY)).isEmpty();
        assertThat(report.steps()).isEqualTo(14_839 - 5);
        assertThat(report.undocumented().filter(move -> move.from().isEmpty()).map(StatusMove::count))
                .containsExactly(616L, 234L, 35L, 5L);
    }

    @Test
    void whatever_ends_is_refused_first_where_a_reason_or_a_determination_is_asked_for() {
        ReplayedLog jira = replays.get(1);
        ReplayedLog dynamics = replays.get(2);

        assertThat(jira.conformance().fittingCases()).isZero();
        assertThat(dynamics.conformance().fittingCases()).isZero();
        assertThat(jira.conformance().results().get(StepResult.MENDED)).containsExactly(2_322L);
        assertThat(dynamics.conformance()
                        .breaks()
                        .filter(each -> each.code().equals(Code.ACTIVITY_OPEN))
                        .map(Break::count))
                .containsExactly(611L);
        assertThat(refused(jira).filter(step -> !step.result().equals(StepResult.MENDED)))
                .hasSize(1)
                .allSatisfy(step -> assertThat(step.event().activity()).isEqualTo("New"));
        assertThat(refused(dynamics))
                .allSatisfy(step -> assertThat(step.result()).isEqualTo(StepResult.MENDED));
    }

    private static Seq<ReplayedStep> refused(ReplayedLog replayed) {
        return replayed.cases()
                .flatMap(each -> each.steps())
                .filter(step -> step.refusal().isDefined());
    }

    @Test
    void it_prints_three_reports_and_the_table_that_the_guide_shows() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        IncidentConformance.print(replays, new PrintStream(bytes, true, UTF_8));
        String printed = bytes.toString(UTF_8);
        String table = printed.substring(printed.indexOf("|  |"));

        assertThat(printed)
                .containsSubsequence(
                        "Conformance to Salesforce support",
                        "Conformance to Jira service desk",
                        "Conformance to Dynamics customer service");
        assertThat(Files.readString(Path.of("../guide/replay.md"))).contains(table);
    }

    @Test
    void the_log_comes_back_from_xes_as_it_was() throws IOException {
        ProcessLog again = XesReader.read(folder.resolve("incidents.xes")).orThrow();

        assertThat(again.traces().map(IncidentConformanceTest::withoutLines))
                .isEqualTo(log.traces().map(IncidentConformanceTest::withoutLines));
    }

    @Test
    void what_became_of_it_under_each_playbook_is_written_too() throws IOException {
        assertThat(cases("salesforce-support")).isEqualTo(2_133 + 103);
        assertThat(cases("jira-service-desk")).isEqualTo(2_133);
        assertThat(cases("dynamics-customer-service")).isEqualTo(2_133);
    }

    private static int cases(String playbook) throws IOException {
        return XesReader.read(folder.resolve(playbook + ".xes"))
                .orThrow()
                .traces()
                .size();
    }

    private static Trace withoutLines(Trace trace) {
        return new Trace(trace.caseId(), trace.attributes(), trace.events().map(event -> event.inLine(0)));
    }
}
