package dev.casecore;

import dev.casecore.identity.SubscriberId;
import dev.casecore.port.EventLog.FeedEntry;
import dev.casecore.port.Store;
import dev.casecore.port.Subscriptions.Start;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Consumer;

/**
 * A named reader of the feed of all tenants, which gets every event at least once, those of a case in sequence, and remembers how far it has
 * come (REC-002).
 *
 * <p>Example: {@code FeedSubscriber.of(store, SubscriberId.of("search-index"), Start.BEGINNING).poll(index::addAll)}.
 *
 * <ol>
 *   <li>A poll reads a batch after the stored position and hands it over.
 *   <li>When the handler is done, the position is moved behind the batch. If the handler throws, or its process dies, the position stays, and
 *       the batch comes again.
 *   <li>Where two processes poll under one name, both may get a batch, and one moves the position on; no batch is left out.
 * </ol>
 *
 * <p>It has no thread and waits for nothing: call it from a scheduler, or in a loop as long as there {@link Progress#isMore is more}.
 */
public final class FeedSubscriber {

    private static final int BATCH = 100;

    private final Store store;
    private final SubscriberId id;
    private final int batchSize;

    private FeedSubscriber(Store store, SubscriberId id, int batchSize) {
        this.store = store;
        this.id = id;
        this.batchSize = batchSize;
    }

    /**
     * Subscribes, or goes on as a subscriber that is there already.
     *
     * @param store whose feed
     * @param id    the name of the subscriber
     * @param start where it starts if it is new
     * @return a reader in batches of 100
     */
    public static FeedSubscriber of(Store store, SubscriberId id, Start start) {
        store.subscribe(id, start);
        return new FeedSubscriber(store, id, BATCH);
    }

    /**
     * Reads in batches of another size.
     *
     * @param size the most events that are handed over at once; 1 or more
     * @return the same subscriber
     * @throws IllegalArgumentException if the size is less than 1
     */
    public FeedSubscriber inBatchesOf(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a batch holds at least 1 event, not " + size);
        }
        return new FeedSubscriber(store, id, size);
    }

    /** {@return the name of the subscriber} */
    public SubscriberId id() {
        return id;
    }

    /**
     * Hands the next batch over, and moves on when it was dealt with as a whole.
     *
     * @param handler deals with a batch that is not empty; what it throws is thrown, and the same batch comes again
     * @return how many events were handed over, and how the subscriber stands
     */
    public Progress poll(Consumer<Seq<FeedEntry>> handler) {
        return poll((from, batch) -> {
            handler.accept(batch);
            return moveOn(from, batch);
        });
    }

    /**
     * Hands the next batch over event by event. If the handler throws, those before are dealt with, and the one at which it did comes again.
     *
     * @param handler deals with an event; what it throws is thrown
     * @return how many events were handed over, and how the subscriber stands
     */
    public Progress pollEach(Consumer<FeedEntry> handler) {
        return poll((from, batch) -> {
            int handled = 0;
            try {
                for (FeedEntry entry : batch) {
                    handler.accept(entry);
                    handled++;
                }
            } catch (RuntimeException e) {
                moveOnBefore(e, from, batch.take(handled));
                throw e;
            }
            return moveOn(from, batch);
        });
    }

    /**
     * Hands over batch after batch until nothing is new.
     *
     * @param handler as for {@link #poll}
     * @return how many events were handed over in all, and how the subscriber stands
     */
    public Progress catchUp(Consumer<Seq<FeedEntry>> handler) {
        int handled = 0;
        Progress progress;
        do {
            progress = poll(handler);
            handled += progress.handled();
        } while (progress.isMore());
        return new Progress(handled, progress.standing());
    }

    private interface Dealing {
        Progress with(long from, Seq<FeedEntry> batch);
    }

    private Progress poll(Dealing dealing) {
        Option<Long> from = store.position(id);
        if (from.isEmpty()) {
            return new Progress(0, Standing.REMOVED);
        }
        Seq<FeedEntry> batch = store.feed(from.get(), batchSize);
        return batch.isEmpty() ? new Progress(0, Standing.NOTHING_NEW) : dealing.with(from.get(), batch);
    }

    private Progress moveOn(long from, Seq<FeedEntry> dealtWith) {
        boolean moved = store.moveOn(id, from, dealtWith.last().position());
        return new Progress(dealtWith.size(), moved ? Standing.MOVED_ON : Standing.OVERTAKEN);
    }

    private void moveOnBefore(RuntimeException failure, long from, Seq<FeedEntry> dealtWith) {
        try {
            if (!dealtWith.isEmpty()) {
                moveOn(from, dealtWith);
            }
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** How a subscriber stands after a poll. */
    public enum Standing {
        /** It has moved behind the batch. Poll again at once. */
        MOVED_ON,
        /** No event is new. Poll again after a while. */
        NOTHING_NEW,
        /**
         * Somebody else moved it meanwhile under the same name, or it was removed and made again. What was handed over may have been handed to
         * both. Poll again at once: it goes on from where it is now.
         */
        OVERTAKEN,
        /** Somebody removed it. Nothing is handed over until it is subscribed again. */
        REMOVED
    }

    /**
     * What came of a poll.
     *
     * @param handled  how many events were handed over
     * @param standing how the subscriber stands
     */
    public record Progress(int handled, Standing standing) {

        /** {@return whether to poll again at once} */
        public boolean isMore() {
            return standing == Standing.MOVED_ON || standing == Standing.OVERTAKEN;
        }
    }
}
