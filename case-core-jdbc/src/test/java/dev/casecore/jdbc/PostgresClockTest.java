package dev.casecore.jdbc;

import dev.casecore.testkit.contract.ClockContract;

class PostgresClockTest extends ClockContract {
    PostgresClockTest() {
        super(JdbcFixture.postgres());
    }
}
