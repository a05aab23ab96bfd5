package dev.casecore.testkit.contract;

import dev.casecore.InMemoryStore;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.SubscriberId;
import dev.casecore.identity.TenantId;
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
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A fault that the author of a store may make; each is planted into a sound store, and shows whichever threads run when. */
@SuppressWarnings("ImmutableEnumChecker") // what plants a fault holds nothing
enum Fault {
    /** A commit on an old version is answered as if it had been saved. */
    LOST_UPDATE(sound -> new ForwardingStore(sound) {
        @Override
        public Either<Conflict, Commit> commit(Commit commit) {
            Either<Conflict, Commit> answer = sound.commit(commit);
            return answer.equals(Either.left(Conflict.STALE)) ? Either.right(commit) : answer;
        }
    }),

    /** What a decision throws inside a claim is taken for a decision to leave the case. */
    SWALLOWED_ERROR(sound -> new ForwardingStore(sound) {
        @Override
        public Claim claim(TenantId tenant, ClaimQuery query, Function<Offer, Option<Commit>> decide) {
            try {
                return sound.claim(tenant, query, decide);
            } catch (RuntimeException swallowed) {
                return Claim.DECLINED;
            }
        }
    }),

    /** A case that was just claimed is offered once more, and what is decided on it is answered as saved. */
    DUPLICATE_PICK(sound -> new ForwardingStore(sound) {
        private final Map<QueueId, Offer> claimed = new ConcurrentHashMap<>();

        @Override
        public Claim claim(TenantId tenant, ClaimQuery query, Function<Offer, Option<Commit>> decide) {
            Option<Offer> again = Option.of(claimed.remove(query.queue()));
            if (again.flatMap(decide).isDefined()) {
                return Claim.COMMITTED;
            }
            return sound.claim(tenant, query, first -> {
                Option<Commit> decided = decide.apply(first);
                decided.forEach(any -> claimed.put(query.queue(), first));
                return decided;
            });
        }
    }),

    /** Of events near each other in the feed the later come first. */
    UNORDERED_FEED(sound -> new ForwardingStore(sound) {
        @Override
        public Seq<FeedEntry> feed(long after, int limit) {
            return sound.feed(0, Integer.MAX_VALUE)
                    .grouped(16)
                    .toList()
                    .flatMap(near -> near.zipWith(
                            near.reverse(), (place, other) -> new FeedEntry(place.position(), other.event())))
                    .filter(entry -> entry.position() > after)
                    .take(limit);
        }
    }),

    /** A commit takes its place in the feed when it begins, and shows there when it ends. */
    MISSED_LATE_COMMIT(OvertakingStore::new),

    /** The feed starts with the position that was seen last. */
    FEED_REPEATS(sound -> new ForwardingStore(sound) {
        @Override
        public Seq<FeedEntry> feed(long after, int limit) {
            return sound.feed(Math.max(0, after - 1), limit);
        }
    }),

    /** Instants of events are kept with milliseconds. */
    TRUNCATED_TIME(sound -> new ForwardingStore(sound) {
        @Override
        public Seq<RecordedEvent> events(TenantId tenant, CaseId caseId, long after, long until) {
            return sound.events(tenant, caseId, after, until)
                    .map(event -> new RecordedEvent(
                            event.tenant(),
                            event.caseId(),
                            event.sequence(),
                            event.version(),
                            event.command(),
                            event.actor(),
                            event.occurredAt().truncatedTo(ChronoUnit.MILLIS),
                            event.recordedAt().truncatedTo(ChronoUnit.MILLIS),
                            event.event()));
        }
    }),

    /** A number is looked up among the cases of all tenants. */
    LEAKED_TENANT(sound -> new ForwardingStore(sound) {
        private final Map<CaseNumber, TenantId> tenants = new ConcurrentHashMap<>();

        @Override
        public Either<Conflict, Commit> commit(Commit commit) {
            commit.items()
                    .forEach(item -> tenants.putIfAbsent(item.change().after().number(), commit.tenant()));
            return sound.commit(commit);
        }

        @Override
        public Option<StoredCase> find(TenantId tenant, CaseNumber number) {
            return sound.find(tenant, number)
                    .orElse(() -> Option.of(tenants.get(number)).flatMap(owner -> sound.find(owner, number)));
        }
    }),

