package dev.casecore.jdbc;

import dev.casecore.testkit.contract.ClockContract;

class H2FileClockTest extends ClockContract {
    H2FileClockTest() {
        super(JdbcFixture.h2File());
    }
}
