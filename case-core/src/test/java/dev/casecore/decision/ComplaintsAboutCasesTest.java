package dev.casecore.decision;

import static dev.casecore.decision.PromiseDesk.FIRST_RESPONSE;
import static dev.casecore.decision.PromiseDesk.NEXT_REPLY;
import static dev.casecore.decision.PromiseDesk.RESOLUTION;
import static dev.casecore.decision.PromiseDesk.WAITING;
import static dev.casecore.decision.PromiseDesk.WORKING;
import static dev.casecore.decision.PromiseDesk.at;
import static dev.casecore.decision.PromiseDesk.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.identity.Priority;
import dev.casecore.sla.ClockStatus;
import org.junit.jupiter.api.Test;

/** What users of other products complained about, lived through as cases here. The same stories for a clock alone are beside the clocks. */
class ComplaintsAboutCasesTest {

    /** glpi-project/glpi 15605: a ticket put on hold on Friday evening lost its weekend, because pauses were counted in wall time. */
    @Test
    void SLA_002_a_weekend_of_waiting_costs_nothing_and_gives_nothing() {
        PromiseDesk desk = on("06T09:00").opened().comment().then("06T16:00").move(WAITING);
        desk.then("09T10:00").move(WORKING);

        assertThat(desk.clock(RESOLUTION).elapsed(desk.now())).hasHours(7);
        assertThat(desk.clock(RESOLUTION).dueAt())
                .as("nine of sixteen hours are left")
                .containsExactly(at("10T11:00"));
    }

    /** glpi-project/glpi 6902: the waiting time was forgotten when the priority changed, and the ticket was late at once. */
    @Test
    void SLA_006_raising_the_priority_of_a_case_that_waits_does_not_make_it_late() {
        PromiseDesk desk = on("02T09:00")
                .opened()
                .comment()
                .then("02T12:00")
                .move(WAITING)
                .then("05T12:00")
                .prioritize(Priority.HIGH);
        assertThat(desk.lastEvents()).containsExactly("PriorityChanged", "ClockMoved");
        assertThat(desk.clock(RESOLUTION).status()).isEqualTo(ClockStatus.PAUSED);

        desk.then("06T10:00").move(WORKING);
        assertThat(desk.clock(RESOLUTION).isBreached()).isFalse();
        assertThat(desk.clock(RESOLUTION).dueAt())
                .as("three of eight hours are used")
                .containsExactly(at("06T15:00"));
    }

    /** zammad/zammad 188, glpi-project/glpi 23359: a reopened ticket mixed its old times with its new ones. */
    @Test
    void SLA_005_a_case_that_is_reopened_is_answered_for_once_and_worked_on_where_it_stopped() {
        PromiseDesk desk = on("02T09:00")
                .opened()
                .then("02T10:00")
                .comment()
                .then("02T15:00")
                .close()
                .then("11T09:00")
                .reopen()
                .sweep();

        assertThat(desk.lastEvents()).as("nothing fell due while it was closed").isEmpty();
        assertThat(desk.clock(FIRST_RESPONSE).elapsed(desk.now())).hasHours(1);
        assertThat(desk.clock(RESOLUTION).elapsed(desk.now())).hasHours(6);

        desk.then("11T13:00").close();
        assertThat(desk.clock(RESOLUTION).status()).isEqualTo(ClockStatus.MET);
        assertThat(desk.clock(RESOLUTION).elapsed(desk.now())).hasHours(10);
    }

    /** zammad/zammad 3140: a ticket escalated although the agent had answered and only the customer was silent. */
    @Test
    void SLA_012_nothing_falls_due_while_the_customer_is_silent() {
        PromiseDesk desk = on("02T09:00")
                .opened()
                .comment()
                .then("02T10:00")
                .reply()
                .then("02T11:00")
                .comment()
                .move(WAITING);

        desk.then("30T10:00").sweep();

        assertThat(desk.lastEvents()).isEmpty();
        assertThat(desk.clock(NEXT_REPLY).status()).isEqualTo(ClockStatus.MET);
        assertThat(desk.reply().clock(NEXT_REPLY).dueAt()).containsExactly(at("30T14:00"));
    }
}
