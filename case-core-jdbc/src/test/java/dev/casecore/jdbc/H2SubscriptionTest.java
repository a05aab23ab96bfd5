package dev.casecore.jdbc;

import dev.casecore.testkit.contract.SubscriptionContract;

class H2SubscriptionTest extends SubscriptionContract {
    H2SubscriptionTest() {
        super(JdbcFixture.h2());
    }
}
