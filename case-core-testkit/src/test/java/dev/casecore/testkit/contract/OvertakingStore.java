package dev.casecore.testkit.contract;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import dev.casecore.port.Store;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * A feed that a commit takes its place in before it is saved, as from a sequence of a database. While somebody else reads, one commit at
 * a time is overtaken: it shows only after others have, and after they have been read.
 */
final class OvertakingStore extends ForwardingStore {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);
    private static final int OVERTAKEN = 20;

    private record Place(TenantId tenant, CaseId caseId, long sequence) {}

    private final ConcurrentSkipListMap<Long, Place> shown = new ConcurrentSkipListMap<>();
    private final AtomicLong positions = new AtomicLong();
    private final AtomicInteger overtaken = new AtomicInteger();
    private final Semaphore late = new Semaphore(1);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private Option<Thread> reader = Option.none();
    private long shows;
    private long reads;

    OvertakingStore(Store store) {
        super(store);
    }

    @Override
    public Either<Conflict, Commit> commit(Commit commit) {
        Seq<RecordedEvent> events = commit.items().flatMap(item -> item.change().events());
        long first = positions.getAndAdd(events.size()) + 1;
        Either<Conflict, Commit> answer = super.commit(commit);
        if (answer.isRight()) {
            if (isReadMeanwhile() && late.tryAcquire()) {
                letOthersPass();
                late.release();
            }
            show(events, first);
        }
        return answer;
    }

    private boolean isReadMeanwhile() {
        lock.lock();
        try {
            return reader.exists(thread -> thread != Thread.currentThread());
        } finally {
            lock.unlock();
        }
    }

    private void letOthersPass() {
        if (overtaken.incrementAndGet() > OVERTAKEN) {
            return;
        }
        lock.lock();
        try {
            long before = shows;
            await(() -> shows > before);
            long read = reads;
            await(() -> reads > read + 8);
        } finally {
            lock.unlock();
        }
    }

    private void await(BooleanSupplier passed) {
        long left = PATIENCE;
        try {
            while (!passed.getAsBoolean() && left > 0) {
                left = moved.awaitNanos(left);
            }
            if (left <= 0) {
                overtaken.set(OVERTAKEN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(Seq<RecordedEvent> events, long first) {
        events.zipWithIndex()
                .forEach(each -> shown.put(
                        first + each._2(),
                        new Place(
                                each._1().tenant(),
                                each._1().caseId(),
                                each._1().sequence())));
        lock.lock();
        try {
            shows++;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Seq<FeedEntry> feed(long after, int limit) {
        Seq<FeedEntry> page = List.ofAll(shown.tailMap(after, false).entrySet().stream()
                .limit(limit)
                .map(entry -> new FeedEntry(entry.getKey(), event(entry.getValue())))
                .toList());
        lock.lock();
        try {
            reads++;
            reader = Option.some(Thread.currentThread());
            moved.signalAll();
        } finally {
            lock.unlock();
        }
        return page;
    }

    private RecordedEvent event(Place place) {
        return super.events(place.tenant(), place.caseId(), place.sequence() - 1, place.sequence())
                .head();
    }
}
