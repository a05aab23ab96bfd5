package dev.casecore.testkit.contract;

class InMemoryStoreTest extends StoreContract {
    InMemoryStoreTest() {
        super(new InMemoryFixture());
    }
}
