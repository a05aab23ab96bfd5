package dev.casecore.testkit.contract.reference;

import dev.casecore.identity.TenantId;
import dev.casecore.port.Directory;
import io.vavr.collection.Map;

/** How {@link DirectoryContract} gets at a directory. */
@FunctionalInterface
public interface DirectoryFixture {

    /**
     * Makes a directory. Called once for a test, before it.
     *
     * @param people whom it knows, by tenant, and nobody else
     * @return the directory
     */
    Directory knowing(Map<TenantId, People> people);
}
