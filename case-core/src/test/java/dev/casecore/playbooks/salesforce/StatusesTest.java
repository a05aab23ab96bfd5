package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEN;
import static dev.casecore.playbooks.salesforce.Directory.SUE;
import static dev.casecore.playbooks.salesforce.SalesforceQueues.HOMEOWNER;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.AWAITING_CUSTOMER_RESPONSE;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.AWAITING_CUSTOMER_SUPPORT;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.CLOSED;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.DP;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.INTERNAL_REFERRAL;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.NEW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AddComment;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.RecordReply;
import dev.casecore.identity.Owner;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.playbook.StatusDefinition;
import dev.casecore.playbooks.salesforce.SalesforceOptions.CustomerReply;
import dev.casecore.text.Text;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StatusesTest {

    private final Scenario scenario = Scenario.homeownerCase();

    private ChangeStatus move(StatusId status) {
        return new ChangeStatus(scenario.by(ANNA), status);
    }

    private RecordReply reply() {
        return new RecordReply(scenario.by(ANNA), Text.of("here is the photo"));
    }

    @Test
    void SF_058_new_means_that_there_was_no_assignment_yet() {
        assertThat(scenario.status()).isEqualTo(NEW);
        assertThat(scenario.referred(DP).status()).isNotEqualTo(NEW);
    }

    @Test
    void SF_059_awaiting_customer_support_is_where_support_must_act() {
        assertThat(scenario.moved(AWAITING_CUSTOMER_SUPPORT).status()).isEqualTo(AWAITING_CUSTOMER_SUPPORT);
        assertThat(label(AWAITING_CUSTOMER_SUPPORT)).isEqualTo("In Progress - Awaiting Customer Support");
    }

    @Test
    void SF_060_the_owning_agent_waits_for_the_customer() {
        assertThat(scenario.moved(AWAITING_CUSTOMER_RESPONSE).status()).isEqualTo(AWAITING_CUSTOMER_RESPONSE);
        assertThat(label(AWAITING_CUSTOMER_RESPONSE)).isEqualTo("In Progress - Awaiting Customer Response");
    }

    @Test
    void SF_061_internal_referral_lasts_while_an_assignment_is_open() {
        assertThat(scenario.referred(DP).status()).isEqualTo(INTERNAL_REFERRAL);
        assertThat(scenario.assignmentClosed(1).status()).isEqualTo(AWAITING_CUSTOMER_SUPPORT);
        assertThat(label(INTERNAL_REFERRAL)).isEqualTo("In Progress - Internal Referral");
    }

    @Test
    void SF_062_closed_is_the_only_status_that_is_not_open() {
        assertThat(scenario.playbook()
                        .statuses()
                        .values()
                        .filter(status -> !status.category().isOpen())
                        .map(StatusDefinition::id))
                .containsExactly(CLOSED);
    }

    private String label(StatusId status) {
        return scenario.playbook().status(status).label();
    }

    @Test
    void SF_064_back_and_forth_between_the_two_waits() {
        scenario.moved(AWAITING_CUSTOMER_SUPPORT)
                .moved(AWAITING_CUSTOMER_RESPONSE)
                .moved(AWAITING_CUSTOMER_SUPPORT);

        assertThat(scenario.status()).isEqualTo(AWAITING_CUSTOMER_SUPPORT);
    }

    @Test
    void SF_064_with_an_open_assignment_to_the_customer_and_back_but_never_to_support() {
        scenario.referred(DP);

        assertThat(scenario.reasons(move(AWAITING_CUSTOMER_SUPPORT)))
                .containsExactly(
                        "TRANSITION_NOT_ALLOWED [SF-064] (from=internal-referral, to=awaiting-customer-support)");
        scenario.moved(AWAITING_CUSTOMER_RESPONSE);
        assertThat(scenario.reasons(move(AWAITING_CUSTOMER_SUPPORT)))
                .containsExactly("ASSIGNMENT_OPEN [SF-064] (assignment=A-1, department=DP)");
        assertThat(scenario.moved(INTERNAL_REFERRAL).status()).isEqualTo(INTERNAL_REFERRAL);
    }

    @Test
    void SF_064_only_the_owning_user_moves_it_not_even_a_supervisor() {
        String notAnna = "NOT_PERMITTED [SF-064] (owner=user:anna, since=2026-03-02T09:00:00Z)";

        assertThat(scenario.reasons(new ChangeStatus(scenario.by(BEN), AWAITING_CUSTOMER_SUPPORT)))
                .containsExactly(notAnna);
        assertThat(scenario.reasons(new ChangeStatus(scenario.by(SUE), AWAITING_CUSTOMER_SUPPORT)))
                .containsExactly(notAnna);
    }

    @Test
    void SF_064_a_queue_owned_case_is_not_moved_by_hand() {
        scenario.handedOver(Owner.queue(HOMEOWNER));

        assertThat(scenario.reasons(new ChangeStatus(scenario.by(Directory.BEA), AWAITING_CUSTOMER_SUPPORT)))
                .containsExactly("NOT_OWNED_BY_USER [SF-064] (owner=queue:back-office-homeowner)");
    }

    @Test
    void SF_064_anything_else_is_refused() {
        assertThat(scenario.reasons(move(NEW))).containsExactly("TRANSITION_NOT_ALLOWED [SF-064] (from=new, to=new)");
        assertThat(scenario.reasons(move(CLOSED)))
                .containsExactly("TRANSITION_NOT_ALLOWED [SF-064] (from=new, to=closed)");
        assertThat(scenario.reasons(move(StatusId.of("limbo"))))
                .containsExactly("UNKNOWN_STATUS [SF-064] (status=limbo)");
    }

    @Test
    void SF_065_internal_referral_without_an_open_assignment_is_refused() {
        assertThat(scenario.reasons(move(INTERNAL_REFERRAL)))
                .containsExactly(
                        "STATUS_NOT_EARNED [SF-065]",
                        "TRANSITION_NOT_ALLOWED [SF-064] (from=new, to=internal-referral)");
        scenario.moved(AWAITING_CUSTOMER_RESPONSE);
        assertThat(scenario.reasons(move(INTERNAL_REFERRAL))).containsExactly("STATUS_NOT_EARNED [SF-065]");
    }

    @Test
    void SF_065_new_on_a_case_that_ever_had_an_assignment_is_refused() {
        scenario.referred(DP).assignmentClosed(1);

        assertThat(scenario.reasons(move(NEW)))
                .containsExactly(
                        "STATUS_NOT_EARNED [SF-065]",
                        "TRANSITION_NOT_ALLOWED [SF-064] (from=awaiting-customer-support, to=new)");
    }

    @Test
    void SF_066_a_comment_never_changes_the_status() {
        for (StatusId status : scenario.playbook().statuses().keySet()) {
            Scenario there = InStatus.of(status);

            there.accepted(AddComment.of(there.by(ANNA), "called back"));

            assertThat(there.status()).isEqualTo(status);
            assertThat(there.events(StatusChanged.class)).isEmpty();
        }
    }

    @Test
    void SF_090_a_reply_to_a_waiting_case_advises_the_next_status() {
        scenario.moved(AWAITING_CUSTOMER_RESPONSE).accepted(reply());

        assertThat(scenario.status()).isEqualTo(AWAITING_CUSTOMER_RESPONSE);
        assertThat(scenario.advice()).containsExactly("REPLY_MOVES_STATUS [SF-090] (status=awaiting-customer-support)");
        assertThat(scenario.decision().advice().head().remedies().mkString())
                .isEqualTo("change-status awaiting-customer-support");
    }

    @Test
    void SF_090_with_an_open_assignment_it_advises_internal_referral() {
        scenario.referred(DP).moved(AWAITING_CUSTOMER_RESPONSE).accepted(reply());

        assertThat(scenario.advice()).containsExactly("REPLY_MOVES_STATUS [SF-090] (status=internal-referral)");
    }

    @Test
    void SF_090_a_reply_that_nobody_waits_for_advises_nothing() {
        assertThat(scenario.accepted(reply()).advice()).isEmpty();
    }

    @Test
    void SF_090_by_choice_the_reply_moves_the_case() {
        Scenario moving = Scenario.with(SalesforceOptions.builder().customerReply(CustomerReply.MOVES_STATUS))
                .opened();
        moving.moved(AWAITING_CUSTOMER_RESPONSE).accepted(reply());
        assertThat(moving.status()).isEqualTo(AWAITING_CUSTOMER_SUPPORT);
        assertThat(moving.advice()).isEmpty();

        moving.referred(DP).moved(AWAITING_CUSTOMER_RESPONSE).accepted(reply());
        assertThat(moving.status()).isEqualTo(INTERNAL_REFERRAL);
    }

    @Test
    void SF_090_on_a_closed_case_it_advises_reopening() {
        scenario.closed().accepted(reply());

        assertThat(scenario.status()).isEqualTo(CLOSED);
        assertThat(scenario.advice()).containsExactly("REPLY_ON_CLOSED_CASE [SF-090]");
    }

    @Test
    void SF_090_beyond_reopening_it_advises_a_new_case() {
        scenario.closed().later(Duration.ofHours(7)).accepted(reply());

        assertThat(scenario.advice())
                .containsExactly(
                        "REPLY_ON_CLOSED_CASE [SF-090]",
                        "REOPEN_WINDOW_PASSED [SF-070] (closed-at=2026-03-02T09:00:00Z, until=2026-03-02T15:00:00Z)",
                        "NEW_CASE_REQUIRED [SF-071]");
    }
}
