package dev.casecore.jdbc;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.ClockContract;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbClockTest extends ClockContract {
    @Override
    protected Store newStore() {
        return JdbcStore.on(Databases.emptyMariaDb());
    }
}
