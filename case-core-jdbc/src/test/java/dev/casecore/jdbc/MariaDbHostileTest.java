package dev.casecore.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbHostileTest extends HostileContract {
    @Override
    DataSource emptyDatabase() {
        return Databases.emptyMariaDb();
    }
}
