package dev.casecore.testkit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.casecore.reason.Code;
import dev.casecore.reason.RuleId;
import dev.casecore.testkit.replay.log.LogEvent;
import dev.casecore.testkit.replay.log.ProcessLog;
import dev.casecore.testkit.replay.log.Trace;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Every number was counted by hand on tickets.csv. */
class ConformanceTest {

    private final ReplayedLog replayed = LogReplay.of(HelpDesk.playbook(), HelpDesk.mapping())
            .play(HelpDesk.log().orThrow());

    @Test
    void one_case_of_five_fits_wholly_and_15_steps_of_21_fit() {
        Conformance report = replayed.conformance();

        assertThat(report.cases()).isEqualTo(5);
        assertThat(report.fittingCases()).isEqualTo(1);
        assertThat(report.caseShare()).isEqualTo(0.2);
        assertThat(report.steps()).isEqualTo(21);
        assertThat(report.fittingSteps()).isEqualTo(15);
        assertThat(report.stepShare()).isCloseTo(0.714, within(0.001));
        assertThat(replayed.cases()
                        .filter(ReplayedCase::fits)
                        .map(each -> each.trace().caseId()))
                .containsExactly("T-1");
    }

    @Test
    void what_stood_in_the_way_most_often_comes_first() {
        assertThat(replayed.conformance().breaks().take(2))
                .containsExactly(
                        new Break(
                                RuleId.of("CORE-002"),
                                Code.TRANSITION_NOT_ALLOWED,
                                Option.some(HelpDesk.NEW),
                                "Done",
                                2),
                        new Break(
                                RuleId.of("CORE-002"),
                                Code.TRANSITION_NOT_ALLOWED,
                                Option.some(HelpDesk.WAITING),
                                "Done",
                                1));
    }

    @Test
    void ways_of_the_log_are_held_against_those_of_the_playbook_without_its_merges() {
        assertThat(replayed.conformance().undocumented().map(StatusMove::toString))
                .containsExactly("new -> closed", "(start) -> working", "waiting -> closed");
        assertThat(replayed.conformance().unused())
                .containsExactly(new StatusMove(Option.some(HelpDesk.WAITING), HelpDesk.WORKING, 0));
    }

    @Test
    void the_report_reads_as_plain_text() {
        assertThat(replayed.conformance().toText()).isEqualTo(HelpDesk.text("tickets-report.txt"));
        assertThat(replayed.conformance()).hasToString(HelpDesk.text("tickets-report.txt"));
    }

    @Test
    void the_report_reads_as_markdown() {
        assertThat(replayed.conformance().toMarkdown()).isEqualTo(HelpDesk.text("tickets-report.md"));
    }

    @Test
    void names_of_the_log_do_not_break_a_table() {
        ReportTable table = new ReportTable("Odd", List.of("activity"), List.of(List.of("either|or\nboth")));

        assertThat(table.toMarkdown()).contains("| either\\|or both |\n");
    }

    @Test
    void of_very_many_breaks_a_report_shows_the_first_and_says_how_many_there_are() {
        List<Break> many = List.range(0, 30)
                .map(i -> new Break(RuleId.of("HD-" + i), Code.CASE_CLOSED, Option.none(), "Done", 30 - i));
        Conformance full = replayed.conformance();
        Conformance report = new Conformance(
                full.playbook(),
                full.cases(),
                full.fittingCases(),
                full.steps(),
                full.fittingSteps(),
                full.results(),
                full.unknown(),
                many,
                full.alternatives(),
                full.undocumented(),
                full.unused());

        assertThat(report.toText())
                .contains("Most common breaks, the first 25 of 30\n", "HD-24", "(start)")
                .doesNotContain("HD-25");
    }

    @Test
    void where_any_one_of_several_things_would_do_it_is_one_break_and_all_of_them_are_shown() {
        CommandMapping mapping = HelpDesk.mapping().on("Swept", Act.commenting("swept"));
        ProcessLog log = new ProcessLog(
                "one",
                List.of(Trace.of(
                        "X",
                        List.of(
                                LogEvent.of("New", Instant.parse("2026-03-02T09:00:00Z"))
                                        .by("anna"),
                                LogEvent.of("Swept", Instant.parse("2026-03-02T09:00:01Z"))
                                        .by("ben")))));

        Conformance report =
                LogReplay.of(HelpDesk.playbook(), mapping).play(log).conformance();

        assertThat(report.breaks())
                .containsExactly(new Break(RuleId.of("HD-10"), Code.NONE_OF, Option.some(HelpDesk.NEW), "Swept", 1));
        assertThat(report.alternatives())
                .containsExactly(
                        new Alternative(RuleId.of("HD-10"), RuleId.of("HD-10"), Code.NOT_PERMITTED, 1),
                        new Alternative(RuleId.of("HD-10"), RuleId.of("HD-11"), Code.STATUS_NOT_EARNED, 1));
        assertThat(report.toText()).contains("""
                Where any one of several things would have done
                  events  rule   this was lacking too  by rule
                       1  HD-10  NOT_PERMITTED         HD-10
                       1  HD-10  STATUS_NOT_EARNED     HD-11
                """);
    }

    @Test
    void an_empty_log_fits() {
        Conformance report = LogReplay.of(HelpDesk.playbook(), HelpDesk.mapping())
                .play(new ProcessLog("nothing", List.empty()))
                .conformance();

        assertThat(report.caseShare()).isEqualTo(1);
        assertThat(report.stepShare()).isEqualTo(1);
        assertThat(report.toText()).contains("100.0%").doesNotContain("breaks");
    }
}
