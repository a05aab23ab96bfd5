package dev.casecore.testkit.contract;

class InMemorySubscriptionTest extends SubscriptionContract {
    InMemorySubscriptionTest() {
        super(new InMemoryFixture());
    }
}
