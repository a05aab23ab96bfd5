package dev.casecore.jdbc;

import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbHostileTest extends HostileContract {
    MariaDbHostileTest() {
        super(JdbcFixture.mariaDb());
    }
}
