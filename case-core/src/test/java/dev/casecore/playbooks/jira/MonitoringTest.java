package dev.casecore.playbooks.jira;

import static dev.casecore.playbooks.jira.JiraMessages.ANSWER;
import static dev.casecore.playbooks.jira.JiraMessages.FIRST_STEP;
import static dev.casecore.playbooks.jira.JiraMessages.GENERAL_RESPONSE;
import static dev.casecore.playbooks.jira.JiraMessages.TO_SUPERVISOR;
import static dev.casecore.playbooks.jira.Ticket.ANNA;
import static dev.casecore.playbooks.jira.Ticket.BEN;
import static dev.casecore.playbooks.jira.Ticket.BRIGHT;
import static dev.casecore.playbooks.jira.Ticket.SUE;
import static dev.casecore.playbooks.jira.Ticket.URGENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AddComment;
import dev.casecore.command.ApplyMacro;
import dev.casecore.command.LinkTicket;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.conversation.Effect;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.Priority;
import dev.casecore.lifecycle.Case;
import dev.casecore.link.TicketLink;
import dev.casecore.link.TicketPriority;
import dev.casecore.link.TicketStatus;
import dev.casecore.port.ClockViews.DueClock;
import dev.casecore.queue.Duty;
import dev.casecore.queue.OverdueCheck;
import dev.casecore.sla.ClockStatus;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonitoringTest {

    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final Duration A_MOMENT = Duration.ofNanos(1000);
    private static final Fields PRIORITY_SERVICE = Ticket.complete().with(JiraFields.ORGANIZATION, URGENT);

    private final JiraDesk desk = new JiraDesk();

    @Test
    void JSM_001_tickets_are_listed_by_what_falls_due_next() {
        Case first = desk.opened(Ticket.complete());
        Case second = desk.later(Duration.ofMinutes(10)).opened(Ticket.complete());

        List<DueClock> due =
                List.ofAll(desk.acme().clocks().due(desk.now().plus(TWO_HOURS).plus(A_MOMENT), 10, Actor.user(ANNA)));

        assertThat(due.map(DueClock::caseId)).containsExactly(first.id(), second.id());
        assertThat(due.head().due()).contains(Ticket.MONDAY.plus(TWO_HOURS));
    }

    @Test
    void JSM_002_a_first_response_at_exactly_two_hours_is_in_time_and_a_moment_later_it_is_not() {
        Ticket inTime = Ticket.ofAnna().later(TWO_HOURS).sent(FIRST_STEP);
        Ticket late = Ticket.ofAnna().later(TWO_HOURS.plus(A_MOMENT)).sent(FIRST_STEP);

        assertThat(inTime.firstResponse().status()).isEqualTo(ClockStatus.MET);
        assertThat(late.firstResponse().status()).isEqualTo(ClockStatus.BREACHED);
    }

    @Test
    void JSM_002_taking_a_ticket_does_not_stop_the_clock() {
        assertThat(Ticket.ofAnna().firstResponse().status()).isEqualTo(ClockStatus.RUNNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "chat"})
    void JSM_002_an_agent_who_opens_a_ticket_while_talking_has_answered(String channel) {
        Fields talking = Ticket.complete().with(JiraFields.CHANNEL, HashSet.of(channel));
        Ticket byAnna = Ticket.none();
        byAnna.accepted(OpenCase.of(byAnna.by(ANNA), JiraServiceDesk.TICKET, talking));
        Ticket byMail = Ticket.none();
        byMail.accepted(OpenCase.of(byMail.by(ANNA), JiraServiceDesk.TICKET, Ticket.complete()));

        assertThat(byAnna.firstResponse().status()).isEqualTo(ClockStatus.MET);
        assertThat(byMail.firstResponse().status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(Ticket.none().opened(talking).firstResponse().status()).isEqualTo(ClockStatus.RUNNING);
    }

    @Test
    void JSM_002_closing_unanswered_cancels_the_clock_and_a_recorded_breach_stays() {
        Ticket early = Ticket.ofAnna().confirmedAndClosed();
        Ticket late = Ticket.ofAnna().later(TWO_HOURS.plus(A_MOMENT)).confirmedAndClosed();

        assertThat(early.firstResponse().status()).isEqualTo(ClockStatus.CANCELLED);
        assertThat(late.firstResponse().status()).isEqualTo(ClockStatus.CANCELLED);
        assertThat(late.firstResponse().breaches()).hasSize(1);
    }

    @Test
    void JSM_011_a_type_without_customer_contact_has_no_first_response_to_give() {
        assertThat(Ticket.none()
                        .opened(Ticket.of(JiraRequestTypes.ONBOARDING))
                        .theCase()
                        .clocks())
                .isEmpty();
        Ticket retyped = Ticket.ofAnna().edited(JiraFields.REQUEST_TYPE, JiraRequestTypes.ONBOARDING);
        assertThat(retyped.firstResponse().status()).isEqualTo(ClockStatus.CANCELLED);
    }

    @Test
    void JSM_040_a_non_platform_ticket_needs_no_reply() {
        Ticket ticket = Ticket.ofAnna();

        ticket.accepted(new ApplyMacro(ticket.by(ANNA), JiraServiceDesk.NON_PLATFORM_MACRO));

        assertThat(ticket.firstResponse().status()).isEqualTo(ClockStatus.CANCELLED);
        assertThat(ticket.theCase().conversation().replies()).isZero();
        assertThat(Ticket.none()
                        .opened(Ticket.of(JiraRequestTypes.NON_PLATFORM))
                        .theCase()
                        .clocks())
                .isEmpty();
    }

    @Test
    void JSM_046_each_kind_of_initial_reply_is_a_first_response_and_an_internal_word_is_not() {
        for (var purpose : List.of(JiraMessages.PROBING_QUESTIONS, FIRST_STEP, GENERAL_RESPONSE)) {
            assertThat(Ticket.ofAnna().sent(purpose).firstResponse().status()).isEqualTo(ClockStatus.MET);
        }
        Ticket internal = Ticket.ofAnna().sent(TO_SUPERVISOR);
        internal.accepted(AddComment.of(internal.by(ANNA), "seen this before"));
        assertThat(internal.firstResponse().status()).isEqualTo(ClockStatus.RUNNING);
    }

    @Test
    void JSM_003_a_priority_service_organization_raises_the_priority_at_once() {
        assertThat(Ticket.none().opened(PRIORITY_SERVICE).theCase().priority()).isEqualTo(Priority.HIGH);
        assertThat(Ticket.mailed().theCase().priority()).isEqualTo(Priority.NORMAL);
        assertThat(Ticket.mailed()
                        .edited(JiraFields.ORGANIZATION, URGENT)
                        .theCase()
                        .priority())
                .isEqualTo(Priority.HIGH);
    }

    @Test
    void JSM_003_the_priority_is_never_lowered_by_itself() {
        Ticket ticket = Ticket.none().opened(PRIORITY_SERVICE).edited(JiraFields.ORGANIZATION, BRIGHT);

        assertThat(ticket.theCase().priority()).isEqualTo(Priority.HIGH);
        assertThat(ticket.advice()).anyMatch(line -> line.startsWith("PRIORITY_STAYS [JSM-003]"));
        ticket.accepted(new PrioritizeCase(ticket.by(ANNA), Priority.NORMAL));
        assertThat(ticket.theCase().priority()).isEqualTo(Priority.NORMAL);
    }

    @Test
    void JSM_004_high_priority_goes_first_then_the_oldest() {
        Case oldest = desk.opened(Ticket.complete());
        Case urgent = desk.later(Duration.ofMinutes(1)).opened(PRIORITY_SERVICE);

        assertThat(picked().id()).isEqualTo(urgent.id());
        assertThat(picked().id()).isEqualTo(oldest.id());
    }

    private Case picked() {
        return desk.acme().pickNext(JiraQueues.UNASSIGNED, desk.by(BEN)).get().after();
    }

    @Test
    void JSM_005_a_configuration_ticket_that_is_asked_for_inherits_the_priority() {
        Ticket urgent = Ticket.ofAnna(PRIORITY_SERVICE).created("CS");

        assertThat(urgent.theCase().tickets().head().status().priority()).contains(TicketPriority.HIGH);
        assertThat(urgent.effects(Effect.Type.TICKET).get(0).facts().mkString(", "))
                .isEqualTo("key=" + urgent.theCase().tickets().head().key() + ", priority=HIGH");
        assertThat(Ticket.ofAnna()
                        .created("CS")
                        .theCase()
                        .tickets()
                        .head()
                        .status()
                        .priority())
                .contains(TicketPriority.NORMAL);
    }

    @Test
    void JSM_006_a_ticket_that_is_linked_by_hand_inherits_nothing_and_a_mismatch_is_said() {
        Ticket urgent = Ticket.ofAnna(PRIORITY_SERVICE);
        TicketLink slow = TicketLink.of("CS", "CS-7").standing(TicketStatus.of(TicketPriority.NORMAL, "Open"));

        urgent.accepted(new LinkTicket(urgent.by(ANNA), slow));

        assertThat(urgent.theCase().tickets().head().status().priority()).contains(TicketPriority.NORMAL);
        assertThat(urgent.advice()).anyMatch(line -> line.startsWith("TICKET_PRIORITY_DIFFERS [JSM-006]"));
    }

    @Test
    void JSM_006_nothing_is_inherited_later() {
        Ticket ticket = Ticket.ofAnna().created("CS").edited(JiraFields.ORGANIZATION, URGENT);

        assertThat(ticket.theCase().tickets().head().status().priority()).contains(TicketPriority.NORMAL);
    }

    @Test
    void JSM_007_a_ticket_without_assignee_waits_in_a_queue_that_is_looked_at() {
        Case waiting = desk.opened(Ticket.complete());
        Duty anna = new Duty(ANNA, desk.now());
        desk.later(Duration.ofMinutes(21));

        assertThat(waiting.owner().asQueue()).contains(JiraQueues.UNASSIGNED);
        assertThat(desk.acme().queues().overdue(JiraQueues.UNASSIGNED, List.of(anna)))
                .containsExactly(
                        new OverdueCheck(ANNA, Option.none(), anna.since().plus(JiraQueues.EVERY)));
        assertThat(desk.acme().queues().unattended()).hasSize(1);
    }

    @Test
    void JSM_047_there_is_a_follow_up_cadence_only_where_one_is_chosen() {
        Ticket chosen = Ticket.under(JiraOptions.builder().followUpCadence(Option.some(Duration.ofDays(1))));
        chosen.opened(Ticket.complete()).picked().sent(FIRST_STEP);
        var clock = dev.casecore.identity.ClockId.of("follow-up");
        var first = chosen.theCase().clocks().get(clock).get().dueAt();
        chosen.later(Duration.ofHours(20)).sent(ANSWER);
        var second = chosen.theCase().clocks().get(clock).get().dueAt();

        assertThat(first).contains(Ticket.MONDAY.plus(Duration.ofDays(1)));
        assertThat(second).contains(chosen.now().plus(Duration.ofDays(1)));
        assertThat(chosen.replied().theCase().clocks().get(clock).get().status().isActive())
                .isFalse();
        assertThat(Ticket.ofAnna().sent(FIRST_STEP).theCase().clocks().containsKey(clock))
                .isFalse();
    }

    @Test
    void the_supervisor_may_take_a_ticket_from_whoever_has_it() {
        Ticket ticket = Ticket.ofAnna();

        ticket.accepted(new dev.casecore.command.HandOverCase(ticket.by(SUE), dev.casecore.identity.Owner.user(BEN)));

        assertThat(ticket.theCase().owner().isUser(BEN)).isTrue();
    }
}
