package dev.casecore.jdbc;

import javax.sql.DataSource;

class H2RacesTest extends IsolationsContract {
    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }
}
