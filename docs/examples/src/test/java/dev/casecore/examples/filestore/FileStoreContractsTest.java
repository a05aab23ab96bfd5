package dev.casecore.examples.filestore;

import dev.casecore.testkit.contract.ClockContract;
import dev.casecore.testkit.contract.DurabilityContract;
import dev.casecore.testkit.contract.FeedContract;
import dev.casecore.testkit.contract.HostileContract;
import dev.casecore.testkit.contract.QueueContract;
import dev.casecore.testkit.contract.RacesContract;
import dev.casecore.testkit.contract.StoreContract;
import dev.casecore.testkit.contract.SubscriptionContract;
import dev.casecore.testkit.contract.TenantsContract;
import dev.casecore.testkit.contract.ViewsContract;
import org.junit.jupiter.api.Nested;

class FileStoreContractsTest {

    @Nested
    class Stores extends StoreContract {
        Stores() {
            super(new FileStoreFixture());
        }
    }

    @Nested
    class Views extends ViewsContract {
        Views() {
            super(new FileStoreFixture());
        }
    }

    @Nested
    class Feed extends FeedContract {
        Feed() {
            super(new FileStoreFixture());
        }
    }

    @Nested
    class Queues extends QueueContract {
        Queues() {
            super(new FileStoreFixture());
        }
    }

    @Nested
    class Clocks extends ClockContract {
        Clocks() {
            super(new FileStoreFixture());
        }
    }

    @Nested
    class Races extends RacesContract {
        Races() {
            super(new FileStoreFixture());
        }
    }

    @Nested
    class Tenants extends TenantsContract {
        Tenants() {
            super(new FileStoreFixture());
        }
    }

    @Nested
    class Texts extends HostileContract {
        Texts() {
            super(new FileStoreFixture());
        }
    }

    @Nested
    class Subscribers extends SubscriptionContract {
        Subscribers() {
            super(new FileStoreFixture());
        }
    }

    @Nested
    class Durability extends DurabilityContract {
        Durability() {
            super(new FileStoreFixture());
        }
    }
}
