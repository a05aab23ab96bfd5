package dev.casecore.jdbc;

import javax.sql.DataSource;

class H2CutsTest extends CutsContract {
    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }
}
