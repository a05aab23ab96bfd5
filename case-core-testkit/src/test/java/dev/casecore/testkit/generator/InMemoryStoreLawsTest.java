package dev.casecore.testkit.generator;

import dev.casecore.InMemoryStore;
import dev.casecore.port.Store;

class InMemoryStoreLawsTest extends StoreLaws {
    @Override
    protected Store newStore() {
        return new InMemoryStore();
    }
}
