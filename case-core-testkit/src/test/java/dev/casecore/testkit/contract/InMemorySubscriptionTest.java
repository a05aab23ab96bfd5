package dev.casecore.testkit.contract;

import dev.casecore.InMemoryStore;
import dev.casecore.port.Store;

class InMemorySubscriptionTest extends SubscriptionContract {
    @Override
    protected Store newStore() {
        return new InMemoryStore();
    }
}
