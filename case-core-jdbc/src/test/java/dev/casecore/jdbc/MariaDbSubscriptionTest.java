package dev.casecore.jdbc;

import dev.casecore.testkit.contract.SubscriptionContract;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbSubscriptionTest extends SubscriptionContract {
    MariaDbSubscriptionTest() {
        super(JdbcFixture.mariaDb());
    }
}
