package dev.casecore.jdbc;

import javax.sql.DataSource;

class PostgresHostileTest extends HostileContract {
    @Override
    DataSource emptyDatabase() {
        return Databases.emptyPostgres();
    }
}
