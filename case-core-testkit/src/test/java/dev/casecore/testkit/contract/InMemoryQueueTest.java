package dev.casecore.testkit.contract;

class InMemoryQueueTest extends QueueContract {
    InMemoryQueueTest() {
        super(new InMemoryFixture());
    }
}
