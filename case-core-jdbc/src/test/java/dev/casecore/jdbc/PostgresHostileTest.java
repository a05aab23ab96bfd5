package dev.casecore.jdbc;

class PostgresHostileTest extends HostileContract {
    PostgresHostileTest() {
        super(JdbcFixture.postgres());
    }
}
