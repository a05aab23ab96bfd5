package dev.casecore.jdbc;

import javax.sql.DataSource;

class H2HostileTest extends HostileContract {
    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }
}
