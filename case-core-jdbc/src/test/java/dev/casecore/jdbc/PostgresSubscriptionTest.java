package dev.casecore.jdbc;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.SubscriptionContract;

class PostgresSubscriptionTest extends SubscriptionContract {
    @Override
    protected Store newStore() {
        return JdbcStore.on(Databases.emptyPostgres());
    }
}
