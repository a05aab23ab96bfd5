package dev.casecore.playbooks.dynamics;

import dev.casecore.approval.Approved;
import dev.casecore.playbook.DecisionTables;
import dev.casecore.playbook.MermaidDiagram;
import dev.casecore.playbook.Playbook;
import org.junit.jupiter.api.Test;

class DocumentTest {

    @Test
    void the_playbooks_page_is_current() {
        Approved.check(
                "docs/playbooks/dynamics-customer-service.md",
                page(DynamicsCustomerService.playbook()),
                DocumentTest.class);
    }

    private static String page(Playbook playbook) {
        return "# " + playbook.title() + "\n\n"
                + "A star marks a transition with a guard; the guards are in the table of transitions below.\n\n"
                + "```mermaid\n" + MermaidDiagram.of(playbook) + "```\n\n"
                + DecisionTables.of(playbook).replaceFirst("# .*: decision tables\n\n", "");
    }
}
