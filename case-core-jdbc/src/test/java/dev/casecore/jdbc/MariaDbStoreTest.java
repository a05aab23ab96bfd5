package dev.casecore.jdbc;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.StoreContract;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbStoreTest extends StoreContract {
    @Override
    protected Store newStore() {
        return JdbcStore.on(Databases.emptyMariaDb());
    }
}
