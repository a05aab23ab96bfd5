package dev.casecore.port;

import dev.casecore.identity.TenantId;
import dev.casecore.party.Organization;

/**
 * Adds organizations to whatever the {@link Directory} reads from (JSM-013). Optional: without one, organizations are added elsewhere.
 * Thread-safe.
 */
@FunctionalInterface
public interface OrganizationRegister {

    /**
     * Adds an organization, unless the tenant has one of that id. Atomic: of two who add one at the same time, one adds it.
     *
     * @param tenant       whose
     * @param organization the organization
     * @return what the directory knows under that id from now on: the one given, or the one that was there before, unchanged
     */
    Organization add(TenantId tenant, Organization organization);
}
