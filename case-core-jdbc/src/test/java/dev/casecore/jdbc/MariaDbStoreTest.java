package dev.casecore.jdbc;

import dev.casecore.testkit.contract.StoreContract;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbStoreTest extends StoreContract {
    MariaDbStoreTest() {
        super(JdbcFixture.mariaDb());
    }
}
