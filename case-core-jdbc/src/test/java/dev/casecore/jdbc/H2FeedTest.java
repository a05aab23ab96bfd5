package dev.casecore.jdbc;

import dev.casecore.testkit.contract.FeedContract;

class H2FeedTest extends FeedContract {
    H2FeedTest() {
        super(JdbcFixture.h2());
    }
}
