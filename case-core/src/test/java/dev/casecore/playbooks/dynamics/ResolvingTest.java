package dev.casecore.playbooks.dynamics;

import static dev.casecore.playbooks.dynamics.DynamicsCustomerService.ACTIVE;
import static dev.casecore.playbooks.dynamics.DynamicsCustomerService.CANCELLED;
import static dev.casecore.playbooks.dynamics.DynamicsCustomerService.RESOLVED;
import static dev.casecore.playbooks.dynamics.Service.ANNA;
import static dev.casecore.playbooks.dynamics.Service.BEN;
import static dev.casecore.playbooks.dynamics.Service.MAX_THE_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.activity.ActivityOutcome;
import dev.casecore.activity.ActivityType;
import dev.casecore.command.AddComment;
import dev.casecore.command.CloseActivity;
import dev.casecore.command.CloseCase;
import dev.casecore.command.ErasePersonalData;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.MergeCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.identity.ActivityId;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.Owner;
import dev.casecore.lifecycle.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolvingTest {

    private static final String OPEN_TASK = " (activity=T-1, type=TASK, assignee=anna)";

    @Test
    void D365_004_no_activity_may_be_open_when_the_case_is_resolved() {
        Service service = Service.readyToResolve().planned(ActivityType.TASK);

        assertThat(service.reasons(service.resolving())).containsExactly("ACTIVITY_OPEN [D365-005]" + OPEN_TASK);

        service.accepted(new CloseActivity(service.by(ANNA), ActivityId.of(1), ActivityOutcome.COMPLETED));
        assertThat(service.resolved().theCase().status().id()).isEqualTo(RESOLVED);
    }

    @Test
    void D365_005_the_refusal_lists_every_open_activity() {
        Service service = Service.readyToResolve().planned(ActivityType.TASK).planned(ActivityType.EMAIL);

        assertThat(service.reasons(service.resolving()))
                .containsExactly(
                        "ACTIVITY_OPEN [D365-005]" + OPEN_TASK,
                        "ACTIVITY_OPEN [D365-005] (activity=T-2, type=EMAIL, assignee=anna)");
    }

    @Test
    void D365_005_a_command_that_agrees_cancels_them_and_resolves_in_one_step_each_on_record() {
        Service service = Service.readyToResolve().planned(ActivityType.TASK).planned(ActivityType.EMAIL);
        long version = service.theCase().version();

        service.accepted(service.resolving().cancellingOpenWork());

        assertThat(service.theCase().status().id()).isEqualTo(RESOLVED);
        assertThat(service.theCase().version()).isEqualTo(version + 1);
        assertThat(service.lastEvents(4))
                .containsExactly("ActivityClosed", "ActivityClosed", "CaseClosed", "StatusChanged");
        assertThat(service.desk()
                        .timeline(service.id(), Actor.user(ANNA))
                        .entries()
                        .flatMap(Timeline.Entry::outcome))
                .containsExactly(ActivityOutcome.CANCELLED, ActivityOutcome.CANCELLED);
    }

    @Test
    void D365_005_a_command_that_agrees_but_is_refused_cancels_nothing() {
        Service service = Service.withCase().planned(ActivityType.TASK);

        assertThat(service.reasons(service.resolving().cancellingOpenWork()))
                .containsExactly(
                        "FIELD_MISSING [D365-008] (field=escalation)",
                        "acknowledge STAGE_NOT_REACHED [D365-002] (stage=identify, wanted=resolve)");
        assertThat(service.theCase().activities()).hasSize(1);
    }

    @Test
    void D365_008_resolving_needs_a_determination_whether_to_escalate() {
        Service service = Service.readyToResolve();
        service.accepted(dev.casecore.command.EditCase.of(
                        service.by(ANNA), service.theCase().version())
                .clear(DynamicsFields.ESCALATION));

        assertThat(service.reasons(service.resolving())).containsExactly("FIELD_MISSING [D365-008] (field=escalation)");
    }

    @Test
    void D365_008_an_escalation_that_is_required_names_its_target() {
        Service service = Service.withCase();

        assertThat(service.reasons(service.edit(DynamicsFields.ESCALATION, DynamicsEscalation.OPEN)))
                .containsExactly("FIELD_MISSING [D365-008] (field=escalation-target)");
        assertThat(service.reasons(service.edit(DynamicsFields.ESCALATION, "perhaps")))
                .containsExactly("NOT_A_CHOICE [D365-008] (type=choice, field=escalation)");
    }

    @Test
    void D365_008_an_open_escalation_blocks() {
        Service service = Service.readyToResolve();
        service.accepted(service.edit(DynamicsFields.ESCALATION, DynamicsEscalation.OPEN)
                .set(DynamicsFields.ESCALATION_TARGET, "second line"));

        assertThat(service.reasons(service.resolving()))
                .containsExactly("ESCALATION_OPEN [D365-008] (field=escalation, value=open)");
    }

    @ParameterizedTest
    @ValueSource(strings = {DynamicsEscalation.HANDED_OVER, DynamicsEscalation.CLOSED, DynamicsEscalation.NOT_REQUIRED})
    void D365_008_one_that_is_handed_over_closed_or_not_required_does_not(String escalation) {
        Service service = Service.readyToResolve();
        service.accepted(service.edit(DynamicsFields.ESCALATION, escalation)
                .set(DynamicsFields.ESCALATION_TARGET, "second line"));

        assertThat(service.resolved().theCase().isOpen()).isFalse();
    }

    @Test
    void D365_010_a_resolved_case_accepts_its_reactivation_and_erasure_and_nothing_else() {
        Service service = Service.readyToResolve().resolved();

        assertThat(service.reasons(AddComment.of(service.by(ANNA), "one more thing")))
                .containsExactly("CASE_CLOSED [D365-010]");
        assertThat(service.reasons(new HandOverCase(service.by(ANNA), Owner.user(BEN))))
                .containsExactly("CASE_CLOSED [D365-010]");
        assertThat(service.reasons(service.edit(DynamicsFields.ORIGIN, "web")))
                .containsExactly("CASE_CLOSED [D365-010]");
        service.accepted(new ErasePersonalData(service.by(MAX_THE_MANAGER)));
        assertThat(service.accepted(new ReopenCase(service.by(ANNA))).theCase().isOpen())
                .isTrue();
    }

    @Test
    void D365_016_a_case_is_reactivated_as_often_as_it_takes() {
        Service service = Service.readyToResolve();

        for (int i = 1; i <= 12; i++) {
            service.resolved().accepted(new ReopenCase(service.by(ANNA)));
            assertThat(service.theCase().status().id()).isEqualTo(ACTIVE);
            assertThat(service.theCase().closings().reopenings()).isEqualTo(i);
        }
    }

    @Test
    void D365_017_then_it_is_resolved_again_under_the_same_guards() {
        Service service = Service.readyToResolve().resolved();
        service.accepted(new ReopenCase(service.by(ANNA)));
        service.planned(ActivityType.TASK)
                .accepted(service.edit(DynamicsFields.ESCALATION, DynamicsEscalation.OPEN)
                        .set(DynamicsFields.ESCALATION_TARGET, "second line"));

        assertThat(service.reasons(service.resolving()))
                .containsExactly(
                        "ACTIVITY_OPEN [D365-005]" + OPEN_TASK,
                        "ESCALATION_OPEN [D365-008] (field=escalation, value=open)");
        service.edited(DynamicsFields.ESCALATION, DynamicsEscalation.CLOSED)
                .accepted(service.resolving().cancellingOpenWork());
        assertThat(service.theCase().status().id()).isEqualTo(RESOLVED);
    }

    @Test
    void D365_019_a_case_can_be_cancelled_without_a_determination_but_not_with_open_activities() {
        Service service = Service.withCase().planned(ActivityType.TASK);

        assertThat(service.reasons(service.cancelling())).containsExactly("ACTIVITY_OPEN [D365-019]" + OPEN_TASK);
        service.accepted(service.cancelling().cancellingOpenWork());

        assertThat(service.theCase().status().id()).isEqualTo(CANCELLED);
        assertThat(service.reasons(AddComment.of(service.by(ANNA), "one more thing")))
                .containsExactly("CASE_CLOSED [D365-010]");
        assertThat(service.accepted(new ReopenCase(service.by(ANNA)))
                        .theCase()
                        .status()
                        .id())
                .isEqualTo(ACTIVE);
    }

    @Test
    void D365_019_a_closing_that_does_not_say_how_resolves_and_never_cancels_instead() {
        Service service = Service.withCase();

        assertThat(service.reasons(CloseCase.of(service.by(ANNA))))
                .contains("FIELD_MISSING [D365-008] (field=escalation)");
        assertThat(service.theCase().isOpen()).isTrue();
    }

    @Test
    void CORE_019_a_duplicate_is_cancelled_and_has_no_open_activity() {
        Service service = Service.withCase();
        CaseId survivor = service.id();
        service.opened(service.theCase().fields()).planned(ActivityType.TASK);

        assertThat(service.reasons(new MergeCase(service.by(ANNA), survivor)))
                .containsExactly("ACTIVITY_OPEN [D365-019]" + OPEN_TASK);
        service.accepted(new CloseActivity(service.by(ANNA), ActivityId.of(1), ActivityOutcome.COMPLETED))
                .accepted(new MergeCase(service.by(ANNA), survivor));
        assertThat(service.theCase().status().id()).isEqualTo(CANCELLED);
    }
}
