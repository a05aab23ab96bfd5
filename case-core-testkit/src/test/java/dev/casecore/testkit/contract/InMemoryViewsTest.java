package dev.casecore.testkit.contract;

class InMemoryViewsTest extends ViewsContract {
    InMemoryViewsTest() {
        super(new InMemoryFixture());
    }
}
