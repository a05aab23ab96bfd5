package dev.casecore.jdbc;

import dev.casecore.testkit.contract.SubscriptionContract;

class H2FileSubscriptionTest extends SubscriptionContract {
    H2FileSubscriptionTest() {
        super(JdbcFixture.h2File());
    }
}
