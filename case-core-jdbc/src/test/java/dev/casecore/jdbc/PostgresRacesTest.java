package dev.casecore.jdbc;

import javax.sql.DataSource;

class PostgresRacesTest extends RacesContract {
    @Override
    DataSource emptyDatabase() {
        return Databases.emptyPostgres();
    }
}
