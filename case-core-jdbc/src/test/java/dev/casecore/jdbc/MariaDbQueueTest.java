package dev.casecore.jdbc;

import dev.casecore.testkit.contract.QueueContract;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbQueueTest extends QueueContract {
    MariaDbQueueTest() {
        super(JdbcFixture.mariaDb());
    }
}
