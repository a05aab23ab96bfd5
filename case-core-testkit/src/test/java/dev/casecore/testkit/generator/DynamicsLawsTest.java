package dev.casecore.testkit.generator;

import dev.casecore.playbook.Playbook;
import dev.casecore.playbooks.dynamics.DynamicsCustomerService;

class DynamicsLawsTest extends PlaybookLaws {
    @Override
    protected Playbook playbook() {
        return DynamicsCustomerService.playbook();
    }
}
