package dev.casecore.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import dev.casecore.examples.incidents.IncidentLog;
import dev.casecore.examples.place.Address;
import dev.casecore.examples.place.Place;
import dev.casecore.examples.place.TourDatabase;
import dev.casecore.examples.replay.Attempt;
import dev.casecore.examples.replay.Attempts;
import dev.casecore.examples.replay.PlayedPlaybook;
import dev.casecore.examples.replay.Replay;
import dev.casecore.examples.report.Transition;
import dev.casecore.examples.story.Story;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.TransitionRule;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {

    private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
    private static IncidentLog log;
    private static Replay replay;

    @BeforeAll
    static void takeTheTour() throws IOException {
        log = IncidentLog.shipped();
        try (TourDatabase database = TourDatabase.own()) {
            replay = Tour.run(
                    Chapter.SALESFORCE, log, database.place(), new PrintStream(PRINTED, true, StandardCharsets.UTF_8));
        }
    }

    /** The first lines of the shipped log, as a file. */
    private static Path beginning(Path folder) throws IOException {
        Path file = folder.resolve("beginning.csv");
        try (InputStream packed = IncidentLog.class.getResourceAsStream("incidents-slice.csv.gz");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            return Files.write(file, lines.lines().limit(200).toList());
        }
    }

    @Test
    void the_story_tells_every_refusal_with_its_rule() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        Story.tell(Place.inMemory(), new PrintStream(told, true, StandardCharsets.UTF_8));

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
                .accept(Place.inMemory(), new PrintStream(told, true, StandardCharsets.UTF_8));

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
                .accept(Place.inMemory(), new PrintStream(told, true, StandardCharsets.UTF_8));

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
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Attempts jira =
                Replay.of(log, PlayedPlaybook.JIRA, Place.inMemory(), nowhere).attempts();
        Attempts dynamics = Replay.of(log, PlayedPlaybook.DYNAMICS, Place.inMemory(), nowhere)
                .attempts();
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
        assertThat(TourOptions.parse("some.csv").log()).contains(Path.of("some.csv"));
        assertThat(TourOptions.parse("--playbook", "salesforce", "some.csv").log())
                .contains(Path.of("some.csv"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TourOptions.parse("--playbook", "remedy"))
                .withMessage("--playbook is one of [salesforce, jira, dynamics], not remedy");
        assertThat(TourOptions.parse("--user", "anna", "--jdbc-url", "jdbc:h2:mem:x", "some.csv", "--playbook", "jira"))
                .isEqualTo(new TourOptions(
                        TourOptions.parse("--playbook", "jira").chapter(),
                        Optional.of(new Address("jdbc:h2:mem:x", Optional.of("anna"))),
                        Optional.of(Path.of("some.csv"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TourOptions.parse("--jdbc"))
                .withMessageStartingWith("there is no option --jdbc; usage: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TourOptions.parse("--jdbc-url"))
                .withMessageStartingWith("--jdbc-url wants a value; usage: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TourOptions.parse("--user", "anna"))
                .withMessage("--user goes with --jdbc-url");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TourOptions.parse("one.csv", "two.csv"))
                .withMessage("one log is enough: one.csv, two.csv");
    }

    @Test
    void a_database_and_the_memory_tell_the_same_of_a_log(@TempDir Path folder) throws IOException {
        IncidentLog some = IncidentLog.read(beginning(folder));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());

        try (TourDatabase database = TourDatabase.own()) {
            for (PlayedPlaybook played : PlayedPlaybook.ALL) {
                Replay kept = Replay.of(some, played, database.place(), nowhere);
                Replay remembered = Replay.of(some, played, Place.inMemory(), nowhere);

                assertThat(kept.statistics().accepted().highestFirst())
                        .isEqualTo(remembered.statistics().accepted().highestFirst())
                        .isNotEmpty();
                assertThat(kept.statistics().rejected().highestFirst())
                        .isEqualTo(remembered.statistics().rejected().highestFirst());
                assertThat(attained(kept)).isEqualTo(attained(remembered));
                assertThat(kept.subject().summary()).contains("kept in H2 2.").contains("through JDBC");
            }
        }
    }

    @Test
    void the_tour_takes_place_in_a_database_of_the_users_twice_if_need_be(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        String[] args = {
            "--jdbc-url",
            "jdbc:h2:file:" + folder.resolve("cases") + ";WRITE_DELAY=0",
            "--user",
            "sa",
            beginning(folder).toString()
        };

        assertThat(Tour.run(args, out)).isZero();
        assertThat(Tour.run(args, out)).isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "Story and replay take place in H2 2.", "at jdbc:h2:file:", "tour.html", "tour.html");
    }

    @Test
    void a_tour_that_cannot_take_place_says_why_and_ends_with_2() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        assertThat(Tour.run(new String[] {"--jdbc-url", "h2:mem:x"}, out)).isEqualTo(2);
        assertThat(Tour.run(new String[] {"--jdbc"}, out)).isEqualTo(2);

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("a JDBC URL begins with jdbc:"),
                        second -> assertThat(second).startsWith("there is no option --jdbc; usage: "));
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

    private static List<String> attained(Replay told) {
        return told.promises().attainment().stream()
                .map(row -> row.promise() + " " + row.priority() + ": " + row.kept() + " kept, " + row.broken()
                        + " broken, " + row.other() + " neither")
                .toList();
    }

    /** Counted on the file itself, minute by minute of Monday to Friday from 8 to 18, with Python. */
    @Test
    void promises_were_kept_as_often_as_the_log_says() {
        assertThat(attained(replay))
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
                        "Story and replay take place in H2 2.",
                        "in memory, through JDBC.",
                        "incidents in the log",
                        "commands refused, and how often each rule did",
                        "CC BY 4.0",
                        "tour.html");
    }
}
