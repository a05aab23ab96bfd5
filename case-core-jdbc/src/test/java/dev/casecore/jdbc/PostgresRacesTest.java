package dev.casecore.jdbc;

import javax.sql.DataSource;

class PostgresRacesTest extends IsolationsContract {
    @Override
    DataSource emptyDatabase() {
        return Databases.emptyPostgres();
    }
}
