package dev.casecore.testkit.contract;

import dev.casecore.InMemoryStore;
import dev.casecore.port.Store;

class InMemoryQueueTest extends QueueContract {
    @Override
    protected Store newStore() {
        return new InMemoryStore();
    }
}
