package dev.casecore.testkit.contract;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.SubscriberId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.Claim;
import dev.casecore.port.ClaimQuery;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import dev.casecore.port.Offer;
import dev.casecore.port.Store;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A feed in which a commit has the place that it took when it began, as from a sequence of a database, and shows there when it ends. While
 * somebody else reads, every commit is overtaken: it shows where it would if it had begun before the last that was read, which is too late for
 * whoever read that. No thread waits for another, so what is missed does not depend on which runs when.
 */
final class OvertakingStore extends ForwardingStore {

    private static final long APART = 1_000;

    private record Place(TenantId tenant, CaseId caseId, long sequence) {}

    private final TreeMap<Long, Place> shown = new TreeMap<>();
    private final Map<Tuple2<TenantId, CaseId>, Long> latest = new HashMap<>();
    private final Map<Thread, Long> read = new HashMap<>();

    OvertakingStore(Store store) {
        super(store);
    }

    @Override
    public synchronized Either<Conflict, Commit> commit(Commit commit) {
        return super.commit(commit).peek(this::show);
    }

    @Override
    public synchronized Claim claim(TenantId tenant, ClaimQuery query, Function<Offer, Option<Commit>> decide) {
        ArrayList<Commit> decided = new ArrayList<>();
        Claim claim = super.claim(tenant, query, first -> decide.apply(first).peek(decided::add));
        if (claim == Claim.COMMITTED) {
            decided.forEach(this::show);
        }
        return claim;
    }

    private void show(Commit commit) {
        Seq<RecordedEvent> events = commit.items().flatMap(item -> item.change().events());
        long place = overtaken(events).getOrElse(() -> (end() / APART + 1) * APART);
        for (RecordedEvent event : events) {
            shown.put(place, new Place(event.tenant(), event.caseId(), event.sequence()));
            latest.merge(Tuple.of(event.tenant(), event.caseId()), place, Math::max);
            place++;
        }
    }

    private long end() {
        return shown.isEmpty() ? 0 : shown.lastKey();
    }

    /** The place before the last that somebody else has read, if there is room and the events of each case stay in sequence. */
    private Option<Long> overtaken(Seq<RecordedEvent> events) {
        return List.ofAll(read.entrySet())
                .filter(reader -> reader.getKey() != Thread.currentThread())
                .map(Map.Entry::getValue)
                .max()
                .flatMap(last -> Option.of(shown.lowerKey(last))
                        .map(before -> before + 1)
                        .filter(place -> place + events.size() <= last)
                        .filter(place -> events.forAll(
                                event -> latest.getOrDefault(Tuple.of(event.tenant(), event.caseId()), 0L) < place)));
    }

    @Override
    public synchronized Seq<FeedEntry> feed(long after, int limit) {
        Seq<FeedEntry> page = List.ofAll(shown.tailMap(after, false).entrySet().stream()
                .limit(limit)
                .map(entry -> new FeedEntry(entry.getKey(), event(entry.getValue())))
                .toList());
        page.lastOption().forEach(last -> read.put(Thread.currentThread(), last.position()));
        return page;
    }

    private RecordedEvent event(Place place) {
        return super.events(place.tenant(), place.caseId(), place.sequence() - 1, place.sequence())
                .head();
    }

    @Override
    public synchronized void subscribe(SubscriberId subscriber, Start start) {
        boolean isNew = super.position(subscriber).isEmpty();
        super.subscribe(subscriber, Start.BEGINNING);
        if (isNew && start == Start.NOW && end() > 0) {
            super.moveOn(subscriber, 0, end());
        }
    }

    @Override
    public synchronized Seq<Subscriber> subscribers() {
        return super.subscribers()
                .map(each -> new Subscriber(
                        each.id(),
                        each.position(),
                        shown.tailMap(each.position(), false).size()));
    }
}
