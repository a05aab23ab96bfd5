package dev.casecore.jdbc;

import javax.sql.DataSource;

class H2RacesTest extends RacesContract {
    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }
}
