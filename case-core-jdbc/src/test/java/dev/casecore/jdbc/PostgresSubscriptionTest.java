package dev.casecore.jdbc;

import dev.casecore.testkit.contract.SubscriptionContract;

class PostgresSubscriptionTest extends SubscriptionContract {
    PostgresSubscriptionTest() {
        super(JdbcFixture.postgres());
    }
}
