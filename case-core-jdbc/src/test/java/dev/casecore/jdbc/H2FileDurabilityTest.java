package dev.casecore.jdbc;

import dev.casecore.testkit.contract.DurabilityContract;

class H2FileDurabilityTest extends DurabilityContract {
    H2FileDurabilityTest() {
        super(JdbcFixture.h2File());
    }
}
