package dev.casecore.jdbc;

import dev.casecore.testkit.contract.ViewsContract;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbViewsTest extends ViewsContract {
    MariaDbViewsTest() {
        super(JdbcFixture.mariaDb());
    }
}
