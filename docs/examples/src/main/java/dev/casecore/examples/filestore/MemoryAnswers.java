package dev.casecore.examples.filestore;

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
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Answers every question from memory. What changes something is left to the store in the file, so that a call which is forgotten there does not
 * compile; a store that forwards every call, as the test kit has one, would let it be lost.
 */
abstract class MemoryAnswers implements Store {

    final Store memory;

    MemoryAnswers(Store memory) {
        this.memory = memory;
    }

    @Override
    public Loaded load(TenantId tenant, LoadQuery query) {
        return memory.load(tenant, query);
    }

    @Override
    public Option<StoredCase> find(TenantId tenant, CaseId caseId) {
        return memory.find(tenant, caseId);
    }

    @Override
    public Option<StoredCase> find(TenantId tenant, CaseNumber number) {
        return memory.find(tenant, number);
    }

    @Override
    public Option<Receipt> receipt(TenantId tenant, CommandId command) {
        return memory.receipt(tenant, command);
    }

    @Override
    public Page list(TenantId tenant, CaseQuery query) {
        return memory.list(tenant, query);
    }

    @Override
    public long count(TenantId tenant, CaseQuery query) {
        return memory.count(tenant, query);
    }

    @Override
    public Option<CaseNumber> firstInQueue(TenantId tenant, QueueId queue, QueueOrder order) {
        return memory.firstInQueue(tenant, queue, order);
    }

    @Override
    public Seq<Case> sharing(TenantId tenant, Seq<String> keys, Instant closedSince) {
        return memory.sharing(tenant, keys, closedSince);
    }

    @Override
    public Seq<DueClock> dueClocks(DueQuery query) {
        return memory.dueClocks(query);
    }

    @Override
    public Seq<RecordedEvent> events(TenantId tenant, CaseId caseId, long after, long until) {
        return memory.events(tenant, caseId, after, until);
    }

    @Override
    public Seq<FeedEntry> feed(long after, int limit) {
        return memory.feed(after, limit);
    }

    @Override
    public Option<QueueDefinition> queue(TenantId tenant, QueueId queue) {
        return memory.queue(tenant, queue);
    }

    @Override
    public Seq<QueueDefinition> queues(TenantId tenant) {
        return memory.queues(tenant);
    }

    @Override
    public Set<QueueId> memberships(TenantId tenant, UserId user) {
        return memory.memberships(tenant, user);
    }

    @Override
    public Seq<QueueCheck> checks(TenantId tenant, QueueId queue, Instant since) {
        return memory.checks(tenant, queue, since);
    }

    @Override
    public Seq<QueueCheck> latestChecks(TenantId tenant, QueueId queue) {
        return memory.latestChecks(tenant, queue);
    }

    @Override
    public Option<Long> position(SubscriberId subscriber) {
        return memory.position(subscriber);
    }

    @Override
    public Seq<Subscriber> subscribers() {
        return memory.subscribers();
    }
}
