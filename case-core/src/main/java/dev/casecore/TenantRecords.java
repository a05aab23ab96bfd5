package dev.casecore;

import dev.casecore.decision.CaseChange;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.DetailEvent.PersonalDataErased;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.Matcher;
import dev.casecore.port.ClockViews.DueClock;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import dev.casecore.port.Receipt;
import dev.casecore.port.StoredCase;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.queue.QueueOrder;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the store in memory holds of one tenant; every call is made under the store's lock. */
final class TenantRecords {

    private final Map<CaseId, StoredCase> cases = new LinkedHashMap<>();
    private final Map<CaseNumber, CaseId> numbers = new HashMap<>();
    private final Map<CaseId, Vector<RecordedEvent>> events = new HashMap<>();
    private final Map<CommandId, Receipt> receipts = new HashMap<>();
    private final Map<Owner, LinkedHashSet<CaseId>> owned = new HashMap<>();
    private final Map<CaseId, Matcher.Keys> keys = new HashMap<>();
    private final Map<String, LinkedHashSet<CaseId>> sharing = new HashMap<>();
    private final TreeSet<DueClock> dueClocks = new TreeSet<>();
    private final TreeMap<QueueId, QueueDefinition> queues = new TreeMap<>();
    private final CheckLog checks = new CheckLog();
    private long lastNumber;

    Option<StoredCase> find(CaseId caseId) {
        return Option.of(cases.get(caseId));
    }

    Option<StoredCase> find(CaseNumber number) {
        return Option.of(numbers.get(number)).flatMap(this::find);
    }

    Option<Receipt> receipt(CommandId command) {
        return Option.of(receipts.get(command));
    }

    long nextNumber() {
        lastNumber++;
        return lastNumber;
    }

    Stream<Case> cases() {
        return Stream.ofAll(cases.values()).map(StoredCase::current);
    }

    /** The open cases that an owner has. */
    private Seq<Case> openOf(Owner owner) {
        return List.ofAll(owned.getOrDefault(owner, new LinkedHashSet<>()))
                .flatMap(this::find)
                .map(StoredCase::current)
                .filter(Case::isOpen);
    }

    Option<StoredCase> waiting(Owner queue, QueueOrder order) {
        return openOf(queue)
                .minBy(Comparator.comparing(Case::queueEntry, order.comparator()))
                .flatMap(first -> find(first.id()));
    }

    Seq<Case> sharing(Seq<String> wanted, Instant closedSince) {
        return wanted.flatMap(key -> sharing.getOrDefault(key, new LinkedHashSet<>()))
                .distinct()
                .flatMap(this::find)
                .map(StoredCase::current)
                .filter(found ->
                        found.isOpen() || found.closings().lastClosedAt().exists(at -> !at.isBefore(closedSince)))
                .sorted(Comparator.comparing((Case found) -> !found.isOpen())
                        .thenComparing(found -> found.opening().recordedAt())
                        .thenComparing(Case::number));
    }

    Seq<RecordedEvent> events(CaseId caseId) {
        return events.getOrDefault(caseId, Vector.empty());
    }

    RecordedEvent event(CaseId caseId, long sequence) {
        return events(caseId).get((int) sequence - 1);
    }

    Option<Conflict> conflict(Commit commit) {
        if (receipts.containsKey(commit.receipt().command())) {
            return Option.some(Conflict.COMMAND_TAKEN);
        }
        if (commit.items().exists(item -> isStale(item.change()))
                || commit.rests().exists(read -> version(read._1()) != read._2())) {
            return Option.some(Conflict.STALE);
        }
        if (commit.search().exists(this::isOutdated)) {
            return Option.some(Conflict.MATCH_APPEARED);
        }
        boolean queueGone = commit.items()
                .map(Commit.Item::change)
                .filter(CaseChange::isArrival)
                .flatMap(change -> change.after().owner().asQueue())
                .exists(queue -> !queues.containsKey(queue));
        return Option.when(queueGone, Conflict.QUEUE_GONE);
    }

    private boolean isStale(CaseChange change) {
        Case after = change.after();
        return version(after.id()) != change.before() || (change.isNew() && numbers.containsKey(after.number()));
    }

    private long version(CaseId caseId) {
        return find(caseId).map(stored -> stored.current().version()).getOrElse(0L);
    }

    private boolean isOutdated(Commit.Search search) {
        return sharing(search.issue(), Instant.MAX)
                .exists(found ->
                        !search.seen().contains(found.id()) && issueOf(found).exists(search.issue()::contains));
    }

    private Seq<String> issueOf(Case found) {
        return Option.of(keys.get(found.id())).map(Matcher.Keys::issue).getOrElse(List.empty());
    }

    void save(Commit commit) {
        receipts.put(commit.receipt().command(), commit.receipt());
        commit.items().forEach(this::save);
    }

    private void save(Commit.Item item) {
        Case after = item.change().after();
        find(after.id()).forEach(before -> unindex(before.current()));
        cases.put(after.id(), new StoredCase(after, item.unknown()));
        numbers.put(after.number(), after.id());
        keys.put(after.id(), item.keys());
        index(after);
        Vector<RecordedEvent> log =
                Vector.ofAll(events(after.id())).appendAll(item.change().events());
        events.put(after.id(), erased(log, item.change().events()));
    }

    private static Vector<RecordedEvent> erased(Vector<RecordedEvent> log, Seq<RecordedEvent> latest) {
        return latest.map(RecordedEvent::event)
                .filter(PersonalDataErased.class::isInstance)
                .map(PersonalDataErased.class::cast)
                .foldLeft(log, (texts, erasure) -> texts.map(event -> event.mapTexts(erasure::erase)));
    }

    Stream<DueClock> dueClocks() {
        return Stream.ofAll(dueClocks);
    }

    private void index(Case after) {
        dueClocks.addAll(DueClock.of(after).asJava());
        owned.computeIfAbsent(after.owner(), any -> new LinkedHashSet<>()).add(after.id());
        for (String key : allKeys(after)) {
            sharing.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(after.id());
        }
    }

    private void unindex(Case before) {
        DueClock.of(before).forEach(dueClocks::remove);
        owned.getOrDefault(before.owner(), new LinkedHashSet<>()).remove(before.id());
        for (String key : allKeys(before)) {
            sharing.getOrDefault(key, new LinkedHashSet<>()).remove(before.id());
        }
    }

    private Seq<String> allKeys(Case subject) {
        return Option.of(keys.get(subject.id()))
                .map(both -> both.issue().appendAll(both.subject()))
                .getOrElse(List.empty());
    }

    Option<QueueDefinition> queue(QueueId queue) {
        return Option.of(queues.get(queue));
    }

    Seq<QueueDefinition> queues() {
        return List.ofAll(queues.values());
    }

    Set<QueueId> memberships(UserId user) {
        return HashSet.ofAll(queues.values())
                .filter(queue -> queue.members().contains(user))
                .map(QueueDefinition::queue);
    }

    QueueDefinition saveQueue(QueueDefinition queue) {
        queues.put(queue.queue(), queue);
        return queue;
    }

    Either<Long, Boolean> deleteQueue(QueueId queue) {
        long held = openOf(Owner.queue(queue)).size();
        if (held > 0) {
            return Either.left(held);
        }
        checks.forget(queue);
        return Either.right(queues.remove(queue) != null);
    }

    CheckLog checks() {
        return checks;
    }
}
