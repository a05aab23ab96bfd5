package dev.casecore.jdbc;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.SubscriberId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.jdbc.json.JsonFormat;
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
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Cases in the tables of a relational database. Thread-safe; any number of stores, in any number of processes, may share the tables.
 *
 * <p>Example: {@code CaseDesk.builder().store(JdbcStore.on(dataSource))}. The tables must be there: see {@link Schema}. A pool whose
 * connections commit by themselves, as they do by default, saves a round trip a call.
 *
 * <p>On PostgreSQL, in transactions of its own, it has commands decided on what it remembers of the last cases, memberships and queues, and
 * saves what is decided if the database still says the same, word for word. Make one store for a database and keep it.
 *
 * <p>What the database refuses for other reasons than a race is a {@link StoreException}. Whether the command was saved is then found by
 * sending it again.
 */
public final class JdbcStore implements Store {

    private static final int NUMBERS_AT_ONCE = 50;
    private static final int COMMITS_AT_ONCE = 50;
    private static final int QUEUE_ATTEMPTS = 16;

    private final java.util.Set<String> prepared = java.util.concurrent.ConcurrentHashMap.newKeySet();
    private final Transactions transactions;
    private final Dialect dialect;
    private final Memory memory;
    private final boolean anticipates;
    private final Confidence confidence = new Confidence();
    private final CaseTable cases;
    private final EventTable events;
    private final ReceiptTable receipts;
    private final QueueTable queues;
    private final FeedTable feed;
    private final Loading loading;
    private final Committing committing;
    private final Numbers numbers;

    JdbcStore(Transactions transactions, Dialect dialect, int numbersAtOnce, Memory memory) {
        JsonFormat format = new JsonFormat();
        this.transactions = transactions;
        this.dialect = dialect;
        this.memory = memory;
        this.anticipates = transactions.areOwn() && dialect.takesStatementsTogether();
        this.cases = new CaseTable(format, memory.cases());
        this.events = new EventTable(format, dialect);
        this.receipts = new ReceiptTable(format);
        this.queues = new QueueTable(format);
        this.feed = new FeedTable(events);
        this.loading = new Loading(cases, receipts, format, dialect, anticipates ? memory.facts() : Facts.forgotten());
        this.committing = new Committing(format, dialect, cases, events, receipts);
        this.numbers = new Numbers(transactions, numbersAtOnce);
    }

    /**
     * Works on a database in transactions of its own.
     *
     * @param source where connections come from; a pool
     * @return a store
     * @throws StoreException if the database is not one of those in {@link Dialect}, or its tables are not of this version
     */
    public static JdbcStore on(DataSource source) {
        Dialect dialect = Schema.of(source).check(source);
        return new JdbcStore(new OwnTransactions(source, dialect), dialect, NUMBERS_AT_ONCE, Memory.kept());
    }

    /**
     * Works in the transactions that the embedder opens, commits and rolls back. Build the desk with {@code attempts(1)}: when it answers
     * {@code LOST_RACE}, nothing of that command is in the transaction; send it again in a new one, because this one may go on seeing what
     * it saw. What a call leaves half done is undone to a savepoint, so that the transaction can go on after a {@link StoreException}; a
     * {@link dev.casecore.port.TransactionLostException} says that it cannot.
     *
     * @param source  answers the connection of the open transaction
     * @param dialect of the database
     * @return a store
     */
    public static JdbcStore joining(ConnectionSource source, Dialect dialect) {
        return new JdbcStore(new JoinedTransactions(source, dialect), dialect, 1, Memory.kept());
    }

    @Override
    public Loaded load(TenantId tenant, LoadQuery query) {
        return transactions.read(loading.of(tenant, query));
    }

    @Override
    public Option<StoredCase> find(TenantId tenant, CaseId caseId) {
        return transactions.read(loading.one(tenant, caseId));
    }

