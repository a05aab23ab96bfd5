package dev.casecore.jdbc;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.StoreContract;

class PostgresStoreTest extends StoreContract {
    @Override
    protected Store newStore() {
        return JdbcStore.on(Databases.emptyPostgres());
    }
}
