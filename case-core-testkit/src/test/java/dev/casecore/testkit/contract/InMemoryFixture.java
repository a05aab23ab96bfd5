package dev.casecore.testkit.contract;

import dev.casecore.InMemoryStore;
import dev.casecore.port.Store;

final class InMemoryFixture implements StoreFixture {
    @Override
    public Store emptyStore() {
        return new InMemoryStore();
    }
}
