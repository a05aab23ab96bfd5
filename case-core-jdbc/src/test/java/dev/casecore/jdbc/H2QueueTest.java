package dev.casecore.jdbc;

import dev.casecore.testkit.contract.QueueContract;

class H2QueueTest extends QueueContract {
    H2QueueTest() {
        super(JdbcFixture.h2());
    }
}
