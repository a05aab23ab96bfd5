package dev.casecore;

import dev.casecore.decision.CaseChange;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.SubscriberId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.Claim;
import dev.casecore.port.ClaimQuery;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import dev.casecore.port.LoadQuery;
import dev.casecore.port.Loaded;
import dev.casecore.port.Offer;
import dev.casecore.port.Page;
import dev.casecore.port.Receipt;
import dev.casecore.port.Store;
import dev.casecore.port.StoredCase;
import dev.casecore.port.Subscriptions;
import dev.casecore.queue.QueueCheck;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.queue.QueueOrder;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A store without a database, with the same atomicity: one lock around every call, so that each is a step of its own. It is the reference
 * that other stores are compared with, and enough for tests, tours and what may be lost.
 */
public final class InMemoryStore implements Store {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<TenantId, TenantRecords> tenants = new HashMap<>();
    private final Feed feed = new Feed();
    private final Subscribers subscribers = new Subscribers();

    /** Makes an empty store. */
    public InMemoryStore() {}

    private <T> T inStep(TenantId tenant, Function<TenantRecords, T> step) {
        return locked(() -> step.apply(tenants.computeIfAbsent(tenant, any -> new TenantRecords())));
    }

    private <T> T locked(Supplier<T> step) {
        lock.lock();
        try {
            return step.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Loaded load(TenantId tenant, LoadQuery query) {
        return inStep(
                tenant,
                records -> new Loaded(
                        query.caseId().flatMap(records::find),
                        records.receipt(query.command()),
                        memberships(records, query.actor()),
                        query.queue().flatMap(records::queue)));
    }

    @Override
    public Option<StoredCase> find(TenantId tenant, CaseId caseId) {
        return inStep(tenant, records -> records.find(caseId));
    }

    @Override
    public Option<StoredCase> find(TenantId tenant, CaseNumber number) {
        return inStep(tenant, records -> records.find(number));
    }

    @Override
    public Option<Receipt> receipt(TenantId tenant, CommandId command) {
        return inStep(tenant, records -> records.receipt(command));
    }

    @Override
    public long nextNumber(TenantId tenant) {
        return inStep(tenant, TenantRecords::nextNumber);
    }

    @Override
    public Either<Conflict, Commit> commit(Commit commit) {
        return inStep(commit.tenant(), records -> {
            Option<Conflict> conflict = records.conflict(commit);
            if (conflict.isDefined()) {
                return Either.left(conflict.get());
            }
            records.save(commit);
            for (CaseChange change : commit.items().map(Commit.Item::change)) {
                feed.append(change);
            }
            return Either.right(commit);
        });
    }

    @Override
    public Claim claim(TenantId tenant, ClaimQuery query, Function<Offer, Option<Commit>> decide) {
        return inStep(
                tenant,
                records -> records.waiting(Owner.queue(query.queue()), query.order())
                        .map(first -> decide.apply(new Offer(first, memberships(records, query.actor())))
                                .map(commit -> commit(commit).isRight() ? Claim.COMMITTED : Claim.LOST)
                                .getOrElse(Claim.DECLINED))
                        .getOrElse(Claim.EMPTY));
    }

    private static Set<QueueId> memberships(TenantRecords records, Option<UserId> actor) {
        return actor.map(records::memberships).getOrElse(HashSet.empty());
    }

    @Override
    public Page list(TenantId tenant, CaseQuery query) {
        return inStep(tenant, records -> Listing.page(records.cases(), query));
    }

    @Override
    public long count(TenantId tenant, CaseQuery query) {
        return inStep(tenant, records -> records.cases().count(query::matches));
    }

    @Override
    public Seq<DueClock> dueClocks(DueQuery query) {
        return locked(() -> List.ofAll(tenants.values())
                .flatMap(records -> records.dueClocks().filter(query::matches).take(query.limit()))
                .sorted()
                .take(query.limit()));
    }

    @Override
    public Option<CaseNumber> firstInQueue(TenantId tenant, QueueId queue, QueueOrder order) {
        return inStep(tenant, records -> records.waiting(Owner.queue(queue), order))
                .map(first -> first.current().number());
    }

    @Override
    public Seq<Case> sharing(TenantId tenant, Seq<String> keys, Instant closedSince) {
        return inStep(tenant, records -> records.sharing(keys, closedSince));
    }

    @Override
    public Seq<RecordedEvent> events(TenantId tenant, CaseId caseId, long after, long until) {
        return inStep(tenant, records -> records.events(caseId))
                .filter(event -> event.sequence() > after && event.sequence() <= until);
    }

    @Override
    public Seq<FeedEntry> feed(long after, int limit) {
        return locked(() -> feed.read(after, limit)).map(place -> new FeedEntry(place.position(), eventAt(place)));
    }

    private RecordedEvent eventAt(Feed.Place place) {
        return inStep(place.tenant(), records -> records.event(place.caseId(), place.sequence()));
    }

    @Override
    public Option<QueueDefinition> queue(TenantId tenant, QueueId queue) {
        return inStep(tenant, records -> records.queue(queue));
    }

    @Override
    public Seq<QueueDefinition> queues(TenantId tenant) {
        return inStep(tenant, TenantRecords::queues);
    }

    @Override
    public Set<QueueId> memberships(TenantId tenant, UserId user) {
        return inStep(tenant, records -> records.memberships(user));
    }

    @Override
    public void saveQueue(TenantId tenant, QueueDefinition queue) {
        inStep(tenant, records -> records.saveQueue(queue));
    }

    @Override
    public Either<Long, Boolean> deleteQueue(TenantId tenant, QueueId queue) {
        return inStep(tenant, records -> records.deleteQueue(queue));
    }

    @Override
    public void logCheck(TenantId tenant, QueueCheck check) {
        inStep(tenant, records -> records.checks().log(check));
    }

    @Override
    public Seq<QueueCheck> checks(TenantId tenant, QueueId queue, Instant since) {
        return inStep(tenant, records -> records.checks().since(queue, since));
    }

    @Override
    public Seq<QueueCheck> latestChecks(TenantId tenant, QueueId queue) {
        return inStep(tenant, records -> records.checks().latest(queue));
    }

    @Override
    public void subscribe(SubscriberId subscriber, Start start) {
        locked(() -> subscribers.subscribe(subscriber, start, feed.end()));
    }

    @Override
    public Option<Long> position(SubscriberId subscriber) {
        return locked(() -> subscribers.position(subscriber));
    }

    @Override
    public boolean moveOn(SubscriberId subscriber, long from, long to) {
        Subscriptions.requireForward(from, to);
        return locked(() -> subscribers.moveOn(subscriber, from, to));
    }

    @Override
    public boolean unsubscribe(SubscriberId subscriber) {
        return locked(() -> subscribers.unsubscribe(subscriber));
    }

    @Override
    public Seq<Subscriber> subscribers() {
        return locked(() -> subscribers.all(feed.end()));
    }

    /** Where every event is, in the order of the commits; the events themselves are with their cases, where erasure reaches them. */
    private static final class Feed {
        private record Place(long position, TenantId tenant, CaseId caseId, long sequence) {}

        private final java.util.ArrayList<Place> places = new java.util.ArrayList<>();

        private void append(CaseChange change) {
            for (RecordedEvent event : change.events()) {
                places.add(new Place(places.size() + 1L, event.tenant(), event.caseId(), event.sequence()));
            }
        }

        private long end() {
            return places.size();
        }

        private Seq<Place> read(long after, int limit) {
            int from = (int) Math.min(Math.max(after, 0), places.size());
            int until = (int) Math.min((long) from + Math.max(limit, 1), places.size());
            return List.ofAll(places.subList(from, until));
        }
    }
}
