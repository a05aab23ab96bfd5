package dev.casecore.jdbc;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.ClockContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2FileClockTest extends ClockContract {

    @TempDir
    private Path folder = Path.of("");

    @Override
    protected Store newStore() {
        return JdbcStore.on(Databases.emptyH2File(folder));
    }
}
