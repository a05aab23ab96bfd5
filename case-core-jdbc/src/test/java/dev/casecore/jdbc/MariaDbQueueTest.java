package dev.casecore.jdbc;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.QueueContract;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbQueueTest extends QueueContract {
    @Override
    protected Store newStore() {
        return JdbcStore.on(Databases.emptyMariaDb());
    }
}
