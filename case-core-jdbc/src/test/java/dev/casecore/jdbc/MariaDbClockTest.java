package dev.casecore.jdbc;

import dev.casecore.testkit.contract.ClockContract;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbClockTest extends ClockContract {
    MariaDbClockTest() {
        super(JdbcFixture.mariaDb());
    }
}
