package dev.casecore.jdbc;

import dev.casecore.testkit.contract.ViewsContract;

class PostgresViewsTest extends ViewsContract {
    PostgresViewsTest() {
        super(JdbcFixture.postgres());
    }
}
