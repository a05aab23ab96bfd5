package dev.casecore.testkit.contract;

class InMemoryTenantsTest extends TenantsContract {
    InMemoryTenantsTest() {
        super(new InMemoryFixture());
    }
}
