package dev.casecore.jdbc;

import dev.casecore.testkit.contract.ViewsContract;

class H2FileViewsTest extends ViewsContract {
    H2FileViewsTest() {
        super(JdbcFixture.h2File());
    }
}
