package dev.casecore.jdbc;

import javax.sql.DataSource;

class PostgresQueueRaceTest extends QueueRaceContract {
    @Override
    DataSource emptyDatabase() {
        return Databases.emptyPostgres();
    }
}
