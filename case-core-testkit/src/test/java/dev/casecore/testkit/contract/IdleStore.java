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
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;

/** A store that says yes to everything and keeps nothing. */
final class IdleStore implements Store {

    @Override
    public Loaded load(TenantId tenant, LoadQuery query) {
        return new Loaded(Option.none(), Option.none(), HashSet.empty(), Option.none());
    }

    @Override
    public Option<StoredCase> find(TenantId tenant, CaseId caseId) {
        return Option.none();
    }

    @Override
    public Option<StoredCase> find(TenantId tenant, CaseNumber number) {
        return Option.none();
    }

    @Override
    public Option<Receipt> receipt(TenantId tenant, CommandId command) {
        return Option.none();
    }

    @Override
    public long nextNumber(TenantId tenant) {
        return 1;
    }

    @Override
    public Either<Conflict, Commit> commit(Commit commit) {
        return Either.right(commit);
    }

    @Override
    public Claim claim(TenantId tenant, ClaimQuery query, Function<Offer, Option<Commit>> decide) {
        return Claim.EMPTY;
    }

    @Override
    public Page list(TenantId tenant, CaseQuery query) {
        return new Page(List.empty(), Option.none());
    }

    @Override
    public long count(TenantId tenant, CaseQuery query) {
        return 0;
    }

    @Override
    public Option<CaseNumber> firstInQueue(TenantId tenant, QueueId queue, QueueOrder order) {
        return Option.none();
    }

    @Override
    public Seq<Case> sharing(TenantId tenant, Seq<String> keys, Instant closedSince) {
        return List.empty();
    }

    @Override
    public Seq<DueClock> dueClocks(DueQuery query) {
        return List.empty();
    }

    @Override
    public Seq<RecordedEvent> events(TenantId tenant, CaseId caseId, long after, long until) {
        return List.empty();
    }

    @Override
    public Seq<FeedEntry> feed(long after, int limit) {
        return List.empty();
    }

    @Override
    public Option<QueueDefinition> queue(TenantId tenant, QueueId queue) {
        return Option.none();
    }

    @Override
    public Seq<QueueDefinition> queues(TenantId tenant) {
        return List.empty();
    }

    @Override
    public Set<QueueId> memberships(TenantId tenant, UserId user) {
        return HashSet.empty();
    }

    @Override
    public void saveQueue(TenantId tenant, QueueDefinition queue) {
        // keeps nothing
    }

    @Override
    public Either<Long, Boolean> deleteQueue(TenantId tenant, QueueId queue) {
        return Either.right(true);
    }

    @Override
    public void logCheck(TenantId tenant, QueueCheck check) {
        // keeps nothing
    }

    @Override
    public Seq<QueueCheck> checks(TenantId tenant, QueueId queue, Instant since) {
        return List.empty();
    }

    @Override
    public Seq<QueueCheck> latestChecks(TenantId tenant, QueueId queue) {
        return List.empty();
    }

    @Override
    public void subscribe(SubscriberId subscriber, Start start) {
        // keeps nothing
    }

    @Override
    public Option<Long> position(SubscriberId subscriber) {
        return Option.none();
    }

    @Override
    public boolean moveOn(SubscriberId subscriber, long from, long to) {
        return true;
    }

    @Override
    public boolean unsubscribe(SubscriberId subscriber) {
        return true;
    }

    @Override
    public Seq<Subscriber> subscribers() {
        return List.empty();
    }
}
