package dev.casecore.testkit.contract;

import dev.casecore.InMemoryStore;
import dev.casecore.port.Store;

class InMemoryStoreTest extends StoreContract {
    @Override
    protected Store newStore() {
        return new InMemoryStore();
    }
}