    @Override
    public Option<StoredCase> find(TenantId tenant, CaseNumber number) {
        Sql sql = cases.byNumber(tenant, number);
        return transactions.read(session -> session.first(sql, row -> cases.read(row.getString(1))));
    }

    @Override
    public Map<CaseId, StoredCase> findAll(TenantId tenant, Set<CaseId> caseIds) {
        if (caseIds.isEmpty()) {
            return HashMap.empty();
        }
        return transactions.read(session -> {
            Map<CaseId, StoredCase> found = HashMap.empty();
            for (Seq<CaseId> portion : caseIds.toList().grouped(dialect.keysAtOnce())) {
                for (StoredCase stored :
                        session.query(cases.byIds(tenant, portion), row -> cases.read(row.getString(1)))) {
                    found = found.put(stored.current().id(), stored);
                }
            }
            return found;
        });
    }

    @Override
    public Option<Receipt> receipt(TenantId tenant, CommandId command) {
        return transactions.read(session -> session.first(ReceiptTable.of(tenant, command), receipts::read));
    }

    @Override
    public long nextNumber(TenantId tenant) {
        return numbers.next(tenant);
    }

    @Override
    public Either<Conflict, Commit> commit(Commit commit) {
        Either<Conflict, Commit> ready =
                commit.search().map(search -> prepare(commit, search.issue())).getOrElse(Either.right(commit));
        Either<Conflict, Commit> saved = ready.flatMap(any -> transactions.save(committing.saving(commit)));
        noteEnd(commit, saved.isRight());
        return saved;
    }

    private void noteEnd(Commit commit, boolean isSaved) {
        if (!isSaved) {
            commit.items().forEach(this::requireKnownForm);
        } else if (Committing.erases(commit)) {
            memory.forget();
        } else {
            loading.saved(commit);
        }
    }

    @Override
    public boolean anticipate(TenantId tenant, LoadQuery query, Function<Loaded, Option<Commit>> decide) {
        return anticipates
                && (query.caseId().isEmpty() || confidence.guesses())
                && loading.recall(tenant, query)
                        .exists(remembered -> decide.apply(remembered.loaded())
                                .filter(commit -> Committing.areSimple(List.of(commit)))
                                .exists(commit -> saveIf(remembered, commit)));
    }

    private boolean saveIf(Recollection remembered, Commit commit) {
        boolean saved =
                transactions.once(committing.savingIf(remembered, commit)).isRight();
        if (remembered.subject().isDefined()) {
            confidence.learn(saved);
        }
        if (saved) {
            loading.saved(commit);
        }
        return saved;
    }

    @Override
    public Seq<Either<Conflict, Commit>> commitAll(Seq<Commit> commits) {
        return commits.grouped(COMMITS_AT_ONCE).toList().flatMap(this::together);
    }

    /** One transaction for all of them if nothing is in the way; else each by itself, which says of each what it is. */
    private Seq<Either<Conflict, Commit>> together(Seq<Commit> commits) {
        if (!Committing.areSimple(commits)
                || transactions.save(committing.savingAll(commits)).isLeft()) {
            return commits.map(this::commit);
        }
        commits.forEach(loading::saved);
        return commits.map(Either::right);
    }

    /** What a newer version wrote can be read and not changed; nobody should try again and again. */
    private void requireKnownForm(Commit.Item item) {
        Case after = item.change().after();
        transactions
                .read(session -> session.first(CaseTable.newerForm(after.tenant(), after.id()), row -> row.getInt(1)))
                .forEach(form -> {
                    throw new StoreException("case " + after.id() + " was written in form " + form
                            + " by a newer version of case-core; this one reads it and writes form "
                            + JsonFormat.VERSION + " at most: bring this process up to date");
                });
    }

