package dev.casecore.jdbc;

import dev.casecore.testkit.contract.StoreContract;

class PostgresStoreTest extends StoreContract {
    PostgresStoreTest() {
        super(JdbcFixture.postgres());
    }
}
