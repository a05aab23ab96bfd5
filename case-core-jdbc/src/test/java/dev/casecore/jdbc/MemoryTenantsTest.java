package dev.casecore.jdbc;

import dev.casecore.InMemoryStore;
import dev.casecore.port.Store;

class MemoryTenantsTest extends TenantsContract {
    @Override
    Store newStore() {
        return new InMemoryStore();
    }
}
