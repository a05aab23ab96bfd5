package dev.casecore.jdbc;

import dev.casecore.testkit.contract.QueueContract;

class PostgresQueueTest extends QueueContract {
    PostgresQueueTest() {
        super(JdbcFixture.postgres());
    }
}
