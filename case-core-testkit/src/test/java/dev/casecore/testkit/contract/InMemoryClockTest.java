package dev.casecore.testkit.contract;

import dev.casecore.InMemoryStore;
import dev.casecore.port.Store;

class InMemoryClockTest extends ClockContract {
    @Override
    protected Store newStore() {
        return new InMemoryStore();
    }
}
