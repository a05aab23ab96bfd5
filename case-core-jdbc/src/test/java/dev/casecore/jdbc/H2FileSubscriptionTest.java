package dev.casecore.jdbc;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.SubscriptionContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2FileSubscriptionTest extends SubscriptionContract {

    @TempDir
    private Path folder = Path.of("");

    @Override
    protected Store newStore() {
        return JdbcStore.on(Databases.emptyH2File(folder));
    }
}
