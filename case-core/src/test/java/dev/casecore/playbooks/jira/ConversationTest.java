package dev.casecore.playbooks.jira;

import static dev.casecore.playbooks.jira.JiraMessages.ANSWER;
import static dev.casecore.playbooks.jira.JiraMessages.CONFIRMATION_REQUEST;
import static dev.casecore.playbooks.jira.JiraMessages.FIRST_STEP;
import static dev.casecore.playbooks.jira.JiraMessages.FOLLOW_UP;
import static dev.casecore.playbooks.jira.JiraMessages.GENERAL_RESPONSE;
import static dev.casecore.playbooks.jira.JiraMessages.PROBING_QUESTIONS;
import static dev.casecore.playbooks.jira.JiraServiceDesk.NEW;
import static dev.casecore.playbooks.jira.JiraServiceDesk.WAITING_FOR_CUSTOMER;
import static dev.casecore.playbooks.jira.JiraServiceDesk.WAITING_FOR_SUPPORT;
import static dev.casecore.playbooks.jira.Ticket.ANNA;
import static dev.casecore.playbooks.jira.Ticket.BEN;
import static dev.casecore.playbooks.jira.Ticket.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AddComment;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.ErasePersonalData;
import dev.casecore.command.ReviseMessage;
import dev.casecore.command.SendMessage;
import dev.casecore.conversation.Effect;
import dev.casecore.identity.MessageId;
import dev.casecore.identity.PurposeId;
import dev.casecore.lifecycle.FeedEvent.MessageRevised;
import dev.casecore.lifecycle.FeedEvent.MessageSent;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class ConversationTest {

    @Test
    void JSM_043_an_initial_reply_is_one_of_three() {
        for (PurposeId purpose : List.of(ANSWER, CONFIRMATION_REQUEST)) {
            Ticket ticket = Ticket.ofAnna();
            assertThat(ticket.reasons(ticket.message(purpose)))
                    .containsExactly("OTHER_MESSAGE_EXPECTED [JSM-043]"
                            + " (expected=probing-questions, first-step, general-response)");
        }
        for (PurposeId purpose : List.of(PROBING_QUESTIONS, FIRST_STEP, GENERAL_RESPONSE)) {
            Ticket.ofAnna().sent(purpose).sent(ANSWER);
        }
        Ticket ticket = Ticket.ofAnna();
        assertThat(ticket.refused(ticket.message(PurposeId.of("poem"))).codes()).containsExactly(Code.UNKNOWN_PURPOSE);
    }

    @Test
    void JSM_044_every_reply_except_a_general_response_leaves_it_to_the_customer() {
        for (PurposeId purpose : List.of(PROBING_QUESTIONS, FIRST_STEP)) {
            assertThat(Ticket.ofAnna().sent(purpose).status()).isEqualTo(WAITING_FOR_CUSTOMER);
        }
        for (PurposeId purpose : List.of(ANSWER, FOLLOW_UP, CONFIRMATION_REQUEST)) {
            assertThat(Ticket.ofAnna().sent(GENERAL_RESPONSE).sent(purpose).status())
                    .isEqualTo(WAITING_FOR_CUSTOMER);
        }
    }

    @Test
    void JSM_045_a_general_response_leaves_it_to_support_from_new_too() {
        assertThat(Ticket.ofAnna().sent(GENERAL_RESPONSE).status()).isEqualTo(WAITING_FOR_SUPPORT);
        assertThat(Ticket.ofAnna().sent(FIRST_STEP).sent(GENERAL_RESPONSE).status())
                .isEqualTo(WAITING_FOR_SUPPORT);
    }

    @Test
    void JSM_060_a_customers_message_leaves_it_to_support_and_new_never_returns() {
        assertThat(Ticket.mailed().replied().status()).isEqualTo(WAITING_FOR_SUPPORT);
        Ticket ticket = Ticket.ofAnna().sent(FIRST_STEP).replied();
        assertThat(ticket.status()).isEqualTo(WAITING_FOR_SUPPORT);

        ticket.accepted(new ChangeStatus(ticket.by(ANNA), WAITING_FOR_CUSTOMER))
                .accepted(new ChangeStatus(ticket.by(ANNA), WAITING_FOR_SUPPORT));
        assertThat(ticket.reasons(new ChangeStatus(ticket.by(ANNA), NEW)))
                .anyMatch(line -> line.startsWith("TRANSITION_NOT_ALLOWED [JSM-060]"));
        assertThat(ticket.playbook()
                        .transitions()
                        .rows()
                        .reject(row -> row.on() == CommandKind.UNDO_MERGE)
                        .map(row -> row.to()))
                .doesNotContain(NEW);
    }

    @Test
    void JSM_048_a_public_message_reaches_reporter_and_participants_and_watchers_get_a_notice_only() {
        Ticket ticket = Ticket.ofAnna()
                .edited(JiraFields.PARTICIPANTS, HashSet.of(OLGA))
                .edited(JiraFields.WATCHERS, HashSet.of(BEN))
                .sent(FIRST_STEP);

        assertThat(ticket.addressed(Effect.Type.MESSAGE)).containsExactly("ivy", "olga");
        assertThat(ticket.addressed(Effect.Type.NOTICE)).containsExactly("ben");
        ticket.accepted(AddComment.of(ticket.by(ANNA), "seen before"));
        assertThat(ticket.addressed(Effect.Type.MESSAGE)).isEmpty();
        assertThat(ticket.addressed(Effect.Type.NOTICE)).containsExactly("ben");
        ticket.sent(JiraMessages.TO_SUPERVISOR);
        assertThat(ticket.addressed(Effect.Type.MESSAGE)).containsExactly("supervisor");
        assertThat(ticket.replied().addressed(Effect.Type.NOTICE)).containsExactly("ben");
    }

    @Test
    void JSM_049_a_message_that_was_sent_stays_as_it_was_and_an_edit_is_a_revision_that_nobody_gets() {
        Ticket ticket = Ticket.ofAnna();
        ticket.accepted(new SendMessage(ticket.by(ANNA), FIRST_STEP, Text.of("press the red button")));
        ticket.accepted(new ReviseMessage(ticket.by(ANNA), MessageId.of(1), Text.of("press the green button")));

        MessageRevised revision = ticket.events(MessageRevised.class).get(0);
        assertThat(revision.isDelivered()).isFalse();
        assertThat(revision.revision().value()).isEqualTo("press the green button");
        assertThat(ticket.effects(Effect.Type.MESSAGE)).isEmpty();
        assertThat(ticket.history().map(recorded -> recorded.event()).filter(MessageSent.class::isInstance))
                .extracting(event -> ((MessageSent) event).message().text().value())
                .containsExactly("press the red button");
        assertThat(ticket.refused(new ReviseMessage(ticket.by(ANNA), MessageId.of(2), Text.of("?")))
                        .codes())
                .containsExactly(Code.UNKNOWN_MESSAGE);
    }

    @Test
    void CORE_017_erasing_reaches_messages_revisions_and_notes() {
        Ticket ticket = Ticket.ofAnna().sent(FIRST_STEP).created("CS");
        ticket.accepted(new ReviseMessage(ticket.by(ANNA), MessageId.of(1), Text.of("dear Ivy")));
        int texts = ticket.theCase().counters().texts();

        ticket.accepted(new ErasePersonalData(ticket.by(Ticket.SUE)));

        assertThat(ticket.events(dev.casecore.lifecycle.DetailEvent.PersonalDataErased.class)
                        .get(0)
                        .throughText())
                .isEqualTo(texts);
        var erasure = ticket.events(dev.casecore.lifecycle.DetailEvent.PersonalDataErased.class)
                .get(0);
        assertThat(ticket.history().map(event -> event.mapTexts(erasure::erase)).mkString(" "))
                .doesNotContain("dear Ivy");
    }
}
