package dev.casecore.testkit.contract;

class InMemoryClockTest extends ClockContract {
    InMemoryClockTest() {
        super(new InMemoryFixture());
    }
}