    /** A command id that was used before is not noticed. */
    FORGOTTEN_IDEMPOTENCY(sound -> new ForwardingStore(sound) {
        private final AtomicLong again = new AtomicLong();

        @Override
        public Either<Conflict, Commit> commit(Commit commit) {
            Either<Conflict, Commit> answer = sound.commit(commit);
            return answer.equals(Either.left(Conflict.COMMAND_TAKEN)) ? sound.commit(renamed(commit)) : answer;
        }

        private Commit renamed(Commit commit) {
            Receipt receipt = commit.receipt();
            Receipt other = new Receipt(
                    CommandId.of(receipt.command() + "/" + again.incrementAndGet()),
                    receipt.fingerprint(),
                    receipt.caseId(),
                    receipt.fromSequence(),
                    receipt.untilSequence(),
                    receipt.advice());
            return new Commit(commit.tenant(), other, commit.items(), commit.search(), commit.rests());
        }
    }),

    /** What was loaded last of a case is taken to be so for ever. */
    TRUSTED_MEMORY(sound -> new ForwardingStore(sound) {
        private final Map<CaseId, Loaded> last = new ConcurrentHashMap<>();

        @Override
        public Loaded load(TenantId tenant, LoadQuery query) {
            Loaded loaded = sound.load(tenant, query);
            loaded.stored().forEach(stored -> last.put(stored.current().id(), loaded));
            return loaded;
        }

        @Override
        public boolean anticipate(TenantId tenant, LoadQuery query, Function<Loaded, Option<Commit>> decide) {
            return query.caseId()
                    .flatMap(id -> Option.of(last.get(id)))
                    .filter(loaded -> loaded.stored().get().current().tenant().equals(tenant))
                    .flatMap(decide)
                    .exists(commit -> sound.commit(commit).isRight());
        }
    }),

    /** Of a commit of several cases, those that fit are saved. */
    HALF_SAVED(sound -> new ForwardingStore(sound) {
        @Override
        public Either<Conflict, Commit> commit(Commit commit) {
            Either<Conflict, Commit> answer = sound.commit(commit);
            if (answer.isLeft() && commit.items().size() > 1) {
                sound.commit(new Commit(
                        commit.tenant(), commit.receipt(), commit.items().take(1), commit.search(), commit.rests()));
            }
            return answer;
        }
    }),

    /** Of several commits, one that is refused makes all of them refused. */
    ALL_OR_NONE(sound -> new ForwardingStore(sound) {
        @Override
        public Seq<Either<Conflict, Commit>> commitAll(Seq<Commit> commits) {
            Seq<Either<Conflict, Commit>> answers = sound.commitAll(commits);
            return answers.exists(Either::isLeft) ? answers.map(any -> Either.left(Conflict.STALE)) : answers;
        }
    }),

    /** Several cases are found by their ids, whosever they are. */
    LEAKED_AT_ONCE(sound -> new ForwardingStore(sound) {
        private final Map<CaseId, TenantId> tenants = new ConcurrentHashMap<>();

        @Override
        public Either<Conflict, Commit> commit(Commit commit) {
            commit.items()
                    .forEach(item -> tenants.putIfAbsent(item.change().after().id(), commit.tenant()));
            return sound.commit(commit);
        }

        @Override
        public io.vavr.collection.Map<CaseId, StoredCase> findAll(TenantId tenant, Set<CaseId> caseIds) {
            return caseIds.toList()
                    .flatMap(id -> Option.of(tenants.get(id)).flatMap(owner -> sound.find(owner, id)))
                    .toMap(stored -> stored.current().id(), Function.identity());
        }
    }),

    /** Cases that were only read may have changed. */
    READ_CASES_UNCHECKED(sound -> new ForwardingStore(sound) {
        @Override
        public Either<Conflict, Commit> commit(Commit commit) {
            return sound.commit(new Commit(
                            commit.tenant(), commit.receipt(), commit.items(), commit.search(), HashMap.empty()))
                    .map(any -> commit);
        }
    }),

    /** Search and creation are two steps. */
    SEARCH_UNCHECKED(sound -> new ForwardingStore(sound) {
        @Override
        public Either<Conflict, Commit> commit(Commit commit) {
            return sound.commit(new Commit(
                            commit.tenant(), commit.receipt(), commit.items(), Option.none(), commit.rests()))
                    .map(any -> commit);
        }
    }),

