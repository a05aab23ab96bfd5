package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static dev.casecore.playbooks.salesforce.Directory.BEN;
import static dev.casecore.playbooks.salesforce.Directory.NOBODY;
import static dev.casecore.playbooks.salesforce.Directory.SAM_OF_SALES;
import static dev.casecore.playbooks.salesforce.SalesforceFields.ACCOUNT_MANAGER;
import static dev.casecore.playbooks.salesforce.SalesforceFields.SALES_MANAGER;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.AWAITING_CUSTOMER_RESPONSE;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.AWAITING_CUSTOMER_SUPPORT;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.COMPLIANCE;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.DP;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.INTERNAL_REFERRAL;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.assignment.Assignment;
import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.ReferCase;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.playbooks.salesforce.SalesforceOptions.CaseReturns;
import dev.casecore.reason.CommandKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssignmentsTest {

    private final Scenario scenario = Scenario.homeownerCase();

    private ReferCase to(DepartmentId department) {
        return ReferCase.of(scenario.by(ANNA), department, "Pricing", "please look");
    }

    @Test
    void SF_037_an_assignment_is_created_on_a_case_for_another_department() {
        scenario.accepted(to(DP).withSubtype("Quote"));

        Assignment assignment = scenario.theCase().assignments().open().single();
        assertThat(assignment.id()).hasToString("A-1");
        assertThat(assignment.department()).isEqualTo(DP);
        assertThat(assignment.reason()).isEqualTo("Pricing");
        assertThat(assignment.comments().value()).isEqualTo("please look");
        assertThat(assignment.openedAt()).isEqualTo(Scenario.MONDAY);
    }

    @Test
    void SF_038_the_department_is_required_and_must_exist() {
        assertThat(DepartmentId.parse(" ").isInvalid()).isTrue();
        assertThat(scenario.reasons(to(DepartmentId.of("Gardening"))))
                .containsExactly("UNKNOWN_DEPARTMENT [SF-038] (department=Gardening)");
    }

    @Test
    void SF_039_reason_and_comments_are_required() {
        assertThat(scenario.reasons(ReferCase.of(scenario.by(ANNA), DP, " ", "\n")))
                .containsExactly("BLANK [SF-039] (input=reason)", "BLANK [SF-039] (input=comments)");
    }

    @Test
    void SF_040_sales_also_needs_account_manager_and_sales_manager() {
        assertThat(scenario.reasons(to(SALES)))
                .containsExactly(
                        "FIELD_MISSING [SF-040] (field=account-manager)",
                        "FIELD_MISSING [SF-040] (field=sales-manager)");
        assertThat(scenario.reasons(to(SALES).with(ACCOUNT_MANAGER, NOBODY)))
                .containsExactly(
                        "FIELD_MISSING [SF-040] (field=sales-manager)",
                        "UNKNOWN_USER [CORE-008] (field=account-manager, user=nobody-knows)");

        scenario.accepted(to(SALES).with(ACCOUNT_MANAGER, SAM_OF_SALES).with(SALES_MANAGER, BEN));
        assertThat(scenario.theCase().assignments().open().head().fields().get(SALES_MANAGER))
                .containsExactly(BEN);
    }

    @Test
    void SF_040_given_for_another_department_they_are_ignored_with_advice() {
        scenario.accepted(to(DP).with(ACCOUNT_MANAGER, SAM_OF_SALES));

        assertThat(scenario.theCase().assignments().open().head().fields().isEmpty())
                .isTrue();
        assertThat(scenario.advice())
                .containsExactly("EXTRA_FIELD_IGNORED [SF-040] (field=account-manager, department=DP)");
    }

    @Test
    void SF_042_the_referral_subtype_is_optional() {
        scenario.accepted(to(DP)).accepted(to(DP).withSubtype("Quote"));

        assertThat(scenario.theCase()
                        .assignments()
                        .open()
                        .map(Assignment::subtype)
                        .mkString(" "))
                .isEqualTo("None Some(Quote)");
    }

    @Test
    void SF_043_any_number_may_be_open_at_once_also_for_one_department() {
        scenario.accepted(to(DP)).accepted(to(DP)).accepted(to(COMPLIANCE));

        assertThat(scenario.theCase().assignments().open().map(a -> a.id() + " " + a.department()))
                .containsExactly("A-1 DP", "A-2 DP", "A-3 Compliance");
    }

    @Test
    void SF_044_creating_one_sets_internal_referral_from_every_open_status() {
        assertThat(Scenario.homeownerCase().referred(DP).status()).isEqualTo(INTERNAL_REFERRAL);
        assertThat(Scenario.homeownerCase()
                        .moved(AWAITING_CUSTOMER_SUPPORT)
                        .referred(DP)
                        .status())
                .isEqualTo(INTERNAL_REFERRAL);
        assertThat(Scenario.homeownerCase()
                        .moved(AWAITING_CUSTOMER_RESPONSE)
                        .referred(DP)
                        .status())
                .isEqualTo(INTERNAL_REFERRAL);
        assertThat(Scenario.homeownerCase().referred(DP).referred(DP).status()).isEqualTo(INTERNAL_REFERRAL);
    }

    @Test
    void SF_044_the_event_says_why_the_status_changed() {
        scenario.accepted(to(DP));

        assertThat(scenario.events(StatusChanged.class))
                .containsExactly(new StatusChanged(
                        SalesforceSupport.NEW, INTERNAL_REFERRAL, StatusCategory.REFERRED, CommandKind.REFER_CASE));
    }

    @ParameterizedTest
    @EnumSource(AssignmentOutcome.class)
    void SF_046_each_outcome_is_final_and_none_blocks_closing(AssignmentOutcome outcome) {
        scenario.accepted(to(DP));

        scenario.accepted(closing(1, outcome));

        assertThat(scenario.reasons(closing(1, AssignmentOutcome.COMPLETED)))
                .containsExactly("ASSIGNMENT_NOT_OPEN [SF-046] (assignment=A-1)");
        assertThat(scenario.closed().theCase().isOpen()).isFalse();
    }

    private CloseAssignment closing(int assignment, AssignmentOutcome outcome) {
        return new CloseAssignment(scenario.by(ANNA), AssignmentId.of(assignment), outcome);
    }

    @Test
    void SF_063_closing_the_last_of_two_returns_the_case_closing_the_first_does_not() {
        scenario.accepted(to(DP)).accepted(to(COMPLIANCE));

        assertThat(scenario.assignmentClosed(2).status()).isEqualTo(INTERNAL_REFERRAL);
        assertThat(scenario.assignmentClosed(1).status()).isEqualTo(AWAITING_CUSTOMER_SUPPORT);
    }

    @Test
    void SF_063_also_from_awaiting_customer_response() {
        scenario.accepted(to(DP)).moved(AWAITING_CUSTOMER_RESPONSE);

        assertThat(scenario.assignmentClosed(1).status()).isEqualTo(AWAITING_CUSTOMER_SUPPORT);
    }

    @Test
    void SF_063_by_choice_any_one_returns_it() {
        Scenario any = Scenario.with(SalesforceOptions.builder().caseReturns(CaseReturns.AFTER_ANY))
                .opened();
        any.referred(DP).referred(COMPLIANCE);

        assertThat(any.assignmentClosed(1).status()).isEqualTo(AWAITING_CUSTOMER_SUPPORT);
        assertThat(any.assignmentClosed(2).status()).isEqualTo(AWAITING_CUSTOMER_SUPPORT);
    }
}
