package dev.casecore.testkit.contract.reference;

import dev.casecore.identity.TenantId;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.PlaybookRegistry;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** How {@link PlaybooksContract} gets at a registry of playbooks. */
@FunctionalInterface
public interface PlaybooksFixture {

    /**
     * Makes a registry. Called once for a test, before it.
     *
     * @param known   the playbooks that it knows, and no others
     * @param current which of them each tenant opens new cases under
     * @return the registry
     */
    PlaybookRegistry holding(Seq<Playbook> known, Map<TenantId, Playbook> current);
}
