package dev.casecore.jdbc;

import dev.casecore.InMemoryStore;

class MemoryTenantsTest extends TenantsContract {
    MemoryTenantsTest() {
        super(InMemoryStore::new);
    }
}
