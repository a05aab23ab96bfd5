package dev.casecore.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbRacesTest extends IsolationsContract {
    @Override
    DataSource emptyDatabase() {
        return Databases.emptyMariaDb();
    }
}
