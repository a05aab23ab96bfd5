package dev.casecore.testkit.contract;

class InMemoryRacesTest extends RacesContract {
    InMemoryRacesTest() {
        super(new InMemoryFixture());
    }
}
