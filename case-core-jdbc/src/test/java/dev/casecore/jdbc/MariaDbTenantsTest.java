package dev.casecore.jdbc;

import dev.casecore.port.Store;
import net.jqwik.api.Tag;

@Tag("mariadb")
class MariaDbTenantsTest extends TenantsContract {
    @Override
    Store newStore() {
        return JdbcStore.on(Databases.emptyMariaDb());
    }
}
