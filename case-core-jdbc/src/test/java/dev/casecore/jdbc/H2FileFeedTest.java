package dev.casecore.jdbc;

import dev.casecore.testkit.contract.FeedContract;

class H2FileFeedTest extends FeedContract {
    H2FileFeedTest() {
        super(JdbcFixture.h2File());
    }
}
