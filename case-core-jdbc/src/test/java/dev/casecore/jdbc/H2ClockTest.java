package dev.casecore.jdbc;

import dev.casecore.testkit.contract.ClockContract;

class H2ClockTest extends ClockContract {
    H2ClockTest() {
        super(JdbcFixture.h2());
    }
}
