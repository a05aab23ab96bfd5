package dev.casecore.testkit.generator;

import dev.casecore.playbook.Playbook;
import dev.casecore.playbooks.jira.JiraServiceDesk;

class JiraLawsTest extends PlaybookLaws {
    @Override
    protected Playbook playbook() {
        return JiraServiceDesk.playbook();
    }
}
