package dev.casecore.testkit.contract;

class InMemoryFeedTest extends FeedContract {
    InMemoryFeedTest() {
        super(new InMemoryFixture());
    }
}
