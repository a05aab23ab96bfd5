package dev.casecore.jdbc;

import dev.casecore.testkit.contract.ViewsContract;

class H2ViewsTest extends ViewsContract {
    H2ViewsTest() {
        super(JdbcFixture.h2());
    }
}
