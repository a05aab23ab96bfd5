package dev.casecore.jdbc;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.SubscriptionContract;

class H2SubscriptionTest extends SubscriptionContract {
    @Override
    protected Store newStore() {
        return JdbcStore.on(Databases.emptyH2());
    }
}