    /** Erasure does not reach the events saved before. */
    ERASED_IN_PART(sound -> new ForwardingStore(sound) {
        private final Map<List<Object>, RecordedEvent> saved = new ConcurrentHashMap<>();

        @Override
        public Either<Conflict, Commit> commit(Commit commit) {
            return sound.commit(commit)
                    .peek(all -> all.items()
                            .flatMap(item -> item.change().events())
                            .forEach(event ->
                                    saved.put(List.of(event.tenant(), event.caseId(), event.sequence()), event)));
        }

        @Override
        public Seq<RecordedEvent> events(TenantId tenant, CaseId caseId, long after, long until) {
            return sound.events(tenant, caseId, after, until)
                    .map(event -> Option.of(saved.get(List.of(tenant, caseId, event.sequence())))
                            .getOrElse(event));
        }
    }),

    /** Every tenth number is drawn twice. */
    NUMBER_TWICE(sound -> new ForwardingStore(sound) {
        private final AtomicLong drawn = new AtomicLong();

        @Override
        public long nextNumber(TenantId tenant) {
            long next = sound.nextNumber(tenant);
            return drawn.incrementAndGet() % 10 == 0 ? next - 1 : next;
        }
    }),

    /** A page starts after as many cases as were seen before. */
    PAGES_BY_COUNT(sound -> new ForwardingStore(sound) {
        private final Map<Page.Cursor, Integer> seen = new ConcurrentHashMap<>();

        @Override
        public Page list(TenantId tenant, CaseQuery query) {
            int before =
                    query.after().flatMap(cursor -> Option.of(seen.get(cursor))).getOrElse(0);
            Page whole = sound.list(tenant, Queries.limited(query.withAfter(Option.none()), 1_000));
            Seq<Case> rest = whole.cases().drop(before);
            Page page = new Page(
                    rest.take(query.limit()),
                    Option.when(rest.size() > query.limit(), () -> Queries.cursor(rest.get(query.limit() - 1), query)));
            page.next().forEach(cursor -> seen.put(cursor, before + query.limit()));
            return page;
        }
    }),

    /** Lists are sorted by UTF-16 units, as Java compares texts. */
    SORTED_BY_UNITS(sound -> new ForwardingStore(sound) {
        @Override
        public Page list(TenantId tenant, CaseQuery query) {
            return Queries.sortedByUnits(sound, tenant, query);
        }
    }),

    /** A count does not look at the department. */
    COUNTED_TOO_MUCH(sound -> new ForwardingStore(sound) {
        @Override
        public long count(TenantId tenant, CaseQuery query) {
            return sound.count(tenant, Queries.ofAnyDepartment(query));
        }
    }),

    /** Clocks that fall due at the very instant are not due yet. */
    DUE_TOO_LATE(sound -> new ForwardingStore(sound) {
        @Override
        public Seq<DueClock> dueClocks(DueQuery query) {
            return sound.dueClocks(query).filter(clock -> clock.next().isBefore(query.until()));
        }
    }),

    /** A queue is deleted whatever waits in it. */
    QUEUE_DELETED(sound -> new ForwardingStore(sound) {
        private final java.util.Set<List<Object>> gone = ConcurrentHashMap.newKeySet();

        @Override
        public Either<Long, Boolean> deleteQueue(TenantId tenant, QueueId queue) {
            Either<Long, Boolean> answer = sound.deleteQueue(tenant, queue);
            return answer.isLeft() ? Either.right(gone.add(List.of(tenant, queue))) : answer;
        }
    }),

    /** A subscriber is moved on wherever it is. */
    MOVED_FROM_ANYWHERE(sound -> new ForwardingStore(sound) {
        @Override
        public boolean moveOn(SubscriberId subscriber, long from, long to) {
            return sound.moveOn(subscriber, from, to)
                    || sound.position(subscriber).exists(at -> at < to && sound.moveOn(subscriber, at, to));
        }
    }),

    /** Of several looks of one user the first is kept. */
    ONE_LOOK_A_USER(sound -> new ForwardingStore(sound) {
        @Override
        public Seq<QueueCheck> checks(TenantId tenant, QueueId queue, Instant since) {
            return sound.checks(tenant, queue, since).distinctBy(QueueCheck::user);
        }
    });

    private final UnaryOperator<Store> planted;

    Fault(UnaryOperator<Store> planted) {
        this.planted = planted;
    }

    /** A store that has this fault and no other. */
    Store planted() {
        return planted.apply(new InMemoryStore());
    }
}
