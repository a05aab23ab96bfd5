package dev.casecore.testkit.contract;

import static dev.casecore.testkit.contract.props.Commits.START;
import static dev.casecore.testkit.contract.props.Commits.STRANGER;
import static dev.casecore.testkit.contract.props.Commits.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.FeedSubscriber;
import dev.casecore.FeedSubscriber.Progress;
import dev.casecore.FeedSubscriber.Standing;
import dev.casecore.identity.SubscriberId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.EventLog.FeedEntry;
import dev.casecore.port.Subscriptions.Start;
import dev.casecore.port.Subscriptions.Subscriber;
import dev.casecore.testkit.contract.props.Commits;
import dev.casecore.testkit.contract.props.Rendezvous;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.AbstractLongAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What every store owes about named subscribers of the feed. */
public abstract class SubscriptionContract extends StoreSuite {

    private static final SubscriberId INDEX = SubscriberId.of("search-index");
    private static final SubscriberId MAIL = SubscriberId.of("mail");
    private final IllegalStateException down = new IllegalStateException("the index is down");

    private final Commits commits = new Commits(store);

    /**
     * For subclasses.
     *
     * @param fixture makes the store
     */
    protected SubscriptionContract(StoreFixture fixture) {
        super(fixture);
    }

    private AbstractLongAssert<?> assertPosition(String must) {
        return assertThat(store.position(INDEX).getOrElse(-1L)).as(must);
    }

    private FeedSubscriber index() {
        return FeedSubscriber.of(store, INDEX, Start.BEGINNING);
    }

    /** Opens cases, of two tenants by turns; answers the positions of all events so far. */
    private Seq<Long> opened(int many) {
        for (int i = 0; i < many; i++) {
            commits.opened(i % 2 == 0 ? TENANT : STRANGER, START);
        }
        Seq<Long> positions = store.feed(0, 1_000).map(FeedEntry::position);
        assertThat(positions).as("the feed must have what was committed").isNotEmpty();
        return positions;
    }

    @Test
    void REC_002_a_subscriber_goes_on_where_it_stopped_whoever_reads_for_it() {
        Seq<Long> positions = opened(7);
        ArrayList<FeedEntry> seen = new ArrayList<>();

        Progress first = index().inBatchesOf(3).poll(batch -> seen.addAll(batch.asJava()));
        Progress rest = index().inBatchesOf(3).catchUp(batch -> seen.addAll(batch.asJava()));

        assertThat(first)
                .as("the store must move a subscriber on over the batch that it has dealt with")
                .isEqualTo(new Progress(3, Standing.MOVED_ON));
        assertThat(rest)
                .as("the store must let whoever comes next go on from there to the end")
                .isEqualTo(new Progress(4, Standing.NOTHING_NEW));
        assertThat(seen)
                .as("the store must hand a subscriber each event of the feed once")
                .isEqualTo(store.feed(0, 100).asJava());
        assertPosition("the store must know that a subscriber has come to the end")
                .isEqualTo(positions.last());
    }

    @Test
    void REC_002_a_new_subscriber_starts_at_the_beginning_or_now() {
        commits.opened();
        commits.opened();

        store.subscribe(INDEX, Start.BEGINNING);
        store.subscribe(MAIL, Start.NOW);
        Seq<Long> positions = opened(1);

        assertThat(polled(INDEX))
                .as("the store must let a subscriber start with the first event of all")
                .isEqualTo(positions);
        assertThat(polled(MAIL))
                .as("the store must let a subscriber start after what is committed by now")
                .containsExactly(positions.last());
    }

    private Seq<Long> polled(SubscriberId subscriber) {
        ArrayList<FeedEntry> seen = new ArrayList<>();
        FeedSubscriber.of(store, subscriber, Start.NOW).catchUp(batch -> seen.addAll(batch.asJava()));
        return List.ofAll(seen).map(FeedEntry::position);
    }

    @Test
    void REC_002_who_subscribes_again_goes_on_as_before() {
        opened(2);
        index().catchUp(batch -> {});
        long position = store.position(INDEX).getOrElse(0L);
        opened(1);

        store.subscribe(INDEX, Start.BEGINNING);
        assertPosition("the store must leave a subscriber that is there already where it is")
                .isEqualTo(position)
                .isPositive();
        store.subscribe(INDEX, Start.NOW);
        assertPosition("the store must leave a subscriber that is there already where it is")
                .isEqualTo(position);
    }

