package dev.casecore.jdbc;

class PostgresTenantsTest extends TenantsContract {
    PostgresTenantsTest() {
        super(JdbcFixture.postgres());
    }
}
