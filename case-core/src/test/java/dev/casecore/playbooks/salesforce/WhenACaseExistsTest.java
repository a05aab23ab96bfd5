package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.SALES_TEAM;
import static dev.casecore.playbooks.salesforce.Directory.SAM_OF_SALES;
import static dev.casecore.playbooks.salesforce.Directory.TIER_TWO;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.DP;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.HOMEOWNER_SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.AddComment;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReferCase;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.Actor;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.Owner;
import dev.casecore.playbook.KindDefinition;
import dev.casecore.reason.Remedy;
import dev.casecore.situation.Known;
import io.vavr.collection.HashSet;
import org.junit.jupiter.api.Test;

class WhenACaseExistsTest {

    @Test
    void SF_003_support_owns_cases_a_user_a_queue_or_a_team_of_its_own() {
        Scenario scenario = Scenario.homeownerCase();

        assertThat(scenario.theCase().owner()).isEqualTo(Owner.user(ANNA));
        assertThat(scenario.handedOver(Owner.team(TIER_TWO)).theCase().owner()).isEqualTo(Owner.team(TIER_TWO));
        assertThat(scenario.handedOver(Owner.queue(SalesforceQueues.HOMEOWNER))
                        .theCase()
                        .owner())
                .isEqualTo(Owner.queue(SalesforceQueues.HOMEOWNER));
    }

    @Test
    void SF_003_a_boundary_department_never_owns_a_case_it_is_asked_for_an_assignment() {
        Scenario scenario = Scenario.homeownerCase();

        Rejection toUser = scenario.refused(new HandOverCase(scenario.by(ANNA), Owner.user(SAM_OF_SALES)));
        assertThat(toUser.unmet().map(Object::toString))
                .containsExactly("OWNER_NOT_OF_SUPPORT [SF-003] (owner=user:sam, department=Sales)");
        assertThat(toUser.remedies().map(Remedy::toString)).containsExactly("refer-case Sales");
        assertThat(scenario.reasons(new HandOverCase(scenario.by(ANNA), Owner.team(SALES_TEAM))))
                .containsExactly("OWNER_NOT_OF_SUPPORT [SF-003] (owner=team:sales-team, department=Sales)");
    }

    @Test
    void SF_003_nor_does_a_system_open_a_case_for_one() {
        Scenario scenario = Scenario.standard();

        assertThat(scenario.reasons(
                        OpenCase.of(scenario.by(Actor.system("import")), HOMEOWNER_SUPPORT, Samples.homeowner())
                                .ownedBy(SAM_OF_SALES)))
                .containsExactly("OWNER_NOT_OF_SUPPORT [SF-003] (owner=user:sam, department=Sales)");
    }

    @Test
    void SF_004_the_departments_start_with_five_and_a_tenant_may_add_more() {
        Scenario scenario = Scenario.homeownerCase();

        assertThat(scenario.playbook().departments().keySet().map(DepartmentId::value))
                .containsExactly("DP", "Resolution Specialist", "Compliance", "C&T", "Sales");
        scenario.knowing(Known.builder()
                .departments(HashSet.of(DepartmentId.of("Warehouse")))
                .build());
        scenario.accepted(ReferCase.of(scenario.by(ANNA), DepartmentId.of("Warehouse"), "Parts", "one panel"));
        assertThat(scenario.theCase().assignments().open().head().department()).hasToString("Warehouse");
    }

    @Test
    void SF_004_a_department_works_on_its_own_assignment_and_on_nothing_else() {
        Scenario scenario = Scenario.homeownerCase().referred(DP).accepted(Samples.toSales(ANNA));

        assertThat(scenario.reasons(closing(scenario, 1)))
                .containsExactly("NONE_OF [SF-004] {NOT_PERMITTED [SF-004] (role=support-agent, role=back-office, "
                        + "role=supervisor); NOT_PERMITTED [SF-004]}");
        scenario.accepted(AddComment.of(scenario.by(SAM_OF_SALES), "on it"));
        scenario.accepted(closing(scenario, 2));
        assertThat(scenario.refused(AddComment.of(scenario.by(SAM_OF_SALES), "one more thing"))
                        .rules()
                        .map(Object::toString))
                .containsExactly("SF-004");
    }

    private static CloseAssignment closing(Scenario scenario, int assignment) {
        return new CloseAssignment(scenario.by(SAM_OF_SALES), AssignmentId.of(assignment), AssignmentOutcome.COMPLETED);
    }

    @Test
    void SF_005_there_are_two_kinds() {
        assertThat(SalesforceSupport.playbook().kinds().values().map(KindDefinition::label))
                .containsExactly("Homeowner Support", "Installer Support");
    }
}
