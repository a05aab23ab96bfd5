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
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import dev.casecore.port.LoadQuery;
import dev.casecore.port.Loaded;
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

/** Hands every call on to another store; what overrides one of them has one fault. */
abstract class ForwardingStore implements Store {

    final Store sound;

    ForwardingStore(Store sound) {
        this.sound = sound;
    }

    @Override
    public Loaded load(TenantId tenant, LoadQuery query) {
        return sound.load(tenant, query);
    }

    @Override
    public Option<StoredCase> find(TenantId tenant, CaseId caseId) {
        return sound.find(tenant, caseId);
    }

    @Override
    public Option<StoredCase> find(TenantId tenant, CaseNumber number) {
        return sound.find(tenant, number);
    }

    @Override
    public Option<Receipt> receipt(TenantId tenant, CommandId command) {
        return sound.receipt(tenant, command);
    }

    @Override
    public long nextNumber(TenantId tenant) {
        return sound.nextNumber(tenant);
    }

    @Override
    public Either<Conflict, Commit> commit(Commit commit) {
        return sound.commit(commit);
    }

    @Override
    public Claim claim(TenantId tenant, QueueId queue, QueueOrder order, Function<StoredCase, Option<Commit>> decide) {
        return sound.claim(tenant, queue, order, decide);
    }

    @Override
    public Page list(TenantId tenant, CaseQuery query) {
        return sound.list(tenant, query);
    }

    @Override
    public long count(TenantId tenant, CaseQuery query) {
        return sound.count(tenant, query);
    }

    @Override
    public Option<CaseNumber> firstInQueue(TenantId tenant, QueueId queue, QueueOrder order) {
        return sound.firstInQueue(tenant, queue, order);
    }

    @Override
    public Seq<Case> sharing(TenantId tenant, Seq<String> keys, Instant closedSince) {
        return sound.sharing(tenant, keys, closedSince);
    }

    @Override
    public Seq<DueClock> dueClocks(DueQuery query) {
        return sound.dueClocks(query);
    }

    @Override
    public Seq<RecordedEvent> events(TenantId tenant, CaseId caseId, long after, long until) {
        return sound.events(tenant, caseId, after, until);
    }

    @Override
    public Seq<FeedEntry> feed(long after, int limit) {
        return sound.feed(after, limit);
    }

    @Override
    public Option<QueueDefinition> queue(TenantId tenant, QueueId queue) {
        return sound.queue(tenant, queue);
    }

    @Override
    public Seq<QueueDefinition> queues(TenantId tenant) {
        return sound.queues(tenant);
    }

    @Override
    public Set<QueueId> memberships(TenantId tenant, UserId user) {
        return sound.memberships(tenant, user);
    }

    @Override
    public void saveQueue(TenantId tenant, QueueDefinition queue) {
        sound.saveQueue(tenant, queue);
    }

    @Override
    public Either<Long, Boolean> deleteQueue(TenantId tenant, QueueId queue) {
        return sound.deleteQueue(tenant, queue);
    }

    @Override
    public void logCheck(TenantId tenant, QueueCheck check) {
        sound.logCheck(tenant, check);
    }

    @Override
    public Seq<QueueCheck> checks(TenantId tenant, QueueId queue, Instant since) {
        return sound.checks(tenant, queue, since);
    }

    @Override
    public Seq<QueueCheck> latestChecks(TenantId tenant, QueueId queue) {
        return sound.latestChecks(tenant, queue);
    }

    @Override
    public void subscribe(SubscriberId subscriber, Start start) {
        sound.subscribe(subscriber, start);
    }

    @Override
    public Option<Long> position(SubscriberId subscriber) {
        return sound.position(subscriber);
    }

    @Override
    public boolean moveOn(SubscriberId subscriber, long from, long to) {
        return sound.moveOn(subscriber, from, to);
    }

    @Override
    public boolean unsubscribe(SubscriberId subscriber) {
        return sound.unsubscribe(subscriber);
    }

    @Override
    public Seq<Subscriber> subscribers() {
        return sound.subscribers();
    }
}
