package dev.casecore.jdbc;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

class H2FileJoiningTest extends JoiningContract {

    @TempDir
    private static Path folder = Path.of("");

    @Override
    DataSource emptyDatabase() {
        return Databases.emptyH2File(folder);
    }
}
