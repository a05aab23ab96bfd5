package dev.casecore.jdbc;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.Capability;
import dev.casecore.testkit.contract.FeedContract;
import dev.casecore.testkit.contract.RacesContract;
import dev.casecore.testkit.contract.StoreFixture;
import dev.casecore.testkit.contract.SubscriptionContract;
import io.vavr.collection.Set;
import java.sql.Connection;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.springframework.jdbc.datasource.IsolationLevelDataSourceAdapter;

/** What many do at once, on every database and under every isolation that an embedder's pool may be set to. */
abstract class IsolationsContract {

    abstract DataSource emptyDatabase();

    /** Works with connections of one isolation. */
    private final class Isolated implements StoreFixture {
        private final int level;

        Isolated(int level) {
            this.level = level;
        }

        @Override
        public Store emptyStore() {
            IsolationLevelDataSourceAdapter source = new IsolationLevelDataSourceAdapter();
            source.setTargetDataSource(emptyDatabase());
            source.setIsolationLevel(level);
            return JdbcStore.on(source);
        }

        /** Under SERIALIZABLE the database undoes claims, and what was undone is first again. */
        @Override
        public Set<Capability> capabilities() {
            Set<Capability> all = StoreFixture.super.capabilities();
            return level == Connection.TRANSACTION_SERIALIZABLE ? all.remove(Capability.SERVES_PICKERS_IN_ORDER) : all;
        }
    }

    @Nested
    class ReadCommitted extends RacesContract {
        ReadCommitted() {
            super(new Isolated(Connection.TRANSACTION_READ_COMMITTED));
        }

        @Override
        protected int waiting() {
            return 10_000;
        }
    }

    @Nested
    class RepeatableRead extends RacesContract {
        RepeatableRead() {
            super(new Isolated(Connection.TRANSACTION_REPEATABLE_READ));
        }
    }

    @Nested
    class Serializable extends RacesContract {
        Serializable() {
            super(new Isolated(Connection.TRANSACTION_SERIALIZABLE));
        }
    }

    @Nested
    class RepeatableReadFeed extends FeedContract {
        RepeatableReadFeed() {
            super(new Isolated(Connection.TRANSACTION_REPEATABLE_READ));
        }
    }

    @Nested
    class SerializableFeed extends FeedContract {
        SerializableFeed() {
            super(new Isolated(Connection.TRANSACTION_SERIALIZABLE));
        }
    }

    @Nested
    class RepeatableReadSubscriptions extends SubscriptionContract {
        RepeatableReadSubscriptions() {
            super(new Isolated(Connection.TRANSACTION_REPEATABLE_READ));
        }
    }

    @Nested
    class SerializableSubscriptions extends SubscriptionContract {
        SerializableSubscriptions() {
            super(new Isolated(Connection.TRANSACTION_SERIALIZABLE));
        }
    }
}