    /** Before an intake there is something to wait at; once it is there, it stays. */
    private Either<Conflict, Commit> prepare(Commit commit, Seq<String> keys) {
        Set<String> wanted = HashSet.ofAll(MatchTable.buckets(keys).map(bucket -> bucket + " " + commit.tenant()));
        if (prepared.containsAll(wanted.toJavaSet())) {
            return Either.right(commit);
        }
        Either<Conflict, Commit> ready = transactions.save(session -> {
            MatchTable.prepare(session, commit.tenant(), keys);
            return Either.right(commit);
        });
        if (ready.isRight() && transactions.areOwn()) {
            prepared.addAll(wanted.toJavaSet());
        }
        return ready;
    }

    @Override
    public Claim claim(TenantId tenant, ClaimQuery query, Function<Offer, Option<Commit>> decide) {
        FirstInLine line = new FirstInLine(tenant, query, cases, dialect);
        FirstInLine.Survey survey =
                dialect.locksOnlyWhatItFinds() ? FirstInLine.Survey.NONE : transactions.read(line::survey);
        java.util.List<Commit> decided = new ArrayList<>();
        Either<Conflict, Claim> claimed = transactions.once(session -> {
            Option<Offer> first = line.hold(session, survey);
            if (first.isEmpty()) {
                return survey.candidates().isEmpty() ? Either.right(Claim.EMPTY) : Either.left(Conflict.STALE);
            }
            Option<Commit> commit = decide.apply(first.get());
            commit.forEach(decided::add);
            return commit.isEmpty()
                    ? Either.right(Claim.DECLINED)
                    : committing.saving(commit.get()).with(session).map(saved -> Claim.COMMITTED);
        });
        decided.forEach(commit -> noteEnd(commit, claimed.isRight()));
        return claimed.getOrElse(Claim.LOST);
    }

    @Override
    public <T> T apart(Supplier<T> work) {
        return transactions.apart(work);
    }

    @Override
    public Page list(TenantId tenant, CaseQuery query) {
        Seq<Case> found = many(new CaseList(tenant, query, dialect).page());
        Seq<Case> page = found.take(query.limit());
        Option<Page.Cursor> next = Option.when(found.size() > query.limit(), page::last)
                .map(last ->
                        new Page.Cursor(query.sortBy().key(last), last.number().value()));
        return new Page(page, next);
    }

    private Seq<Case> many(Sql sql) {
        return transactions.read(session ->
                session.query(sql, row -> cases.read(row.getString(1)).current()));
    }

    @Override
    public long count(TenantId tenant, CaseQuery query) {
        return number(new CaseList(tenant, query, dialect).count());
    }

    private long number(Sql sql) {
        return transactions
                .read(session -> session.query(sql, row -> row.getLong(1)))
                .head();
    }

    @Override
    public Seq<DueClock> dueClocks(DueQuery query) {
        return transactions.read(
                session -> session.query(ClockTable.due(query, dialect), row -> ClockTable.read(row, dialect)));
    }

    @Override
    public Option<CaseNumber> firstInQueue(TenantId tenant, QueueId queue, QueueOrder order) {
        Sql first = QueueTable.first(Sql.of("c.case_number"), tenant, queue, order, dialect);
        return transactions.read(session -> session.first(first, row -> CaseNumber.of(row.getString(1))));
    }

    @Override
    public Seq<Case> sharing(TenantId tenant, Seq<String> keys, Instant closedSince) {
        return keys.isEmpty() ? List.empty() : many(MatchTable.sharing(tenant, keys, closedSince, dialect));
    }

    @Override
    public Seq<RecordedEvent> events(TenantId tenant, CaseId caseId, long after, long until) {
        return transactions.read(session -> session.query(events.of(tenant, caseId, after, until), events::read));
    }

    @Override
    public Seq<FeedEntry> feed(long after, int limit) {
        placeWhatIsCommitted();
        return transactions.read(session -> feed.read(session, after, limit));
    }

    private void placeWhatIsCommitted() {
        while (transactions.read(feed::hasPending)) {
            if (!transactions.write(feed::place).contains(FeedTable.PLACED_AT_ONCE)) {
                break;
            }
        }
    }

