package dev.casecore.jdbc;

import dev.casecore.testkit.contract.StoreContract;

class H2FileStoreTest extends StoreContract {
    H2FileStoreTest() {
        super(JdbcFixture.h2File());
    }
}
