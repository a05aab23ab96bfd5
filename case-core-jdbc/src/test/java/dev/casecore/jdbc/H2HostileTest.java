package dev.casecore.jdbc;

class H2HostileTest extends HostileContract {
    H2HostileTest() {
        super(JdbcFixture.h2());
    }
}
