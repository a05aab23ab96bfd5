package dev.casecore.jdbc;

import javax.sql.DataSource;

class PostgresJoiningTest extends JoiningContract {
    @Override
    DataSource emptyDatabase() {
        return Databases.emptyPostgres();
    }
}
