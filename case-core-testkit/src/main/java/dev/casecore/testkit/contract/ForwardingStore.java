package dev.casecore.testkit.contract;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.CommandId;
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
import dev.casecore.queue.QueueCheck;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.queue.QueueOrder;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A store that asks another for everything. What overrides a method does that one differently: it counts, delays, or fails on purpose. What
 * is done for several at once is done one by one here, and nothing is decided on what the other remembers, so that all of it is done
 * differently too.
 *
 * <p>Example: {@code new ForwardingStore(store) { ... }} whose {@code nextNumber} throws, to see what your application says then.
 */
public class ForwardingStore implements Store {

    private final Store store;

    /**
     * Asks a store.
     *
     * @param store which
     */
    public ForwardingStore(Store store) {
        this.store = store;
    }

    @Override
    public Loaded load(TenantId tenant, LoadQuery query) {
        return store.load(tenant, query);
    }

    @Override
    public Option<StoredCase> find(TenantId tenant, CaseId caseId) {
        return store.find(tenant, caseId);
    }

    @Override
    public Option<StoredCase> find(TenantId tenant, CaseNumber number) {
        return store.find(tenant, number);
    }

    @Override
    public Option<Receipt> receipt(TenantId tenant, CommandId command) {
        return store.receipt(tenant, command);
    }

    @Override
    public long nextNumber(TenantId tenant) {
        return store.nextNumber(tenant);
    }

    @Override
    public Either<Conflict, Commit> commit(Commit commit) {
        return store.commit(commit);
    }

    @Override
    public Claim claim(TenantId tenant, ClaimQuery query, Function<Offer, Option<Commit>> decide) {
        return store.claim(tenant, query, decide);
    }

    @Override
    public Page list(TenantId tenant, CaseQuery query) {
        return store.list(tenant, query);
    }

    @Override
    public long count(TenantId tenant, CaseQuery query) {
        return store.count(tenant, query);
    }

    @Override
    public Option<CaseNumber> firstInQueue(TenantId tenant, QueueId queue, QueueOrder order) {
        return store.firstInQueue(tenant, queue, order);
    }

    @Override
    public Seq<Case> sharing(TenantId tenant, Seq<String> keys, Instant closedSince) {
        return store.sharing(tenant, keys, closedSince);
    }

    @Override
    public Seq<DueClock> dueClocks(DueQuery query) {
        return store.dueClocks(query);
    }

    @Override
    public Seq<RecordedEvent> events(TenantId tenant, CaseId caseId, long after, long until) {
        return store.events(tenant, caseId, after, until);
    }

    @Override
    public Seq<FeedEntry> feed(long after, int limit) {
        return store.feed(after, limit);
    }

    @Override
    public Option<QueueDefinition> queue(TenantId tenant, QueueId queue) {
        return store.queue(tenant, queue);
    }

    @Override
    public Seq<QueueDefinition> queues(TenantId tenant) {
        return store.queues(tenant);
    }

    @Override
    public Set<QueueId> memberships(TenantId tenant, UserId user) {
        return store.memberships(tenant, user);
    }

    @Override
    public void saveQueue(TenantId tenant, QueueDefinition queue) {
        store.saveQueue(tenant, queue);
    }

    @Override
    public Either<Long, Boolean> deleteQueue(TenantId tenant, QueueId queue) {
        return store.deleteQueue(tenant, queue);
    }

    @Override
    public void logCheck(TenantId tenant, QueueCheck check) {
        store.logCheck(tenant, check);
    }

    @Override
    public Seq<QueueCheck> checks(TenantId tenant, QueueId queue, Instant since) {
        return store.checks(tenant, queue, since);
    }

    @Override
    public Seq<QueueCheck> latestChecks(TenantId tenant, QueueId queue) {
        return store.latestChecks(tenant, queue);
    }

    @Override
    public void subscribe(SubscriberId subscriber, Start start) {
        store.subscribe(subscriber, start);
    }

    @Override
    public Option<Long> position(SubscriberId subscriber) {
        return store.position(subscriber);
    }

    @Override
    public boolean moveOn(SubscriberId subscriber, long from, long to) {
        return store.moveOn(subscriber, from, to);
    }

    @Override
    public boolean unsubscribe(SubscriberId subscriber) {
        return store.unsubscribe(subscriber);
    }

    @Override
    public Seq<Subscriber> subscribers() {
        return store.subscribers();
    }

    @Override
    public <T> T apart(Supplier<T> work) {
        return store.apart(work);
    }
}
