package dev.casecore.jdbc;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.SubscriptionContract;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbSubscriptionTest extends SubscriptionContract {
    @Override
    protected Store newStore() {
        return JdbcStore.on(Databases.emptyMariaDb());
    }
}
