package dev.casecore.jdbc;

import dev.casecore.testkit.contract.DurabilityContract;

class H2DurabilityTest extends DurabilityContract {
    H2DurabilityTest() {
        super(JdbcFixture.h2());
    }
}