    @Test
    void REC_002_a_batch_that_could_not_be_dealt_with_comes_again() {
        Seq<Long> positions = opened(2);

        assertDown(() -> index().poll(batch -> {
            throw down;
        }));

        assertPosition("the store must leave a subscriber that failed where it was")
                .isZero();
        assertThat(polled(INDEX))
                .as("the store must hand out again what could not be dealt with")
                .isEqualTo(positions);
    }

    private void assertDown(ThrowingCallable polling) {
        assertThatThrownBy(polling, "the store must hand out what is there, and its reader's failure must come through")
                .isSameAs(down);
    }

    @Test
    void REC_002_event_by_event_what_was_dealt_with_before_a_failure_does_not_come_again() {
        Seq<Long> positions = opened(4);
        ArrayList<Long> indexed = new ArrayList<>();

        assertDown(() -> index().pollEach(entry -> {
            if (entry.position() == positions.get(2)) {
                throw down;
            }
            indexed.add(entry.position());
        }));
        assertThat(indexed).as("the store must hand out events in order").containsExactlyElementsOf(positions.take(2));
        Progress rest = index().pollEach(entry -> indexed.add(entry.position()));

        assertThat(rest)
                .as("the store must have moved the subscriber on over what it had dealt with")
                .isEqualTo(new Progress(2, Standing.MOVED_ON));
        assertThat(indexed).as("the store must hand out each event once").containsExactlyElementsOf(positions);
    }

    @Test
    void REC_002_a_failure_at_the_first_event_moves_nobody() {
        opened(1);

        assertDown(() -> index().pollEach(entry -> {
            throw down;
        }));

        assertPosition("the store must leave a subscriber that failed where it was")
                .isZero();
    }

    @Test
    void REC_002_of_two_who_read_under_one_name_the_slower_one_takes_nothing_back() {
        opened(5);

        Progress slow = index().inBatchesOf(2).poll(batch -> index().catchUp(all -> {}));

        assertThat(slow)
                .as("the store must move nobody on who is not any more where its reader found it")
                .isEqualTo(new Progress(2, Standing.OVERTAKEN));
        assertThat(slow.isMore()).isTrue();
        assertThat(store.subscribers().map(Subscriber::lag))
                .as("the store must keep a subscriber where the faster reader has brought it")
                .containsExactly(0L);
    }

    @Test
    void REC_002_of_two_who_read_under_one_name_the_one_with_the_larger_batch_skips_nothing_of_the_other() {
        Seq<Long> positions = opened(5);

        Progress large = index().poll(batch -> index().inBatchesOf(2).poll(few -> {}));

        assertThat(large)
                .as("the store must move nobody on who is not any more where its reader found it")
                .isEqualTo(new Progress(5, Standing.OVERTAKEN));
        assertThat(polled(INDEX))
                .as("the store must hand out what follows the place to which the subscriber was moved")
                .isEqualTo(positions.drop(2));
    }

    @Test
    void REC_002_who_begins_anew_while_a_batch_is_dealt_with_gets_everything_again() {
        Seq<Long> positions = opened(3);
        index().inBatchesOf(2).poll(batch -> {});

        Progress last = index().poll(batch -> {
            store.unsubscribe(INDEX);
            store.subscribe(INDEX, Start.BEGINNING);
        });

        assertThat(last)
                .as("the store must move nobody on who has begun anew")
                .isEqualTo(new Progress(1, Standing.OVERTAKEN));
        assertThat(polled(INDEX))
                .as("the store must hand everything to a subscriber that has begun anew")
                .isEqualTo(positions);
    }

    @Test
    void REC_002_many_who_read_under_one_name_while_others_write_miss_nothing_between_them() {
        int writers = 3;
        CountDownLatch writing = new CountDownLatch(writers);
        ConcurrentLinkedQueue<FeedEntry> seen = new ConcurrentLinkedQueue<>();

        Seq<Integer> written = Rendezvous.of(writers + 3, i -> i < writers ? write(writing) : read(writing, seen));

        assertThat(written.sum().intValue()).isEqualTo(writers * 20);
        assertThat(List.ofAll(seen).map(FeedEntry::position).toSet())
                .as("the store must hand each event to one of several readers of one name at least")
                .hasSize(writers * 20);
        assertThat(store.subscribers().map(Subscriber::lag))
                .as("the store must have moved the subscriber on to the end")
                .containsExactly(0L);
    }

    private int write(CountDownLatch writing) {
        try {
            opened(20);
            return 20;
        } finally {
            writing.countDown();
        }
    }

