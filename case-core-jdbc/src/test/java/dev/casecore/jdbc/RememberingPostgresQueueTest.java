package dev.casecore.jdbc;

import dev.casecore.testkit.contract.QueueContract;

class RememberingPostgresQueueTest extends QueueContract {
    RememberingPostgresQueueTest() {
        super(JdbcFixture.rememberingPostgres());
    }
}
