package dev.casecore.jdbc;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.ClockContract;

class PostgresClockTest extends ClockContract {
    @Override
    protected Store newStore() {
        return JdbcStore.on(Databases.emptyPostgres());
    }
}
