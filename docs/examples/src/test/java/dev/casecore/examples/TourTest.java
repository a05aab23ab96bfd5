package dev.casecore.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import dev.casecore.examples.incidents.IncidentLog;
import dev.casecore.examples.replay.Attempt;
import dev.casecore.examples.replay.Attempts;
import dev.casecore.examples.replay.PlayedPlaybook;
import dev.casecore.examples.replay.Replay;
import dev.casecore.examples.report.Transition;
import dev.casecore.examples.story.Story;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.TransitionRule;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TourTest {

    private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
    private static IncidentLog log;
    private static Replay replay;

    @BeforeAll
    static void takeTheTour() throws IOException {
        log = IncidentLog.shipped();
        replay = Tour.run(Chapter.SALESFORCE, log, new PrintStream(PRINTED, true, StandardCharsets.UTF_8));
    }

    @Test
    void the_story_tells_every_refusal_with_its_rule() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        Story.tell(new PrintStream(told, true, StandardCharsets.UTF_8));

        assertThat(told.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "CONTRACT_NOT_ACTIVE [SF-015]",
                        "it is case C-000001",
                        "FIELD_MISSING [SF-040] field=account-manager",
                        "FIELD_MISSING [SF-040] field=sales-manager",
                        "ASSIGNMENT_OPEN [SF-067] assignment=A-1",
                        "the shortest way there: close-assignment A-1",
                        "accepted: CaseReviewed",
                        "accepted: CaseReopened",
                        "REOPEN_LIMIT_REACHED [SF-070]",
                        "NEW_CASE_REQUIRED [SF-071]",
                        "now new, owner user:anna");
    }

    @Test
    void the_story_of_a_ticket_tells_every_refusal_with_its_rule() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        TourOptions.parse("--playbook", "jira")
                .chapter()
                .story()
                .accept(new PrintStream(told, true, StandardCharsets.UTF_8));

        assertThat(told.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "it is ticket SUP-1, a General Inquiry",
                        "anna should have looked by 2026-03-02T09:20:00Z",
                        "its priority is now HIGH",
                        "NEXT: The reporter knows that it was received",
                        "two hours to the second; first response: MET",
                        "EVIDENCE_MISSING [JSM-022] evidence=user-error-ruled-out",
                        "NONE_OF [JSM-050]",
                        "legal by itself at 2026-03-03T11:00:00Z",
                        "now closed",
                        "CaseReopened",
                        "now waiting-for-support",
                        "NONE_OF [JSM-050]",
                        "now closed",
                        "it is ticket SUP-2",
                        "now closed, owner user:anna");
    }

    @Test
    void the_story_of_a_service_case_tells_every_refusal_with_its_rule() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        TourOptions.parse("--playbook", "dynamics")
                .chapter()
                .story()
                .accept(new PrintStream(told, true, StandardCharsets.UTF_8));

        assertThat(told.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "it is case CAS-00001, in stage identify",
                        "NONE_OF [D365-002]",
                        "now active, owner queue:pumps",
                        "NOT_A_MEMBER [D365-015]",
                        "ACTIVITY_OPEN [D365-005] activity=T-1",
                        "FIELD_MISSING [D365-008] field=escalation",
                        "to be acknowledged: STAGE_NOT_REACHED [D365-002]",
                        "accepted: ActivityClosed, CaseClosed, StatusChanged",
                        "CASE_CLOSED [D365-010]",
                        "CASE_CLOSED [CORE-019]",
                        "it reached case CAS-00001",
                        "T-1 PHONE_CALL, COMPLETED",
                        "T-2 TASK, CANCELLED");
    }

    @Test
    void what_each_playbook_refused_agrees_with_a_walk_of_the_log_that_knows_nothing_of_the_library() {
        ReplayOracle oracle = ReplayOracle.of(log);
        PrintStream nowhere = new PrintStream(java.io.OutputStream.nullOutputStream());
        Attempts jira = Replay.of(log, PlayedPlaybook.JIRA, nowhere).attempts();
        Attempts dynamics = Replay.of(log, PlayedPlaybook.DYNAMICS, nowhere).attempts();
        Attempts salesforce = replay.attempts();

        assertThat(List.of(salesforce, jira, dynamics))
                .allSatisfy(
                        attempts -> assertThat(attempts.tried(Attempt.CLOSE)).isEqualTo(oracle.closings()))
                .allSatisfy(
                        attempts -> assertThat(attempts.tried(Attempt.REOPEN)).isEqualTo(oracle.reopeningAttempts()));
        assertThat(salesforce.rules(Attempt.CLOSE))
                .containsOnly(entry("SF-067", (long) oracle.closingsWhileReferred()));
        assertThat(salesforce.refused(Attempt.REOPEN))
                .isEqualTo(oracle.statistics().followUps());
        assertThat(dynamics.rules(Attempt.CLOSE)).contains(entry("D365-005", (long) oracle.closingsWhileWaiting()));
        assertThat(dynamics.rules(Attempt.CLOSE)).contains(entry("D365-008", (long) log.incidents()));
        assertThat(jira.refused(Attempt.CLOSE)).isEqualTo(oracle.closings());
        assertThat(jira.refused(Attempt.REOPEN) + dynamics.refused(Attempt.REOPEN))
                .isZero();
    }

    @Test
    void the_tour_is_told_whose_story_and_which_log() {
        assertThat(TourOptions.parse().log()).isEmpty();
        assertThat(TourOptions.parse("some.csv").log()).contains(java.nio.file.Path.of("some.csv"));
        assertThat(TourOptions.parse("--playbook", "salesforce", "some.csv").log())
                .contains(java.nio.file.Path.of("some.csv"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TourOptions.parse("--playbook", "remedy"))
                .withMessage("--playbook is one of [salesforce, jira, dynamics], not remedy");
    }

    @Test
    void the_replay_agrees_with_a_walk_of_the_log_that_knows_nothing_of_the_library() {
        ReplayOracle oracle = ReplayOracle.of(log);

        assertThat(replay.attempts().tried(Attempt.REOPEN)).isEqualTo(oracle.reopeningAttempts());
        assertThat(replay.statistics().cases()).isEqualTo(oracle.statistics().cases());
        assertThat(replay.statistics().reopened()).isEqualTo(oracle.statistics().reopened());
        assertThat(replay.statistics().followUps())
                .isEqualTo(oracle.statistics().followUps());
    }

    @Test
    void every_status_change_of_the_replay_is_in_the_transition_table() {
        Playbook playbook = SalesforceSupport.playbook();
        Set<Transition> allowed = playbook.transitions()
                .rows()
                .toJavaStream()
                .map(row -> transition(playbook, row))
                .collect(Collectors.toSet());

        Set<Transition> taken = replay.statistics().transitions().asMap().keySet().stream()
                .filter(transition -> !transition.from().isEmpty())
                .collect(Collectors.toSet());
        assertThat(taken).isNotEmpty().isSubsetOf(allowed);
    }

    private static Transition transition(Playbook playbook, TransitionRule row) {
        return new Transition(
                playbook.status(row.from()).label(), playbook.status(row.to()).label());
    }

    /** Counted on the file itself, minute by minute of Monday to Friday from 8 to 18, with Python. */
    @Test
    void promises_were_kept_as_often_as_the_log_says() {
        assertThat(replay.promises().attainment())
                .extracting(row -> row.promise() + " " + row.priority() + ": " + row.kept() + " kept, " + row.broken()
                        + " broken, " + row.other() + " neither")
                .containsExactly(
                        "First response high: 17 kept, 15 broken, 0 neither",
                        "First response normal: 1561 kept, 643 broken, 0 neither",
                        "Resolution high: 18 kept, 14 broken, 0 neither",
                        "Resolution normal: 1746 kept, 458 broken, 0 neither");
    }

    @Test
    void one_clock_is_shown_from_start_to_end() {
        assertThat(replay.promises().timeline()).hasValueSatisfying(timeline -> {
            assertThat(timeline.of()).isEqualTo("Resolution of case C-000013");
            assertThat(timeline.svg()).startsWith("<svg");
            assertThat(timeline.text())
                    .contains("paused (waiting-for-customer)", "BREACHED, elapsed 68:58:00 of 50:00:00");
        });
    }

    @Test
    void the_tour_ends_with_what_happened_and_where_the_report_is() {
        assertThat(PRINTED.toString(StandardCharsets.UTF_8))
                .contains(
                        "incidents in the log",
                        "commands refused, and how often each rule did",
                        "CC BY 4.0",
                        "tour.html");
    }
}
