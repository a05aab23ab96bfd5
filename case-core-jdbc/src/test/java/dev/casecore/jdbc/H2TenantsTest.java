package dev.casecore.jdbc;

import dev.casecore.port.Store;

class H2TenantsTest extends TenantsContract {
    @Override
    Store newStore() {
        return JdbcStore.on(Databases.emptyH2());
    }
}
