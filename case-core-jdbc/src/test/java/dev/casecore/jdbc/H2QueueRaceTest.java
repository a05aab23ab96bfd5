package dev.casecore.jdbc;

import javax.sql.DataSource;

class H2QueueRaceTest extends QueueRaceContract {
    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }
}
