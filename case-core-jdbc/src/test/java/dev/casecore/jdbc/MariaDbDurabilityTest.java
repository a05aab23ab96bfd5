package dev.casecore.jdbc;

import dev.casecore.testkit.contract.DurabilityContract;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbDurabilityTest extends DurabilityContract {
    MariaDbDurabilityTest() {
        super(JdbcFixture.mariaDb());
    }
}
