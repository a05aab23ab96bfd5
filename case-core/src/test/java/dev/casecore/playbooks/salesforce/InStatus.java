package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.SalesforceSupport.CLOSED;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.DP;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.INTERNAL_REFERRAL;
import static dev.casecore.playbooks.salesforce.SalesforceSupport.NEW;

import dev.casecore.identity.StatusId;

/** Brings a homeowner case of Anna's into a status, the shortest way. */
final class InStatus {
    private InStatus() {}

    static Scenario of(StatusId status) {
        Scenario scenario = Scenario.homeownerCase();
        if (status.equals(NEW)) {
            return scenario;
        }
        if (status.equals(INTERNAL_REFERRAL)) {
            return scenario.referred(DP);
        }
        return status.equals(CLOSED) ? scenario.closed() : scenario.moved(status);
    }
}
