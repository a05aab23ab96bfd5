package dev.casecore.examples.place;

import dev.casecore.InMemoryStore;
import dev.casecore.identity.TenantId;
import dev.casecore.port.Store;

/**
 * Where something of the tour takes place.
 *
 * @param store what keeps its cases
 * @param name  what people call that, for example {@code H2 2.5.252, in memory, through JDBC}
 * @param run   the end of the names of its tenants, which nobody else has there; empty if nobody else is there
 */
public record Place(Store store, String name, String run) {

    /** {@return the store in memory, empty} */
    public static Place inMemory() {
        return new Place(new InMemoryStore(), "memory, without a database", "");
    }

    /**
     * Names a tenant that nobody else has there.
     *
     * @param organization the name of an organization
     * @return its id
     */
    public TenantId tenant(String organization) {
        return TenantId.of(organization + run);
    }
}
