package dev.casecore.decision;

import static dev.casecore.playbooks.salesforce.SalesforceSupport.AWAITING_CUSTOMER_RESPONSE;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.AWAITING_CUSTOMER_SUPPORT;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.CLOSED;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.INTERNAL_REFERRAL;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.NEW;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.PickCase;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.playbooks.salesforce.Directory;
import dev.casecore.playbooks.salesforce.SalesforceQueues;
import dev.casecore.playbooks.salesforce.Scenario;
import dev.casecore.reason.CommandKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SalesforcePathTest {

    private static final DepartmentId COMPLIANCE = DepartmentId.of("Compliance");

    private static Path path(Scenario scenario, UserId user, StatusId target) {
        var header = scenario.by(user);
        return PathFinder.of(
                        scenario.playbook(),
                        scenario.theCase(),
                        header.actor(),
                        scenario.situation(new PickCase(header)))
                .to(target)
                .get();
    }

    @Test
    void SF_067_assignments_are_closed_before_the_case() {
        Scenario referred = Scenario.homeownerCase().referred(COMPLIANCE).referred(COMPLIANCE);

        assertThat(path(referred, Directory.ANNA, CLOSED))
                .hasToString("close-assignment A-1, close-assignment A-2, close-case");
    }

    @Test
    void SF_064_a_queued_case_is_picked_before_it_is_moved() {
        Scenario queued = Scenario.homeownerCase().handedOver(Owner.queue(SalesforceQueues.HOMEOWNER));

        assertThat(path(queued, Directory.BEA, AWAITING_CUSTOMER_RESPONSE))
                .hasToString("pick-case, change-status awaiting-customer-response");
    }

    @Test
    void SF_073_somebody_else_closes() {
        assertThat(path(Scenario.homeownerCase(), Directory.BEN, CLOSED))
                .hasToString("close-case (as owner or supervisor)");
    }

    @Test
    void SF_070_beyond_its_window_a_closed_case_leads_nowhere() {
        Scenario closed = Scenario.homeownerCase().closed().later(Duration.ofHours(6));

        assertThat(path(closed, Directory.BEN, AWAITING_CUSTOMER_SUPPORT)).hasToString("reopen-case");
        assertThat(path(closed.later(Duration.ofMillis(1)), Directory.BEN, AWAITING_CUSTOMER_SUPPORT))
                .hasToString("unreachable");
    }

    @Test
    void SF_065_new_never_returns() {
        Scenario referred = Scenario.homeownerCase().referred(COMPLIANCE);

        assertThat(path(referred, Directory.ANNA, NEW)).hasToString("unreachable");
        assertThat(path(referred, Directory.ANNA, AWAITING_CUSTOMER_SUPPORT)).hasToString("close-assignment A-1");
    }

    @Test
    void SF_044_a_referral_is_the_way_to_internal_referral() {
        assertThat(path(Scenario.homeownerCase(), Directory.ANNA, INTERNAL_REFERRAL)
                        .toString())
                .startsWith("refer-case ");
    }

    @Test
    void SF_040_sales_needs_its_managers() {
        Scenario scenario = Scenario.homeownerCase();
        var header = scenario.by(Directory.ANNA);

        Possible possible = Possible.of(
                        scenario.playbook(),
                        scenario.theCase(),
                        header.actor(),
                        scenario.situation(new PickCase(header)))
                .get();

        assertThat(possible.of(CommandKind.REFER_CASE, SALES).get().needs())
                .containsExactly("reason", "comments", "account-manager", "sales-manager");
    }
}
