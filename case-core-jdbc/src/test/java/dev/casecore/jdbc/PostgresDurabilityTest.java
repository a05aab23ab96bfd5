package dev.casecore.jdbc;

import dev.casecore.testkit.contract.DurabilityContract;

class PostgresDurabilityTest extends DurabilityContract {
    PostgresDurabilityTest() {
        super(JdbcFixture.postgres());
    }
}
