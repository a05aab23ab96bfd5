package dev.casecore.testkit.contract;

import dev.casecore.port.Store;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Tests each of which has an empty store. A store that never answers is a failed test, not a build without an end. */
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
abstract class StoreSuite {

    final StoreFixture fixture;
    final Store store;

    StoreSuite(StoreFixture fixture) {
        this.fixture = fixture;
        this.store = fixture.emptyStore();
    }

    @AfterEach
    final void discardStore() {
        fixture.discard();
    }
}
