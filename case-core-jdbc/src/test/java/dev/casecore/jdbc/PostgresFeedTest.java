package dev.casecore.jdbc;

import dev.casecore.testkit.contract.FeedContract;

class PostgresFeedTest extends FeedContract {
    PostgresFeedTest() {
        super(JdbcFixture.postgres());
    }
}
