package dev.casecore.testkit.contract;

import static dev.casecore.testkit.contract.props.Commits.START;
import static dev.casecore.testkit.contract.props.Commits.STRANGER;
import static dev.casecore.testkit.contract.props.Commits.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.Commit;
import dev.casecore.port.EventLog.FeedEntry;
import dev.casecore.testkit.contract.props.Commits;
import dev.casecore.testkit.contract.props.Rendezvous;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What every store owes about the feed of everything that was committed. */
public abstract class FeedContract extends StoreSuite {

    private final Commits commits = new Commits(store);

    /**
     * For subclasses.
     *
     * @param fixture makes the store
     */
    protected FeedContract(StoreFixture fixture) {
        super(fixture);
    }

    private static Seq<Long> sequences(Seq<FeedEntry> entries, Case subject) {
        return entries.map(FeedEntry::event)
                .filter(event -> event.tenant().equals(subject.tenant()))
                .filter(event -> event.caseId().equals(subject.id()))
                .map(RecordedEvent::sequence);
    }

    /** Reads on from the last place until nothing is new. */
    private Vector<FeedEntry> readOn(Vector<FeedEntry> seen, int limit) {
        Vector<FeedEntry> entries = seen;
        while (true) {
            long after = entries.lastOption().map(FeedEntry::position).getOrElse(0L);
            Seq<FeedEntry> next = store.feed(after, limit);
            if (next.isEmpty()) {
                return entries;
            }
            assertThat(next.size())
                    .as("the feed must give as many entries as are asked for at most")
                    .isLessThanOrEqualTo(limit);
            assertThat(next.map(FeedEntry::position))
                    .as("the feed must start after the position that is asked for")
                    .allMatch(position -> position > after);
            entries = entries.appendAll(next);
        }
    }

    private Vector<FeedEntry> whole() {
        return readOn(Vector.empty(), 100);
    }

    @Test
    void REC_002_the_feed_has_every_event_of_every_tenant_once_in_order_of_position() {
        Case one = commits.opened();
        Case two = commits.opened(STRANGER, START);
        commits.save(commits.comment(one, "later"));

        Seq<FeedEntry> all = store.feed(0, 100);

        assertThat(all.map(FeedEntry::event))
                .as("the feed must have each event as it is read with its case")
                .containsExactlyInAnyOrderElementsOf(commits.events(one).appendAll(commits.events(two)))
                .hasSize(3);
        assertThat(sequences(all, one))
                .as("the feed must have the events of a case in sequence")
                .containsExactly(1L, 2L);
        assertThat(all.map(FeedEntry::position))
                .as("the feed must give positions that grow")
                .isEqualTo(all.map(FeedEntry::position).sorted().distinct());
    }

    @Test
    void REC_002_a_reader_goes_on_from_any_position() {
        Case subject = commits.opened();
        for (int i = 0; i < 5; i++) {
            subject = commits.save(commits.comment(subject, "comment " + i));
        }
        Vector<FeedEntry> all = whole();

        assertThat(sequences(all, subject))
                .as("the feed must have the events of a case in sequence")
                .containsExactlyElementsOf(List.rangeClosed(1L, 6L));
        for (FeedEntry last : all) {
            assertThat(readOn(Vector.of(last), 2))
                    .as("the feed must give what follows position %s, and only that", last.position())
                    .isEqualTo(all.dropUntil(last::equals));
        }
        assertThat(store.feed(all.last().position(), 10))
                .as("the feed must have nothing after the last position")
                .isEmpty();
    }

    @Test
    void REC_002_an_event_keeps_its_position_while_more_are_committed() {
        Case subject = commits.opened();
        Vector<FeedEntry> before = whole();
        commits.save(commits.comment(subject, "later"));

        assertThat(whole().take(1))
                .as("the feed must give an event the same position again")
                .isEqualTo(before)
                .hasSize(1);
        assertThat(readOn(before, 10))
                .as("the feed must put what is committed later after what was read")
                .hasSize(2);
    }

    @Test
    void REC_002_a_commit_of_several_cases_is_in_the_feed_whole_and_a_refused_one_is_not() {
        Case one = commits.opened();
        Case two = commits.opened();
        Commit both = Commits.together(commits.comment(one, "both"), commits.comment(two, "both"));
        Commit late = commits.comment(one, "late");

        commits.save(both);
        assertThat(store.commit(late).isLeft())
                .as("the store must refuse a commit on an old version")
                .isTrue();

        assertThat(sequences(whole(), one))
                .as("the feed must have what was saved of the one case, and nothing of what was refused")
                .containsExactly(1L, 2L);
        assertThat(sequences(whole(), two))
                .as("the feed must have what was saved of the other case")
                .containsExactly(1L, 2L);
    }

    @Test
    void REC_002_readers_miss_nothing_while_writers_overlap() {
        int writers = 8;
        int each = 40;
        Seq<Case> cases = List.range(0, 10).map(i -> commits.opened());
        CountDownLatch writing = new CountDownLatch(writers);
        CountDownLatch reading = new CountDownLatch(1);

        Seq<Vector<FeedEntry>> read = Rendezvous.of(writers + 3, i -> {
            if (i >= writers) {
                return follow(writing, reading);
            }
            try {
                await(reading);
                for (int k = 0; k < each; k++) {
                    commits.commentUntilSaved(
                            TENANT, cases.get((i + k * 3) % 10).id());
                }
                return Vector.<FeedEntry>empty();
            } finally {
                writing.countDown();
            }
        });

        int committed = 10 + writers * each;
        for (Vector<FeedEntry> entries : read.drop(writers)) {
            assertThat(entries.map(FeedEntry::event).distinct())
                    .as("the feed must give a reader that goes on from its last position every event")
                    .hasSize(committed);
            for (Case subject : cases) {
                assertThat(sequences(entries, subject).asJava())
                        .as("the feed must give the events of a case in sequence")
                        .isSorted()
                        .containsAll(commits.events(subject).map(RecordedEvent::sequence));
            }
            if (fixture.capabilities().contains(Capability.FEEDS_ONCE)) {
                assertThat(entries).as("the feed must give each event once").hasSize(committed);
            }
        }
    }

    /** Reads on until nobody writes any more, and then once to the end. */
    private Vector<FeedEntry> follow(CountDownLatch writing, CountDownLatch reading) {
        Vector<FeedEntry> seen = Vector.empty();
        boolean last;
        do {
            last = writing.getCount() == 0;
            try {
                seen = readOn(seen, 7);
            } finally {
                reading.countDown();
            }
        } while (!last);
        return seen;
    }

    private static void await(CountDownLatch reading) {
        try {
            reading.await();
        } catch (InterruptedException e) {
            throw new AssertionError("the feed must answer while nobody writes, and in time", e);
        }
    }
}
