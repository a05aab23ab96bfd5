package dev.casecore.jdbc;

import dev.casecore.testkit.contract.StoreContract;

class RememberingPostgresStoreTest extends StoreContract {
    RememberingPostgresStoreTest() {
        super(JdbcFixture.rememberingPostgres());
    }
}