    @Override
    public void subscribe(SubscriberId subscriber, Start start) {
        long position = start == Start.BEGINNING ? 0 : endOfFeed();
        changed(session -> {
            session.insertUnlessPresent(SubscriberTable.insertion(subscriber, position));
            return 1;
        });
    }

    private long endOfFeed() {
        placeWhatIsCommitted();
        return number(FeedTable.END);
    }

    @Override
    public Option<Long> position(SubscriberId subscriber) {
        return transactions.read(session -> session.first(SubscriberTable.position(subscriber), row -> row.getLong(1)));
    }

    @Override
    public boolean moveOn(SubscriberId subscriber, long from, long to) {
        Subscriptions.requireForward(from, to);
        return changed(session -> session.update(SubscriberTable.move(subscriber, from, to)));
    }

    @Override
    public boolean unsubscribe(SubscriberId subscriber) {
        return changed(session -> session.update(SubscriberTable.deletion(subscriber)));
    }

    /** Whether a statement concerned a row. */
    private boolean changed(Transactions.Work<Integer> work) {
        return transactions
                .write(session -> Either.<Conflict, Integer>right(work.with(session)))
                .exists(rows -> rows > 0);
    }

    @Override
    public Seq<Subscriber> subscribers() {
        placeWhatIsCommitted();
        return transactions
                .read(session -> session.query(SubscriberTable.all(), SubscriberTable::read))
                .sortBy(Subscriber::id);
    }

    @Override
    public Option<QueueDefinition> queue(TenantId tenant, QueueId queue) {
        return transactions.read(session -> session.first(QueueTable.one(tenant, queue), queues::read));
    }

    @Override
    public Seq<QueueDefinition> queues(TenantId tenant) {
        return transactions
                .read(session -> session.query(QueueTable.all(tenant), queues::read))
                .sortBy(QueueDefinition::queue);
    }

    @Override
    public Set<QueueId> memberships(TenantId tenant, UserId user) {
        return transactions
                .<Seq<QueueId>>read(
                        session -> session.query(Memberships.of(tenant, user), row -> QueueId.of(row.getString(1))))
                .toSet();
    }

    @Override
    public void saveQueue(TenantId tenant, QueueDefinition queue) {
        for (int i = 0; i < QUEUE_ATTEMPTS; i++) {
            if (transactions
                    .write(session -> queues.save(session, tenant, queue))
                    .isRight()) {
                return;
            }
        }
        throw new StoreException("queue " + queue.queue() + " was not saved: " + QUEUE_ATTEMPTS
                + " times, somebody else made it at the same moment; look at what is there, and save it again"
                + (transactions.areOwn() ? "" : " in a new transaction"));
    }

    @Override
    public Either<Long, Boolean> deleteQueue(TenantId tenant, QueueId queue) {
        return transactions
                .write(session -> QueueTable.delete(session, tenant, queue))
                .mapLeft(held -> Math.max(1, number(QueueTable.waiting(tenant, queue))));
    }

    @Override
    public void logCheck(TenantId tenant, QueueCheck check) {
        transactions.write(session -> {
            session.insertUnlessPresent(QueueTable.check(tenant, check));
            return Either.<Conflict, QueueCheck>right(check);
        });
    }

    @Override
    public Seq<QueueCheck> checks(TenantId tenant, QueueId queue, Instant since) {
        return transactions.read(
                session -> session.query(QueueTable.checks(tenant, queue, since, dialect), row -> check(queue, row)));
    }

    @Override
    public Seq<QueueCheck> latestChecks(TenantId tenant, QueueId queue) {
        return transactions.read(
                session -> session.query(QueueTable.latestChecks(tenant, queue, dialect), row -> check(queue, row)));
    }

    private QueueCheck check(QueueId queue, ResultSet row) throws SQLException {
        return new QueueCheck(queue, UserId.of(row.getString("user_id")), dialect.instant(row, "checked_at"));
    }
}
