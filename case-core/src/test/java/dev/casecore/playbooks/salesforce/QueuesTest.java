package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEA;
import static dev.casecore.playbooks.salesforce.Directory.BEN;
import static dev.casecore.playbooks.salesforce.Directory.BOB;
import static dev.casecore.playbooks.salesforce.Directory.INA_WHO_LEFT;
import static dev.casecore.playbooks.salesforce.Directory.SUE;
import static dev.casecore.playbooks.salesforce.Directory.TIER_TWO;
import static dev.casecore.playbooks.salesforce.SalesforceQueues.HOMEOWNER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.HandOverCase;
import dev.casecore.command.PickCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.command.ReleaseCase;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.OwnershipEvent.OwnerChanged;
import dev.casecore.lifecycle.OwnershipEvent.Way;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.queue.QueueEntry;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class QueuesTest {

    private static final String NOT_OWNER = "NONE_OF [QUE-007] {NOT_PERMITTED [QUE-007] (owner=user:anna, "
            + "since=2026-03-02T09:00:00Z); NOT_PERMITTED [QUE-007] (role=supervisor)}";

    private final Scenario scenario = Scenario.homeownerCase();

    private HandOverCase handOver(UserId by, Owner to) {
        return new HandOverCase(scenario.by(by), to);
    }

    private Scenario queued() {
        return scenario.accepted(handOver(ANNA, Owner.queue(HOMEOWNER)));
    }

    @Test
    void SF_047_an_agent_hands_a_case_to_a_queue_by_changing_its_owner() {
        queued();

        assertThat(scenario.events(OwnerChanged.class))
                .containsExactly(new OwnerChanged(Owner.user(ANNA), Owner.queue(HOMEOWNER), Way.HANDED_OVER));
    }

    @Test
    void SF_048_there_are_two_queues_by_kind() {
        assertThat(SalesforceQueues.definitions(BEA).map(QueueDefinition::name))
                .containsExactly("Back Office Task Queue Homeowner", "Back Office Task Queue Installer");
        assertThat(scenario.reasons(handOver(ANNA, Owner.queue(SalesforceQueues.INSTALLER))))
                .containsExactly(
                        "QUEUE_TAKES_OTHER_KINDS [SF-048] " + "(queue=back-office-installer, kind=homeowner-support)");
        assertThat(scenario.reasons(handOver(ANNA, Owner.queue(QueueId.of("attic")))))
                .containsExactly("UNKNOWN_QUEUE [CORE-008] (queue=attic)");
    }

    @Test
    void SF_049_no_assignment_is_needed_first() {
        assertThat(queued().theCase().assignments().hasEverBeen()).isFalse();
    }

    @Test
    void SF_050_a_case_is_managed_by_its_owner() {
        assertThat(scenario.reasons(handOver(BEN, Owner.queue(HOMEOWNER)))).containsExactly(NOT_OWNER);
        assertThat(scenario.refused(new ReleaseCase(scenario.by(BEN), HOMEOWNER))
                        .rules()
                        .map(Object::toString))
                .containsExactly("QUE-007");
    }

    @Test
    void SF_050_the_members_of_a_team_own_its_cases() {
        scenario.handedOver(Owner.team(TIER_TWO));

        assertThat(scenario.accepted(new PickCase(scenario.by(ANNA))).theCase().owner())
                .isEqualTo(Owner.user(ANNA));
    }

    @Test
    void QUE_007_taking_a_case_from_its_owning_user_is_for_the_owner_and_a_supervisor() {
        assertThat(scenario.reasons(handOver(BEN, Owner.user(BEN)))).containsExactly(NOT_OWNER);
        scenario.accepted(handOver(SUE, Owner.user(BEN)));
        scenario.accepted(handOver(BEN, Owner.user(ANNA)));

        assertThat(scenario.theCase().owner()).isEqualTo(Owner.user(ANNA));
    }

    @Test
    void SF_051_a_back_office_member_assigns_themselves_a_case_from_the_queue() {
        queued().accepted(new PickCase(scenario.by(BEA)));

        assertThat(scenario.theCase().owner()).isEqualTo(Owner.user(BEA));
    }

    @Test
    void SF_051_nobody_else_does() {
        queued();

        assertThat(scenario.reasons(new PickCase(scenario.by(BEN))))
                .containsExactly("NOT_A_MEMBER [SF-051] (owner=queue:back-office-homeowner)");
    }

    @Test
    void QUE_005_a_user_who_left_neither_picks_nor_is_given_a_case() {
        assertThat(scenario.reasons(handOver(ANNA, Owner.user(INA_WHO_LEFT))))
                .containsExactly("USER_INACTIVE [QUE-005] (user=ina)");
        queued();
        assertThat(scenario.reasons(new PickCase(scenario.by(INA_WHO_LEFT))))
                .containsExactly(
                        "NOT_PERMITTED [CORE-007] (role=support-agent, role=back-office, role=supervisor)",
                        "USER_INACTIVE [QUE-005] (user=ina)",
                        "NOT_A_MEMBER [SF-051] (owner=queue:back-office-homeowner)");
    }

    @Test
    void SF_055_a_loser_learns_who_has_it_and_since_when() {
        queued().later(Duration.ofMinutes(5)).accepted(new PickCase(scenario.by(BEA)));

        assertThat(scenario.reasons(new PickCase(scenario.by(BOB))))
                .containsExactly("NOT_WAITING [SF-055] (owner=user:bea, since=2026-03-02T09:05:00Z)");
    }

    @Test
    void SF_057_picking_out_of_order_is_allowed_and_recorded() {
        queued().firstInQueue("C-000001").accepted(new PickCase(scenario.by(BEA)));

        assertThat(scenario.events(OwnerChanged.class))
                .extracting(OwnerChanged::way)
                .containsExactly(Way.PICKED_OUT_OF_ORDER);
    }

    @Test
    void SF_057_picking_in_order_is_recorded_as_such() {
        queued().firstInQueue("C-000123").accepted(new PickCase(scenario.by(BEA)));

        assertThat(scenario.events(OwnerChanged.class))
                .extracting(OwnerChanged::way)
                .containsExactly(Way.PICKED);
    }

    @Test
    void SF_053_high_priority_first_then_the_oldest_then_the_number() {
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        QueueEntry young = new QueueEntry(Priority.HIGH, noon.plusSeconds(1), CaseNumber.of("C-000004"));
        QueueEntry old = new QueueEntry(Priority.NORMAL, noon.minusSeconds(1), CaseNumber.of("C-000009"));
        QueueEntry first = new QueueEntry(Priority.NORMAL, noon, CaseNumber.of("C-000001"));
        QueueEntry second = new QueueEntry(Priority.NORMAL, noon, CaseNumber.of("C-000002"));

        assertThat(List.of(second, first, old, young)
                        .sorted(scenario.playbook().queueOrder().comparator()))
                .containsExactly(young, old, first, second);
    }

    @Test
    void SF_053_age_never_restarts_however_often_a_case_is_queued_again() {
        QueueEntry before = queued().theCase().queueEntry();

        scenario.later(Duration.ofDays(2))
                .accepted(new PickCase(scenario.by(BEA)))
                .later(Duration.ofDays(2))
                .accepted(new ReleaseCase(scenario.by(BEA), HOMEOWNER));

        assertThat(scenario.theCase().queueEntry()).isEqualTo(before);
        assertThat(scenario.events(OwnerChanged.class))
                .extracting(OwnerChanged::way)
                .containsExactly(Way.RELEASED);
    }

    @Test
    void SF_056_the_owner_is_a_user_a_queue_or_a_team() {
        assertThat(scenario.theCase().owner()).hasToString("user:anna");
        assertThat(scenario.handedOver(Owner.queue(HOMEOWNER)).theCase().owner())
                .hasToString("queue:back-office-homeowner");
        assertThat(scenario.handedOver(Owner.team(TIER_TWO)).theCase().owner()).hasToString("team:tier-two");
    }

    @Test
    void SF_091_priority_is_normal_until_the_owner_or_a_supervisor_sets_it() {
        assertThat(scenario.theCase().priority()).isEqualTo(Priority.NORMAL);
        assertThat(scenario.refused(new PrioritizeCase(scenario.by(BEN), Priority.HIGH))
                        .rules()
                        .map(Object::toString))
                .containsExactly("SF-091");

        scenario.accepted(new PrioritizeCase(scenario.by(ANNA), Priority.HIGH));
        assertThat(scenario.theCase().priority()).isEqualTo(Priority.HIGH);
        scenario.accepted(new PrioritizeCase(scenario.by(SUE), Priority.NORMAL));
        assertThat(scenario.theCase().priority()).isEqualTo(Priority.NORMAL);
    }
}
