package dev.casecore.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.FeedSubscriber;
import dev.casecore.identity.SubscriberId;
import dev.casecore.port.Subscriptions.Start;
import org.junit.jupiter.api.Test;

class InMemorySubscriptionTest extends SubscriptionContract {
    InMemorySubscriptionTest() {
        super(new InMemoryFixture());
    }

    @Test
    void a_batch_holds_at_least_one_event() {
        FeedSubscriber index = FeedSubscriber.of(store, SubscriberId.of("index"), Start.BEGINNING);

        assertThatThrownBy(() -> index.inBatchesOf(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
