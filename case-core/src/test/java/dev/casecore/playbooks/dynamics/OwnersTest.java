package dev.casecore.playbooks.dynamics;

import static dev.casecore.playbooks.dynamics.Service.ANNA;
import static dev.casecore.playbooks.dynamics.Service.BEN;
import static dev.casecore.playbooks.dynamics.Service.BILLING;
import static dev.casecore.playbooks.dynamics.Service.EXPERTS;
import static dev.casecore.playbooks.dynamics.Service.GUS_THE_GUEST;
import static dev.casecore.playbooks.dynamics.Service.MAX_THE_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.CaseCommand;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.PickCase;
import dev.casecore.command.ReleaseCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.Owner;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.CaseQuery;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OwnersTest {

    private static Seq<CaseId> listed(Service service, CaseQuery query) {
        return service.desk().list(query, Actor.user(ANNA)).cases().map(Case::id);
    }

    @Test
    void D365_012_the_owner_is_a_user_or_a_team() {
        Service service = Service.withCase();
        assertThat(service.theCase().owner()).isEqualTo(Owner.user(ANNA));

        service.accepted(new HandOverCase(service.by(ANNA), Owner.team(EXPERTS)));

        assertThat(service.theCase().owner()).isEqualTo(Owner.team(EXPERTS));
        assertThat(service.accepted(new PickCase(service.by(BEN))).theCase().owner())
                .isEqualTo(Owner.user(BEN));
    }

    @Test
    void D365_013_or_a_queue() {
        Service service = Service.withCase().define(BILLING, BEN);

        service.accepted(new HandOverCase(service.by(ANNA), Owner.queue(BILLING)));

        assertThat(service.theCase().owner()).isEqualTo(Owner.queue(BILLING));
        assertThat(listed(service, DynamicsViews.waiting(BILLING))).containsExactly(service.id());
    }

    @Test
    void D365_014_a_queue_that_is_missing_can_be_created() {
        Service service = Service.withCase();
        CaseCommand handOver = new HandOverCase(service.by(ANNA), Owner.queue(BILLING));
        assertThat(service.reasons(handOver)).containsExactly("UNKNOWN_QUEUE [CORE-008] (queue=billing)");

        service.desk().queues().findOrCreate(BILLING, "Billing", DynamicsCustomerService.CASE);
        service.accepted(handOver);

        assertThat(service.theCase().owner()).isEqualTo(Owner.queue(BILLING));
    }

    @Test
    void D365_015_only_a_member_of_the_queue_can_pick_and_the_case_becomes_theirs() {
        Service service = Service.withCase().define(BILLING, BEN);
        service.accepted(new HandOverCase(service.by(ANNA), Owner.queue(BILLING)));

        assertThat(service.reasons(new PickCase(service.by(ANNA))))
                .containsExactly("NOT_A_MEMBER [D365-015] (owner=queue:billing)");
        assertThat(service.reasons(new PickCase(service.by(MAX_THE_MANAGER))))
                .containsExactly("NOT_A_MEMBER [D365-015] (owner=queue:billing)");
        assertThat(service.accepted(new PickCase(service.by(BEN))).theCase().owner())
                .isEqualTo(Owner.user(BEN));
    }

    @Test
    void QUE_004_a_released_case_returns_to_the_queue_with_its_age() {
        Service service = Service.withCase().define(BILLING, ANNA, BEN);
        Case before = service.theCase();

        service.later(Duration.ofDays(2)).accepted(new ReleaseCase(service.by(ANNA), BILLING));

        assertThat(service.theCase().queueEntry()).isEqualTo(before.queueEntry());
    }

    @Test
    void QUE_007_only_the_owner_or_a_manager_takes_a_case_from_its_owner() {
        Service service = Service.withCase();

        assertThat(service.reasons(new HandOverCase(service.by(BEN), Owner.user(BEN))))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("NOT_PERMITTED [QUE-007]"));
        assertThat(service.accepted(new HandOverCase(service.by(MAX_THE_MANAGER), Owner.user(BEN)))
                        .theCase()
                        .owner())
                .isEqualTo(Owner.user(BEN));
    }

    @Test
    void CORE_007_who_has_no_role_changes_nothing() {
        Service service = Service.withCase();

        assertThat(service.reasons(service.resolving())).isNotEmpty();
        assertThat(service.reasons(new ReopenCase(service.by(GUS_THE_GUEST))).get(0))
                .startsWith("NOT_PERMITTED [CORE-007]");
    }

    @Test
    void D365_018_my_resolved_cases_are_those_i_owned_when_they_were_resolved() {
        Service service = Service.readyToResolve().resolved();
        CaseId mine = service.id();

        assertThat(listed(service, DynamicsViews.myResolved(ANNA))).containsExactly(mine);
        assertThat(listed(service, DynamicsViews.myActive(ANNA))).isEmpty();
        service.accepted(new ReopenCase(service.by(ANNA)))
                .accepted(new HandOverCase(service.by(ANNA), Owner.user(BEN)));
        assertThat(listed(service, DynamicsViews.myResolved(ANNA))).isEmpty();
        assertThat(listed(service, DynamicsViews.myActive(BEN))).containsExactly(mine);
        service.resolved();
        assertThat(listed(service, DynamicsViews.myResolved(BEN))).containsExactly(mine);
        assertThat(listed(service, DynamicsViews.myResolved(ANNA))).isEmpty();
    }

    @Test
    void D365_018_a_cancelled_case_is_not_among_them() {
        Service service = Service.withCase();

        service.accepted(service.cancelling());

        assertThat(listed(service, DynamicsViews.myResolved(ANNA))).isEmpty();
    }
}
