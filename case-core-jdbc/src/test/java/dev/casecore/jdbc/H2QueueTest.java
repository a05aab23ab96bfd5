package dev.casecore.jdbc;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.QueueContract;

class H2QueueTest extends QueueContract {
    @Override
    protected Store newStore() {
        return JdbcStore.on(Databases.emptyH2());
    }
}
