package dev.casecore.port;

import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.TenantId;
import dev.casecore.playbook.Playbook;
import io.vavr.control.Option;

/** Finds playbooks by version, and says which one a tenant opens new cases under. Thread-safe. */
public interface PlaybookRegistry {

    /**
     * Finds a version.
     *
     * @param ref which
     * @return the same content for the same version, always; none if it is not known
     */
    Option<Playbook> find(PlaybookRef ref);

    /**
     * Answers the playbook for new cases.
     *
     * @param tenant whose
     * @return the playbook; none if the tenant has none
     */
    Option<Playbook> current(TenantId tenant);
}
