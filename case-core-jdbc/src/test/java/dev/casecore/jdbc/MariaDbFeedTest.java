package dev.casecore.jdbc;

import dev.casecore.testkit.contract.FeedContract;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbFeedTest extends FeedContract {
    MariaDbFeedTest() {
        super(JdbcFixture.mariaDb());
    }
}