    /** Reads until nobody writes any more, and then once to the end. */
    private int read(CountDownLatch writing, ConcurrentLinkedQueue<FeedEntry> seen) {
        boolean last;
        do {
            last = writing.getCount() == 0;
            index().inBatchesOf(4).catchUp(batch -> seen.addAll(batch.asJava()));
        } while (!last);
        return 0;
    }

    @Test
    void REC_002_the_events_of_a_case_come_in_sequence() {
        Case one = commits.opened();
        Case two = commits.opened();
        Case commented = commits.save(commits.comment(one, "first"));
        commits.save(commits.comment(two, "second"));
        commits.save(commits.comment(commented, "third"));
        Vector<RecordedEvent> seen = Vector.empty();

        while (true) {
            ArrayList<FeedEntry> batch = new ArrayList<>();
            if (!index().inBatchesOf(1).poll(few -> batch.addAll(few.asJava())).isMore()) {
                break;
            }
            seen = seen.append(batch.get(0).event());
        }

        assertThat(seen.filter(event -> event.caseId().equals(one.id())).map(RecordedEvent::sequence))
                .as("the store must hand out the events of a case in sequence")
                .containsExactly(1L, 2L, 3L);
        assertThat(seen.filter(event -> event.caseId().equals(two.id())).map(RecordedEvent::sequence))
                .as("the store must hand out the events of a case in sequence")
                .containsExactly(1L, 2L);
    }

    @Test
    void REC_002_subscribers_are_listed_by_name_with_how_far_each_is_behind() {
        opened(3);
        index().inBatchesOf(2).poll(batch -> {});
        store.subscribe(MAIL, Start.BEGINNING);
        commits.opened();

        Seq<Subscriber> subscribers = store.subscribers();

        assertThat(subscribers.map(Subscriber::id))
                .as("the store must list all subscribers by name")
                .containsExactly(MAIL, INDEX);
        assertThat(subscribers.map(Subscriber::lag))
                .as("the store must say how far each subscriber is behind")
                .containsExactly(4L, 2L);
        assertThat(subscribers.map(Subscriber::position))
                .as("the store must say where each subscriber is")
                .containsExactly(0L, store.position(INDEX).getOrElse(-1L));
    }

    @Test
    void REC_002_who_is_removed_is_neither_listed_nor_handed_anything() {
        opened(1);
        FeedSubscriber removed = index();

        assertThat(store.unsubscribe(INDEX))
                .as("the store must remove a subscriber that is there")
                .isTrue();
        assertThat(store.unsubscribe(INDEX))
                .as("the store must say that there was no such subscriber")
                .isFalse();

        assertThat(store.subscribers())
                .as("the store must not list who was removed")
                .isEmpty();
        assertThat(store.position(INDEX))
                .as("the store must know no place of who was removed")
                .isEmpty();
        assertThat(removed.poll(batch -> {
                    throw down;
                }))
                .as("the store must hand nothing to who was removed")
                .isEqualTo(new Progress(0, Standing.REMOVED));
    }

    @Test
    void REC_002_a_subscriber_is_moved_only_from_where_it_is_and_only_forward() {
        store.subscribe(INDEX, Start.BEGINNING);

        assertThat(store.moveOn(INDEX, 0, 10))
                .as("the store must move a subscriber on from where it is")
                .isTrue();
        assertThat(store.moveOn(INDEX, 0, 20))
                .as("the store must not move a subscriber on from where it is not")
                .isFalse();
        assertThat(store.moveOn(MAIL, 0, 10))
                .as("the store must not move a subscriber on that is not there")
                .isFalse();
        assertThatThrownBy(() -> store.moveOn(INDEX, 10, 10), "the store must refuse to move a subscriber nowhere")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a subscriber moves on, from position 10 to a later one, not to 10");

        assertPosition("the store must keep the place to which a subscriber was moved")
                .isEqualTo(10L);
        assertThat(store.position(MAIL))
                .as("the store must know no place of a subscriber that is not there")
                .isEmpty();
    }

    @Test
    void REC_002_a_name_may_be_whatever_a_line_of_text_may_be() {
        for (String name :
                List.of("'; DROP TABLE x; --", "\uD83D\uDE00".repeat(128), "Mail", "mail", "mail ", "m\u00E4il")) {
            store.subscribe(SubscriberId.of(name), Start.BEGINNING);
            assertThat(store.moveOn(SubscriberId.of(name), 0, 1))
                    .as("the store must keep a subscriber by the very name: %s", name)
                    .isTrue();
        }

        assertThat(store.subscribers())
                .as("the store must keep subscribers of different names apart")
                .hasSize(6);
    }
}
