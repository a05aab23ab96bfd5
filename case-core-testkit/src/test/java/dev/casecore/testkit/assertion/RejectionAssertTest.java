package dev.casecore.testkit.assertion;

import static dev.casecore.testkit.assertion.CaseAssertions.assertThat;
import static dev.casecore.testkit.assertion.Failures.message;
import static dev.casecore.testkit.fixture.DynamicsPeople.GUS_THE_GUEST;
import static dev.casecore.testkit.fixture.SalesforcePeople.ANNA;
import static dev.casecore.testkit.fixture.SalesforcePeople.BEN;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.command.CloseCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.KindId;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbooks.dynamics.DynamicsCustomerService;
import dev.casecore.playbooks.jira.JiraMessages;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.testkit.fixture.DynamicsFixture;
import dev.casecore.testkit.fixture.DynamicsState;
import dev.casecore.testkit.fixture.JiraFixture;
import dev.casecore.testkit.fixture.JiraState;
import dev.casecore.testkit.fixture.SalesforceFixture;
import dev.casecore.testkit.fixture.SalesforceState;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RejectionAssertTest {

    private final SalesforceFixture desk = new SalesforceFixture();

    private static void assertFails(ThrowingCallable judging, String expected, String but) {
        Failures.assertFails(judging, expected, but, "");
    }

    /** Ben may not close Anna's case, and DP is at work on it. */
    private Rejection closing() {
        Case referred = desk.caseIn(SalesforceState.INTERNAL_REFERRAL);
        return desk.desk().handle(referred.id(), CloseCase.of(desk.by(BEN))).getLeft();
    }

    private Rejection resolving() {
        DynamicsFixture dynamics = new DynamicsFixture();
        Case active = dynamics.caseIn(DynamicsState.ACTIVE);
        return dynamics.desk()
                .handle(active.id(), CloseCase.into(dynamics.by(GUS_THE_GUEST), DynamicsCustomerService.RESOLVED))
                .getLeft();
    }

    /** A confirmation was asked for an hour ago. */
    private static Rejection closingTooEarly() {
        JiraFixture jira = new JiraFixture();
        Case asked = jira.accepted(
                jira.caseIn(JiraState.WAITING_FOR_CUSTOMER), jira.message(JiraMessages.CONFIRMATION_REQUEST));
        jira.later(Duration.ofHours(1));
        return jira.desk().handle(asked.id(), CloseCase.of(jira.by(ANNA))).getLeft();
    }

    @Test
    void a_failure_shows_all_that_stood_in_the_way_with_what_would_mend_it_and_when_waiting_would() {
        message(() -> assertThat(resolving()).hasExactlyCodes()).isEqualTo("""
                expected: exactly these codes: none
                but: they are NOT_PERMITTED, FIELD_MISSING, STAGE_NOT_REACHED
                close-case refused:
                  NOT_PERMITTED [CORE-007] (role=customer-service-representative, role=customer-service-manager)
                  FIELD_MISSING [D365-008] (field=escalation)
                    mended by edit-case escalation
                  to acknowledge: STAGE_NOT_REACHED [D365-002] (stage=identify, wanted=resolve)""");
        message(() -> assertThat(closingTooEarly()).isNotMendedByWaiting())
                .startsWith("""
                        expected: that waiting alone never is enough
                        but: waiting until 2026-03-03T09:00:00Z is enough
                        close-case refused:
                          NONE_OF [JSM-050], any of these would do:
                        """)
                .contains("      by itself at 2026-03-03T09:00:00Z");
    }

    @Test
    void codes_and_rules() {
        Rejection closing = closing();

        assertThat(closing).hasExactlyCodes(Code.ASSIGNMENT_OPEN, Code.NONE_OF).hasExactlyRules("SF-067", "SF-073");
        assertFails(
                () -> assertThat(closing).hasExactlyCodes(Code.ASSIGNMENT_OPEN),
                "exactly these codes: ASSIGNMENT_OPEN",
                "they are NONE_OF, ASSIGNMENT_OPEN");
        assertFails(
                () -> assertThat(closing).hasExactlyCodes(Code.ASSIGNMENT_OPEN, Code.ASSIGNMENT_OPEN, Code.NONE_OF),
                "exactly these codes: ASSIGNMENT_OPEN, ASSIGNMENT_OPEN, NONE_OF",
                "they are NONE_OF, ASSIGNMENT_OPEN");
        assertFails(
                () -> assertThat(closing).hasExactlyRules("SF-067"),
                "exactly these rules: SF-067",
                "they are SF-073, SF-067");
        assertThatThrownBy(() -> assertThat(closing).hasExactlyRules("rule 67"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a rule id reads like SF-067, not rule 67");
    }

    @Test
    void what_is_lacking_alternatives_included() {
        Rejection closing = closing();

        assertThat(closing)
                .lacks(Code.NOT_PERMITTED)
                .lacks(Code.NOT_PERMITTED, "role", "supervisor")
                .lacks(Code.ASSIGNMENT_OPEN, "assignment", AssignmentId.of(1));
        assertFails(
                () -> assertThat(closing).lacks(Code.CASE_CLOSED),
                "that CASE_CLOSED is lacking, among others",
                "lacking are NOT_PERMITTED, NOT_PERMITTED, ASSIGNMENT_OPEN");
        assertFails(
                () -> assertThat(closing).lacks(Code.CASE_CLOSED, "assignment", "A-1"),
                "that CASE_CLOSED is lacking, among others",
                "lacking are NOT_PERMITTED, NOT_PERMITTED, ASSIGNMENT_OPEN");
        assertFails(
                () -> assertThat(closing).lacks(Code.ASSIGNMENT_OPEN, "assignment", "A-2"),
                "ASSIGNMENT_OPEN with the fact assignment=A-2",
                "its facts are assignment=A-1, department=DP");
    }

    @Test
    void warnings() {
        assertThat(resolving()).asksToAcknowledge(Code.STAGE_NOT_REACHED);
        assertThat(closing()).asksToAcknowledge();
        assertFails(
                () -> assertThat(closing()).asksToAcknowledge(Code.STAGE_NOT_REACHED),
                "exactly these warnings to acknowledge: STAGE_NOT_REACHED",
                "they are none");
    }

    @Test
    void remedies() {
        Rejection closing = closing();

        assertThat(closing)
                .isMendedBy(CommandKind.CLOSE_ASSIGNMENT)
                .isMendedBy(CommandKind.CLOSE_ASSIGNMENT, AssignmentId.of(1));
        assertFails(
                () -> assertThat(closing).isMendedBy(CommandKind.EDIT_CASE),
                "a remedy by edit-case",
                "the remedies are close-assignment A-1");
        assertFails(
                () -> assertThat(closing).isMendedBy(CommandKind.CLOSE_ASSIGNMENT, "A-2"),
                "the remedy close-assignment A-2",
                "the remedies are close-assignment A-1");
    }

    @Test
    void waiting() {
        Instant tomorrow = Instant.parse("2026-03-03T09:00:00Z");

        assertThat(closingTooEarly()).isOverAt(tomorrow);
        assertThat(closing()).isNotMendedByWaiting();
        assertFails(
                () -> assertThat(closing()).isOverAt(tomorrow),
                "that waiting until 2026-03-03T09:00:00Z is enough",
                "waiting alone never is enough");
    }

    @Test
    void drafts() {
        Case forGood = desk.caseIn(SalesforceState.CLOSED_FOR_GOOD);
        Rejection reopening =
                desk.desk().handle(forGood.id(), new ReopenCase(desk.by(ANNA))).getLeft();

        assertThat(reopening).draftsCaseOf(SalesforceSupport.HOMEOWNER_SUPPORT);
        message(() -> assertThat(reopening).draftsCaseOf(KindId.of("other")))
                .startsWith("expected: the draft of a case of kind other\nbut: it is of kind homeowner-support\n")
                .endsWith("  a case to open instead is drafted, of kind homeowner-support");
        assertFails(
                () -> assertThat(closing()).draftsCaseOf(KindId.of("other")),
                "the draft of a case of kind other",
                "there is none");
    }
}
