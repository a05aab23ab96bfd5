package dev.casecore.testkit.assertion;

import static dev.casecore.testkit.assertion.CaseAssertions.assertThat;
import static dev.casecore.testkit.assertion.Failures.assertFails;
import static dev.casecore.testkit.assertion.Failures.message;
import static dev.casecore.testkit.fixture.SalesforcePeople.ANNA;
import static dev.casecore.testkit.fixture.SalesforcePeople.BEN;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.Accepted;
import dev.casecore.IntakeResult;
import dev.casecore.command.AddComment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.command.RecordReply;
import dev.casecore.conversation.Channel;
import dev.casecore.conversation.Effect;
import dev.casecore.conversation.Interaction;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.Priority;
import dev.casecore.lifecycle.AuditEvent.EffectRequested;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.FeedEvent.CommentAdded;
import dev.casecore.lifecycle.FeedEvent.CustomerReplied;
import dev.casecore.lifecycle.FeedEvent.MessageSent;
import dev.casecore.lifecycle.LifecycleEvent.CaseClosed;
import dev.casecore.lifecycle.LifecycleEvent.CaseOpened;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.lifecycle.OwnershipEvent.PriorityChanged;
import dev.casecore.playbooks.jira.JiraMessages;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.reason.Code;
import dev.casecore.testkit.fixture.JiraFixture;
import dev.casecore.testkit.fixture.JiraState;
import dev.casecore.testkit.fixture.SalesforceFixture;
import dev.casecore.testkit.fixture.SalesforceState;
import dev.casecore.text.Text;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class AnswerAssertTest {

    private final SalesforceFixture desk = new SalesforceFixture();
    private final Case referred = desk.caseIn(SalesforceState.INTERNAL_REFERRAL);

    private Either<Rejection, Accepted> urgent() {
        return desk.desk().handle(referred.id(), new PrioritizeCase(desk.by(ANNA), Priority.HIGH));
    }

    @Test
    void refused_where_accepted_was_expected_shows_every_reason_and_what_would_mend_it() {
        Either<Rejection, Accepted> answer = desk.desk().handle(referred.id(), CloseCase.of(desk.by(ANNA)));

        message(() -> assertThat(answer).isAccepted()).isEqualTo("""
                expected: accepted
                but: it was refused
                close-case refused:
                  ASSIGNMENT_OPEN [SF-067] (assignment=A-1, department=DP)
                    mended by close-assignment A-1""");
        assertThat(answer).isRejected();
        assertThat(answer).isRejectedFor(Code.ASSIGNMENT_OPEN);
        assertFails(
                () -> assertThat(answer).isRejectedFor(Code.CASE_CLOSED),
                "exactly these codes: CASE_CLOSED",
                "they are ASSIGNMENT_OPEN",
                "close-case refused:\n");
    }

    @Test
    void accepted_where_refused_was_expected_shows_the_case_and_what_happened() {
        Either<Rejection, Accepted> answer = urgent();

        assertFails(() -> assertThat(answer).isRejected(), "refused", "it was accepted", "case C-000001");
        message(() -> assertThat(answer).isRejectedFor(Code.CASE_CLOSED))
                .endsWith("events:\n    5  2026-03-02T09:00:00Z  user:anna  PriorityChanged[from=NORMAL, to=HIGH]");
    }

    @Test
    void decisions_and_intakes_are_answers_too() {
        Either<Rejection, Decision> thought =
                desk.desk().explain(referred.id(), new PrioritizeCase(desk.by(ANNA), Priority.HIGH));
        OpenCase opening =
                OpenCase.of(desk.by(ANNA), SalesforceSupport.HOMEOWNER_SUPPORT, SalesforceFixture.homeowner());
        Either<Rejection, IntakeResult> opened =
                desk.desk().intake(Interaction.unresolved(Channel.PHONE, "billed twice"), opening);
        Either<Rejection, IntakeResult> noted = desk.desk()
                .intake(
                        Interaction.unresolved(Channel.PHONE, "and again"),
                        OpenCase.of(desk.by(BEN), SalesforceSupport.HOMEOWNER_SUPPORT, SalesforceFixture.homeowner()));
        Either<Rejection, IntakeResult> none =
                desk.desk().intake(Interaction.resolved(Channel.PHONE, "all is well"), opening);

        assertThat(thought).isAccepted().happened(PriorityChanged.class);
        assertThat(opened).isAccepted().theCase().isOwnedBy(ANNA);
        assertThat(noted).isAccepted().happened(CommentAdded.class, EffectRequested.class);
        assertThatThrownBy(() -> assertThat(none).isAccepted())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected: an answer with a case\nbut: no case is needed, with the advice ");
        assertThatThrownBy(
                        () -> assertThat(Either.<Rejection, String>right("yes")).isAccepted())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the answer to a command is an Accepted, a Decision or an IntakeResult, not a"
                        + " java.lang.String");
    }

    @Test
    void what_happened_exactly() {
        AcceptedAssert urgent = assertThat(urgent()).isAccepted();

        urgent.happened(PriorityChanged.class)
                .happened(new PriorityChanged(Priority.NORMAL, Priority.HIGH))
                .happenedAmongOthers(PriorityChanged.class, changed -> changed.to() == Priority.HIGH)
                .asksForNothing()
                .hasAdvice()
                .theCase()
                .hasPriority(Priority.HIGH);
        String happened = "these happened:\n    PriorityChanged[from=NORMAL, to=HIGH]";
        assertFails(
                () -> urgent.happened(CaseClosed.class, StatusChanged.class),
                "exactly these events: CaseClosed, StatusChanged",
                happened,
                "case C-000001");
        assertFails(
                () -> urgent.happened(new PriorityChanged(Priority.HIGH, Priority.NORMAL)),
                "exactly these events:\n    PriorityChanged[from=HIGH, to=NORMAL]",
                happened,
                "case C-000001");
        assertFails(
                () -> urgent.happenedAmongOthers(CaseClosed.class, any -> true),
                "a certain CaseClosed",
                happened,
                "case C-000001");
        assertFails(
                urgent::changesNothing,
                "that nothing happens",
                "these events happened:\n    PriorityChanged[from=NORMAL, to=HIGH]",
                "case C-000001");
    }

    @Test
    void nothing_happened() {
        urgent();
        AcceptedAssert again = assertThat(urgent()).isAccepted();

        again.changesNothing();
        assertFails(
                () -> again.happened(PriorityChanged.class),
                "exactly these events: PriorityChanged",
                "these happened: none",
                "case C-000001");
    }

    @Test
    void what_the_directory_said_is_not_something_that_happened() {
        assertThat(desk.desk()
                        .open(OpenCase.of(
                                desk.by(ANNA), SalesforceSupport.HOMEOWNER_SUPPORT, SalesforceFixture.homeowner())))
                .isAccepted()
                .happened(CaseOpened.class);
    }

    @Test
    void advice_and_effects() {
        Case waiting = desk.caseIn(SalesforceState.AWAITING_CUSTOMER_RESPONSE);
        AcceptedAssert replied = assertThat(
                        desk.desk().handle(waiting.id(), new RecordReply(desk.by(ANNA), Text.of("yes"))))
                .isAccepted();
        JiraFixture jira = new JiraFixture();
        AcceptedAssert sent = assertThat(jira.desk()
                        .handle(jira.caseIn(JiraState.ASSIGNED).id(), jira.message(JiraMessages.GENERAL_RESPONSE)))
                .isAccepted();

        replied.happened(CustomerReplied.class).hasAdvice(Code.REPLY_MOVES_STATUS);
        sent.asksFor(Effect.Type.MESSAGE, "ivy").happenedAmongOthers(MessageSent.class, any -> true);
        assertFails(
                replied::hasAdvice,
                "exactly this advice: none",
                "it is REPLY_MOVES_STATUS [SF-090] (status=awaiting-customer-support)",
                "case ");
        message(replied::hasAdvice)
                .endsWith("\n  advice REPLY_MOVES_STATUS [SF-090] (status=awaiting-customer-support)");
        assertFails(sent::asksForNothing, "no effect", "what is asked for is MESSAGE for ivy", "case ");
        assertFails(
                () -> sent.asksFor(Effect.Type.NOTICE, "ivy"),
                "an effect NOTICE for ivy",
                "what is asked for is MESSAGE for ivy",
                "case ");
        assertFails(
                () -> replied.asksFor(Effect.Type.NOTICE, "ivy"),
                "an effect NOTICE for ivy",
                "what is asked for is none",
                "case ");
        assertThat(desk.desk().handle(waiting.id(), AddComment.of(desk.by(ANNA), "x")))
                .isAccepted()
                .hasAdvice();
    }
}
