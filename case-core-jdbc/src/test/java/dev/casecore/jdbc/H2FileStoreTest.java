package dev.casecore.jdbc;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.StoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2FileStoreTest extends StoreContract {

    @TempDir
    private Path folder = Path.of("");

    @Override
    protected Store newStore() {
        return JdbcStore.on(Databases.emptyH2File(folder));
    }
}
