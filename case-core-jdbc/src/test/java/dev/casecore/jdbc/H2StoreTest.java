package dev.casecore.jdbc;

import dev.casecore.testkit.contract.StoreContract;

class H2StoreTest extends StoreContract {
    H2StoreTest() {
        super(JdbcFixture.h2());
    }
}
