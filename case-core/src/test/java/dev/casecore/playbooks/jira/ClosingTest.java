package dev.casecore.playbooks.jira;

import static dev.casecore.playbooks.jira.JiraMessages.ANSWER;
import static dev.casecore.playbooks.jira.JiraMessages.CONFIRMATION_REQUEST;
import static dev.casecore.playbooks.jira.JiraMessages.FIRST_STEP;
import static dev.casecore.playbooks.jira.JiraMessages.FOLLOW_UP;
import static dev.casecore.playbooks.jira.JiraMessages.PROBING_QUESTIONS;
import static dev.casecore.playbooks.jira.JiraServiceDesk.CLOSED;
import static dev.casecore.playbooks.jira.JiraServiceDesk.NEW;
import static dev.casecore.playbooks.jira.JiraServiceDesk.WAITING_FOR_CUSTOMER;
import static dev.casecore.playbooks.jira.JiraServiceDesk.WAITING_FOR_SUPPORT;
import static dev.casecore.playbooks.jira.Ticket.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.Accepted;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.ApplyMacro;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.LinkTicket;
import dev.casecore.command.PickCase;
import dev.casecore.command.RecordEvidence;
import dev.casecore.command.RecordReply;
import dev.casecore.command.ReopenCase;
import dev.casecore.command.RetractEvidence;
import dev.casecore.command.SendMessage;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.link.TicketChange;
import dev.casecore.link.TicketLink;
import dev.casecore.link.TicketPriority;
import dev.casecore.link.TicketStatus;
import dev.casecore.playbook.Playbook;
import dev.casecore.reason.Code;
import dev.casecore.text.Text;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final Duration A_DAY = Duration.ofHours(24);
    private static final Duration A_MS = Duration.ofMillis(1);

    private static void open(Ticket ticket) {
        assertThat(ticket.refused(ticket.closing()).codes()).containsExactly(Code.NONE_OF);
    }

    @Test
    void JSM_050_a_refusal_shows_each_condition_with_what_it_lacks() {
        Ticket ticket = Ticket.ofAnna();

        assertThat(ticket.reasons(ticket.closing()))
                .containsExactly(
                        "EVIDENCE_MISSING [JSM-050] (evidence=customer-confirmed)",
                        "MESSAGE_MISSING [JSM-051] (purpose=confirmation-request, sent=0, wanted=1)",
                        "TRANSITION_NOT_ALLOWED [JSM-052] (status=new)",
                        "MESSAGE_MISSING [JSM-052] (purpose=follow-up, sent=0, wanted=2)",
                        "TICKET_MISSING [JSM-053] (system=DEV)",
                        "NOT_A_CHOICE [JSM-054] (field=request-subtype, allowed=Incentives, Equipment)",
                        "TICKET_MISSING [JSM-054] (system=CS)",
                        "NOT_A_CHOICE [JSM-055] (field=request-type, allowed=Non-Platform Request, Non-Platform Tickets)");
        assertThat(ticket.refused(ticket.closing()).earliest()).isEmpty();
    }

    @Test
    void JSM_050_the_customer_confirmed() {
        Ticket ticket = Ticket.ofAnna().recorded(JiraEvidence.CUSTOMER_CONFIRMED);
        ticket.accepted(new RetractEvidence(ticket.by(ANNA), JiraEvidence.CUSTOMER_CONFIRMED));
        open(ticket);

        assertThat(ticket.confirmedAndClosed().status()).isEqualTo(CLOSED);
    }

    @Test
    void JSM_051_24_hours_after_the_latest_confirmation_request_and_not_a_millisecond_sooner() {
        Ticket ticket = Ticket.ofAnna().sent(FIRST_STEP).sent(CONFIRMATION_REQUEST);
        ticket.later(Duration.ofHours(5)).sent(CONFIRMATION_REQUEST);
        var end = ticket.now().plus(A_DAY);
        ticket.later(A_DAY.minus(A_MS));

        assertThat(ticket.refused(ticket.closing()).earliest()).contains(end);
        assertThat(ticket.later(A_MS).closed().status()).isEqualTo(CLOSED);
        assertThat(Ticket.ofAnna()
                        .sent(FIRST_STEP)
                        .sent(CONFIRMATION_REQUEST)
                        .later(A_DAY.plus(A_MS))
                        .closed()
                        .status())
                .isEqualTo(CLOSED);
    }

    @Test
    void JSM_051_any_reply_voids_the_confirmation_request() {
        open(Ticket.ofAnna()
                .sent(FIRST_STEP)
                .sent(CONFIRMATION_REQUEST)
                .later(A_DAY.minus(A_MS))
                .replied()
                .later(A_DAY));
    }

    @Test
    void JSM_051_of_a_closing_and_a_reply_at_once_the_reply_is_never_lost() {
        JiraDesk desk = new JiraDesk();
        CaseId id = desk.opened(Ticket.complete()).id();
        desk.acme().handle(id, new PickCase(desk.by(ANNA)));
        desk.acme().handle(id, new SendMessage(desk.by(ANNA), FIRST_STEP, Text.of("try this")));
        desk.acme().handle(id, new SendMessage(desk.by(ANNA), CONFIRMATION_REQUEST, Text.of("well?")));
        desk.later(A_DAY);
        RecordReply reply = new RecordReply(desk.by(Ticket.GATEWAY), Text.of("no!"));
        CloseCase closing = CloseCase.of(desk.by(ANNA));

        var together = java.util.concurrent.CompletableFuture.supplyAsync(
                () -> desk.acme().handle(id, closing));
        Either<Rejection, Accepted> heard = desk.acme().handle(id, reply);
        Either<Rejection, Accepted> closed = together.join();

        assertThat(heard.isRight()).isTrue();
        assertThat(desk.acme()
                        .find(id, dev.casecore.identity.Actor.user(ANNA))
                        .get()
                        .status()
                        .id())
                .isEqualTo(WAITING_FOR_SUPPORT);
        closed.peekLeft(refused -> assertThat(refused.codes()).containsExactly(Code.NONE_OF));
        assertThat(desk.acme().handle(id, CloseCase.of(desk.by(ANNA))).isLeft()).isTrue();
    }

    @Test
    void JSM_052_two_follow_ups_without_an_answer_and_24_hours_after_the_second() {
        Ticket ticket = Ticket.ofAnna().sent(PROBING_QUESTIONS).later(A_DAY).sent(FOLLOW_UP);
        open(ticket.later(A_DAY));
        ticket.sent(FOLLOW_UP);

        open(ticket.later(A_DAY.minus(A_MS)));
        assertThat(ticket.refused(ticket.closing()).earliest())
                .contains(ticket.now().plus(A_MS));
        assertThat(ticket.later(A_MS).closed().status()).isEqualTo(CLOSED);
    }

    @Test
    void JSM_052_the_original_question_is_no_follow_up_and_an_answer_starts_anew() {
        Ticket ticket = Ticket.ofAnna();
        assertThat(ticket.refused(ticket.message(FOLLOW_UP)).codes()).contains(Code.NOTHING_UNANSWERED);
        ticket.sent(PROBING_QUESTIONS).sent(FOLLOW_UP).replied();
        assertThat(ticket.refused(ticket.message(FOLLOW_UP)).codes()).containsExactly(Code.NOTHING_UNANSWERED);

        open(ticket.sent(ANSWER).sent(FOLLOW_UP).later(A_DAY.multipliedBy(2)));
    }

    @Test
    void JSM_052_waiting_alone_does_not_do_where_support_is_to_act() {
        Ticket ticket = Ticket.ofAnna().sent(PROBING_QUESTIONS).sent(FOLLOW_UP).sent(FOLLOW_UP);
        ticket.accepted(new dev.casecore.command.ChangeStatus(ticket.by(ANNA), WAITING_FOR_SUPPORT));

        assertThat(ticket.refused(ticket.closing()).earliest()).isEmpty();
    }

    @Test
    void JSM_052_the_wait_is_a_knob() {
        Ticket ticket = Ticket.under(JiraOptions.builder().followUpWait(Duration.ofHours(1)))
                .opened(Ticket.complete())
                .picked()
                .sent(PROBING_QUESTIONS)
                .sent(FOLLOW_UP)
                .sent(FOLLOW_UP)
                .later(Duration.ofHours(1));

        assertThat(ticket.closed().status()).isEqualTo(CLOSED);
    }

    @Test
    void JSM_053_a_low_priority_development_ticket_is_being_worked_on() {
        Ticket ticket = ruledOut().created("DEV");
        open(ticket);
        ticket.accepted(ticket.update(TicketChange.toPriority(TicketPriority.LOW)));
        open(ticket.reported("Released"));

        assertThat(ticket.reported("Backlog").closed().status()).isEqualTo(CLOSED);
    }

    private static Ticket ruledOut() {
        return Ticket.ofAnna(Ticket.of(JiraRequestTypes.TECHNICAL_SUPPORT))
                .recorded(JiraEvidence.NOT_THE_USER, JiraEvidence.NOT_THE_BROWSER, JiraEvidence.NOT_THE_HARDWARE);
    }

    @Test
    void JSM_054_the_request_type_is_ready_while_its_configuration_ticket_is_in_uat_or_past_it() {
        Ticket ticket = Ticket.ofAnna(Ticket.of(JiraRequestTypes.INDUSTRY_WIDE, JiraRequestTypes.INCENTIVES))
                .created("CS");
        open(ticket);
        open(ticket.reported("UAT").reported("In Progress"));
        open(ticket.reported("Rejected"));

        assertThat(ticket.reported("UAT").closed().status()).isEqualTo(CLOSED);
    }

    @Test
    void JSM_055_a_non_platform_ticket_closes_without_any_of_it() {
        Ticket ticket = Ticket.ofAnna(
                Ticket.of(JiraRequestTypes.NON_PLATFORM).with(JiraFields.DESCRIPTION, Text.of("cheap watches")));

        assertThat(ticket.refused(ticket.closing()).rules().map(Object::toString))
                .containsOnly("JSM-038");
        ticket.accepted(new ApplyMacro(ticket.by(ANNA), JiraServiceDesk.NON_PLATFORM_MACRO));
        assertThat(ticket.status()).isEqualTo(CLOSED);
    }

    @Test
    void JSM_056_a_reply_on_a_closed_ticket_opens_it_and_earlier_evidence_no_longer_counts() {
        Ticket ticket = Ticket.ofAnna().confirmedAndClosed().later(A_MS).replied();

        assertThat(ticket.status()).isEqualTo(WAITING_FOR_SUPPORT);
        assertThat(ticket.theCase().closings().reopenings()).isEqualTo(1);
        open(ticket);
        assertThat(ticket.later(A_MS).confirmedAndClosed().status()).isEqualTo(CLOSED);
    }

    @Test
    void JSM_056_neither_do_follow_ups_nor_tickets_from_before() {
        Ticket silent = Ticket.ofAnna().sent(PROBING_QUESTIONS).sent(FOLLOW_UP).sent(FOLLOW_UP);
        silent.later(A_DAY).closed().later(A_MS);
        silent.accepted(new ReopenCase(silent.by(ANNA)))
                .accepted(new dev.casecore.command.ChangeStatus(silent.by(ANNA), WAITING_FOR_CUSTOMER));
        open(silent);
        Ticket ready = Ticket.ofAnna(Ticket.of(JiraRequestTypes.INDUSTRY_WIDE, JiraRequestTypes.EQUIPMENT))
                .created("CS")
                .reported("UAT")
                .closed()
                .later(A_MS)
                .replied();
        open(ready);
        assertThat(ready.reported("UAT").closed().status()).isEqualTo(CLOSED);
    }

    @Test
    void JSM_056_not_a_non_platform_one_and_not_where_the_knob_says_so() {
        Ticket aside = Ticket.ofAnna();
        aside.accepted(new ApplyMacro(aside.by(ANNA), JiraServiceDesk.NON_PLATFORM_MACRO))
                .replied();
        Ticket kept = Ticket.under(JiraOptions.builder().replyOnClosed(JiraOptions.ReplyOnClosed.STAYS_CLOSED));
        kept.opened(Ticket.complete()).picked().confirmedAndClosed().replied();

        assertThat(aside.status()).isEqualTo(CLOSED);
        assertThat(kept.status()).isEqualTo(CLOSED);
        assertThat(kept.advice()).anyMatch(line -> line.startsWith("REPLY_ON_CLOSED_CASE [JSM-056]"));
    }

    @Test
    void JSM_056_a_report_from_before_is_named_as_such() {
        Ticket ready = Ticket.ofAnna(Ticket.of(JiraRequestTypes.INDUSTRY_WIDE, JiraRequestTypes.EQUIPMENT))
                .created("CS")
                .reported("UAT")
                .closed()
                .later(A_MS)
                .replied();

        assertThat(ready.reasons(ready.closing()))
                .contains("TICKET_NOT_READY [JSM-054] (wanted=UAT, reported-before-closing=2026-03-02T09:00:00Z,"
                        + " ticket=CS SUP-1-2, state=UAT, priority=NORMAL)");
    }

    @Test
    void the_shortest_way_to_closed_is_found_and_so_is_the_wait() {
        Ticket ticket = Ticket.ofAnna();
        Ticket asked = Ticket.ofAnna().sent(FIRST_STEP).sent(CONFIRMATION_REQUEST);

        assertThat(wayToClosed(ticket)).isEqualTo("record-evidence customer-confirmed, close-case");
        assertThat(wayToClosed(asked)).contains("close-case");
    }

    private static String wayToClosed(Ticket ticket) {
        return dev.casecore.decision.PathFinder.of(
                        ticket.playbook(),
                        ticket.theCase(),
                        dev.casecore.identity.Actor.user(ANNA),
                        ticket.situation(dev.casecore.identity.Actor.user(ANNA)))
                .to(CLOSED)
                .get()
                .toString();
    }

    @Test
    void JSM_057_there_are_four_statuses() {
        Playbook playbook = JiraServiceDesk.playbook();

        assertThat(playbook.statuses().keySet())
                .containsExactly(NEW, WAITING_FOR_SUPPORT, WAITING_FOR_CUSTOMER, CLOSED);
        assertThat(playbook.initial().id()).isEqualTo(NEW);
    }

    @Test
    void JSM_059_a_configuration_ticket_is_a_case_assignment_and_blocks_nothing_by_itself() {
        Ticket ticket = Ticket.ofAnna().created("CS");

        assertThat(ticket.theCase().assignments().open().map(open -> open.department()))
                .containsExactly(JiraTickets.CONFIGURATION_DEPARTMENT);
        assertThat(ticket.confirmedAndClosed().theCase().assignments().hasOpen())
                .isTrue();
    }

    @Test
    void JSM_059_the_assignment_ends_with_the_ticket_or_before_it() {
        assertThat(Ticket.ofAnna()
                        .created("CS")
                        .reported("Done")
                        .theCase()
                        .assignments()
                        .hasOpen())
                .isFalse();
        assertThat(Ticket.ofAnna()
                        .created("CS")
                        .reported("Rejected")
                        .theCase()
                        .assignments()
                        .hasOpen())
                .isFalse();
        Ticket linked = Ticket.ofAnna();
        linked.accepted(new LinkTicket(
                linked.by(ANNA), TicketLink.of("CS", "CS-7").standing(TicketStatus.of(TicketPriority.NORMAL, "Open"))));
        linked.accepted(new CloseAssignment(linked.by(Ticket.CARL), AssignmentId.of(1), AssignmentOutcome.COMPLETED));
        assertThat(linked.reported("Done").theCase().assignments().hasOpen()).isFalse();
    }

    @Test
    void a_reported_key_takes_the_place_of_ours_and_what_a_system_does_not_have_is_refused() {
        Ticket ticket = Ticket.ofAnna().created("CS");

        assertThat(ticket.refused(ticket.update(TicketChange.toState("Lost"))).codes())
                .containsExactly(Code.UNKNOWN_TICKET_STATE);
        assertThat(ticket.refused(ticket.creating("FAX")).codes()).containsExactly(Code.UNKNOWN_TICKET_SYSTEM);
        ticket.accepted(ticket.update(TicketChange.toKey("CS-99")));
        assertThat(ticket.theCase().tickets().map(TicketLink::key)).containsExactly("CS-99");
        assertThat(ticket.reported("UAT").theCase().tickets().head().status().state())
                .contains("UAT");
    }

    @Test
    void evidence_that_stands_is_recorded_once() {
        Ticket ticket = Ticket.ofAnna().recorded(JiraEvidence.CUSTOMER_CONFIRMED);
        long version = ticket.theCase().version();

        assertThat(ticket.recorded(JiraEvidence.CUSTOMER_CONFIRMED).theCase().version())
                .isEqualTo(version);
        assertThat(ticket.refused(new RecordEvidence(
                                ticket.by(ANNA), dev.casecore.identity.EvidenceId.of("gut-feeling"), Option.none()))
                        .codes())
                .containsExactly(Code.UNKNOWN_EVIDENCE);
    }
}
