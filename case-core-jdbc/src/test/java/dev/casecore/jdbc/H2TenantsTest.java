package dev.casecore.jdbc;

class H2TenantsTest extends TenantsContract {
    H2TenantsTest() {
        super(JdbcFixture.h2());
    }
}
