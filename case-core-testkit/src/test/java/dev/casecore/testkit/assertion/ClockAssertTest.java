package dev.casecore.testkit.assertion;

import static dev.casecore.testkit.assertion.CaseAssertions.assertThat;
import static dev.casecore.testkit.assertion.Failures.message;
import static dev.casecore.testkit.fixture.JiraPeople.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.identity.Actor;
import dev.casecore.identity.ClockId;
import dev.casecore.lifecycle.Case;
import dev.casecore.sla.ClockSignal;
import dev.casecore.sla.ClockState;
import dev.casecore.sla.PauseReason;
import dev.casecore.sla.SlaClock;
import dev.casecore.sla.SlaGoal;
import dev.casecore.sla.SlaStatement;
import dev.casecore.sla.StatementLine;
import dev.casecore.sla.StatementLine.Activity;
import dev.casecore.testkit.fixture.JiraFixture;
import dev.casecore.testkit.fixture.JiraState;
import dev.casecore.testkit.fixture.ReadyCalendars;
import dev.casecore.testkit.fixture.SalesforceFixture;
import dev.casecore.testkit.fixture.SalesforceState;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ClockAssertTest {

    private static final ClockId FIRST_RESPONSE = ClockId.of("first-response");
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final JiraFixture jira = new JiraFixture();

    private static void assertFails(ThrowingCallable judging, String expected, String but) {
        Failures.assertFails(judging, expected, but, "clock first-response/1 of PT2H on ");
    }

    private static ClockState firstResponse(Case current) {
        return current.clocks().get(FIRST_RESPONSE).get();
    }

    private ClockState in(JiraState state) {
        return firstResponse(jira.caseIn(state));
    }

    @Test
    void a_failure_shows_goal_status_times_and_breaches() {
        message(() -> assertThat(in(JiraState.BREACHED)).isMet()).isEqualTo("""
                expected: a clock that is MET
                but: it is RUNNING
                clock first-response/1 of PT2H on 24x7/Z
                  RUNNING due 2026-03-02T11:00:00Z, cycle 1
                  started at 2026-03-02T09:00:00Z
                  breached in cycle 1, due 2026-03-02T11:00:00Z""");
        message(() -> assertThat(paused().state()).isRunning())
                .endsWith("  PAUSED, cycle 1\n  started at 2026-03-02T09:00:00Z\n  paused for lunch, rain");
    }

    private static SlaClock paused() {
        return SlaClock.replay(
                        SlaGoal.of("first-response/1", Duration.ofHours(2)),
                        ReadyCalendars.officeHours(),
                        Vector.of(
                                ClockSignal.start(MONDAY),
                                ClockSignal.pause(MONDAY.plusSeconds(3_600), PauseReason.of("lunch")),
                                ClockSignal.pause(MONDAY.plusSeconds(3_600), PauseReason.of("rain"))))
                .clock();
    }

    @Test
    void where_it_stands() {
        ClockState running = in(JiraState.UNASSIGNED);

        assertThat(running).isRunning().isNotBreached().isInCycle(1).hasGoal("first-response/1");
        assertThat(in(JiraState.WAITING_FOR_SUPPORT)).isMet().hasNoDueTime();
        assertThat(in(JiraState.NON_PLATFORM)).isCancelled();
        assertThat(in(JiraState.BREACHED)).isBreached().isRunning();
        assertFails(() -> assertThat(running).isMet(), "a clock that is MET", "it is RUNNING");
        assertFails(() -> assertThat(running).isPaused(), "a clock that is PAUSED", "it is RUNNING");
        assertFails(() -> assertThat(running).isCancelled(), "a clock that is CANCELLED", "it is RUNNING");
        assertFails(
                () -> assertThat(in(JiraState.WAITING_FOR_SUPPORT)).isRunning(),
                "a clock that is RUNNING",
                "it is MET");
        assertFails(
                () -> assertThat(running).isBreached(), "a recorded breach in cycle 1", "there is none that stands");
        assertFails(
                () -> assertThat(in(JiraState.BREACHED)).isNotBreached(),
                "no recorded breach in cycle 1",
                "there is one that stands");
        assertFails(() -> assertThat(running).isInCycle(2), "cycle 2", "it is cycle 1");
        assertFails(
                () -> assertThat(running).hasGoal("first-response/2"),
                "goal first-response/2",
                "it is first-response/1");
    }

    @Test
    void SLA_003_when_it_is_due_and_for_what_it_is_paused() {
        ClockState running = firstResponse(new JiraFixture().caseIn(JiraState.UNASSIGNED));

        assertThat(running).isDueAt("2026-03-02T11:00:00Z").isDueAt(Instant.parse("2026-03-02T11:00:00Z"));
        assertThat(paused()).hasNoDueTime().isPausedFor("rain", "lunch");
        assertFails(
                () -> assertThat(running).isDueAt("2026-03-02T12:00:00Z"),
                "due at 2026-03-02T12:00:00Z",
                "it is due at 2026-03-02T11:00:00Z");
        assertFails(() -> assertThat(running).hasNoDueTime(), "no due time", "it is due at 2026-03-02T11:00:00Z");
        assertFails(
                () -> assertThat(paused()).isDueAt("2026-03-02T12:00:00Z"),
                "due at 2026-03-02T12:00:00Z",
                "it has no due time");
        assertFails(() -> assertThat(paused()).isPausedFor("lunch"), "a pause for lunch", "it is for lunch, rain");
        assertFails(() -> assertThat(running).isPausedFor("lunch"), "a clock that is PAUSED", "it is RUNNING");
    }

    @Test
    void what_has_elapsed_and_what_is_left() {
        Instant evening = MONDAY.plusSeconds(8 * 3_600);

        assertThat(paused()).hasElapsed(Duration.ofHours(1), evening).hasRemaining(Duration.ofHours(1), evening);
        assertFails(
                () -> assertThat(paused()).hasElapsed(Duration.ofHours(2), evening),
                "PT2H elapsed by 2026-03-02T17:00:00Z",
                "it is PT1H");
        assertFails(
                () -> assertThat(paused()).hasRemaining(Duration.ofHours(2), evening),
                "PT2H remaining at 2026-03-02T17:00:00Z",
                "it is PT1H");
    }

    private static SlaStatement statement() {
        return SlaStatement.of(
                SlaGoal.of("resolution/1", Duration.ofHours(8)),
                ReadyCalendars.officeHours(),
                Vector.of(
                        ClockSignal.start(MONDAY),
                        ClockSignal.pause(MONDAY.plusSeconds(3_600), PauseReason.of("lunch")),
                        ClockSignal.resume(MONDAY.plusSeconds(5_400), PauseReason.of("lunch"))),
                MONDAY.plusSeconds(3 * 3_600));
    }

    @Test
    void SLA_009_a_statement_adds_up_line_by_line() {
        assertThat(statement())
                .addsUp()
                .hasElapsed(Duration.ofMinutes(150))
                .pausedFor("lunch", Duration.ofMinutes(30))
                .pausedFor("rain", Duration.ZERO)
                .wasDoing(Activity.RUNNING, Activity.PAUSED, Activity.RUNNING)
                .clock()
                .isRunning()
                .isDueAt("2026-03-03T09:30:00Z");
    }

    @Test
    void a_failure_shows_the_whole_statement() {
        message(() -> assertThat(statement()).hasElapsed(Duration.ofHours(3)))
                .isEqualTo("""
                expected: PT3H elapsed
                but: it is PT2H30M
                """ + statement().toText().stripTrailing());
        Failures.assertFails(
                () -> assertThat(statement()).pausedFor("lunch", Duration.ofHours(1)),
                "paused PT1H for lunch",
                "it is PT30M",
                "resolution/1 on ");
        Failures.assertFails(
                () -> assertThat(statement()).wasDoing(Activity.RUNNING),
                "RUNNING",
                "RUNNING, then PAUSED, then RUNNING",
                "resolution/1 on ");
    }

    @Test
    void SLA_009_a_gap_between_lines_is_found() {
        Seq<StatementLine> lines = statement().lines();

        assertThat(StatementAssert.loose(lines)).isEmpty();
        assertThat(StatementAssert.loose(lines.removeAt(1))).containsExactly(lines.get(2));
    }

    @Test
    void SLA_009_the_statements_of_ready_cases_add_up() {
        SalesforceFixture salesforce =
                new SalesforceFixture(SalesforceFixture.setup(SalesforceFixture.playbookWithClocks()));
        Case again = salesforce.caseIn(SalesforceState.CLOSED_AGAIN);

        assertThat(salesforce
                        .desk()
                        .clocks()
                        .statement(again.id(), ClockId.of("resolution"), Actor.user(ANNA))
                        .get())
                .addsUp();
    }
}
