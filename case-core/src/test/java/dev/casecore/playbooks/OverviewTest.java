package dev.casecore.playbooks;

import dev.casecore.approval.Approved;
import dev.casecore.playbook.PlaybookOverview;
import dev.casecore.playbooks.dynamics.DynamicsCustomerService;
import dev.casecore.playbooks.jira.JiraServiceDesk;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final String HEAD = """
            # The playbooks, side by side

            Three ways of working, each written with the builder that adopters use: the
            [Salesforce support desk](salesforce-support.md), the [Jira service desk](jira-service-desk.md) and
            [Dynamics customer service](dynamics-customer-service.md). Each page has the diagram, every transition, what is asked of every command, and the
            fields. This one says how they differ. In brackets stands the rule behind each condition. What every state of each comes to:
            [the playbooks, explored](exploration.md).

            In short: under Salesforce an agent owns a case from its first minute, other departments hold up its end, and it comes back once, within six
            hours. Under Jira a ticket waits until somebody takes it, it ends when any one of six reasons shows that nothing is left to do, and a customer's
            reply brings it back. Under Dynamics a case goes through stages, ends when no planned work is open and somebody decided whether to
            escalate, is read-only from then on, and comes back as often as it takes.

            """;

    @Test
    void the_page_that_compares_the_playbooks_is_current() {
        Approved.check(
                "docs/playbooks/README.md",
                HEAD
                        + PlaybookOverview.of(List.of(
                                SalesforceSupport.playbook(),
                                JiraServiceDesk.playbook(),
                                DynamicsCustomerService.playbook())),
                OverviewTest.class);
    }
}
