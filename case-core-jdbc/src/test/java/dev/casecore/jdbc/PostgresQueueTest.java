package dev.casecore.jdbc;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.QueueContract;

class PostgresQueueTest extends QueueContract {
    @Override
    protected Store newStore() {
        return JdbcStore.on(Databases.emptyPostgres());
    }
}
