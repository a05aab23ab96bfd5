package dev.casecore.jdbc;

import org.junit.jupiter.api.Tag;

@Tag("mariadb")
@net.jqwik.api.Tag("mariadb")
class MariaDbTenantsTest extends TenantsContract {
    MariaDbTenantsTest() {
        super(JdbcFixture.mariaDb());
    }
}
