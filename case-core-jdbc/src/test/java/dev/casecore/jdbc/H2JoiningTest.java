package dev.casecore.jdbc;

import javax.sql.DataSource;

class H2JoiningTest extends JoiningContract {
    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2();
    }
}
