package dev.casecore.jdbc;

import dev.casecore.port.Store;

class PostgresTenantsTest extends TenantsContract {
    @Override
    Store newStore() {
        return JdbcStore.on(Databases.emptyPostgres());
    }
}
