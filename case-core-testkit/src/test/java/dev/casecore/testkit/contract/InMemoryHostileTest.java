package dev.casecore.testkit.contract;

class InMemoryHostileTest extends HostileContract {
    InMemoryHostileTest() {
        super(new InMemoryFixture());
    }
}
