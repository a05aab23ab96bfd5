package dev.casecore.testkit.generator;

import dev.casecore.playbook.Playbook;
import dev.casecore.playbooks.salesforce.SalesforceSupport;

class SalesforceLawsTest extends PlaybookLaws {
    @Override
    protected Playbook playbook() {
        return SalesforceSupport.playbook();
    }
}
