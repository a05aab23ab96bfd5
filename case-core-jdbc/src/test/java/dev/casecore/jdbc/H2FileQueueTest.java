package dev.casecore.jdbc;

import dev.casecore.testkit.contract.QueueContract;

class H2FileQueueTest extends QueueContract {
    H2FileQueueTest() {
        super(JdbcFixture.h2File());
    }
}
