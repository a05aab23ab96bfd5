package dev.casecore.testkit.generator;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.Matcher;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.CaseColumn;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.CaseQuery.Direction;
import dev.casecore.port.CaseQuery.Standing;
import dev.casecore.port.ClockViews.DueClock;
import dev.casecore.port.ClockViews.DueQuery;
import dev.casecore.port.EventLog.FeedEntry;
import dev.casecore.port.Page;
import dev.casecore.port.Receipt;
import dev.casecore.port.Store;
import dev.casecore.port.StoredCase;
import dev.casecore.queue.QueueOrder;
import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Instant;

/** What a store shows of a tenant, page by page, two at a time. */
record Shown(Store store, TenantId tenant) {

    private static final Instant FAR = Instant.parse("9999-12-31T00:00:00Z");
    private static final int PAGE = 2;
    private static final int PORTION = 5;

    static Shown of(Site site) {
        return new Shown(site.store(), site.tenant());
    }

    private Seq<Case> listed(CaseQuery query) {
        Page page = store.list(tenant, query);
        Seq<Case> all = page.cases();
        while (page.next().isDefined()) {
            page = store.list(tenant, query.withAfter(page.next()));
            all = all.appendAll(page.cases());
        }
        return all;
    }

    private static CaseQuery.Builder query() {
        return CaseQuery.builder().limit(PAGE);
    }

    private Seq<Case> all() {
        return listed(query().sortBy(CaseColumn.NUMBER).build());
    }

    /** Every case as it is listed, as it is found in two ways, and its events. */
    Seq<Object> cases() {
        return all().map(listed -> List.of(
                listed,
                store.find(tenant, listed.id()).map(StoredCase::current),
                store.find(tenant, listed.number()).map(StoredCase::current),
                events(listed)));
    }

    private Seq<RecordedEvent> events(Case subject) {
        return store.events(tenant, subject.id(), 0, Long.MAX_VALUE).toList();
    }

    /** The receipt of each command that left events. */
    Seq<Option<Receipt>> receipts() {
        return all().flatMap(this::events)
                .map(RecordedEvent::command)
                .distinct()
                .map(command -> store.receipt(tenant, command));
    }

    /** For each query, the numbers of the cases in their order, and how many there are. */
    Map<CaseQuery, Object> lists() {
        return LinkedHashMap.ofEntries(queries()
                .map(query -> Tuple.of(
                        query, List.of(listed(query).map(Case::number).toList(), store.count(tenant, query)))));
    }

    private Seq<CaseQuery> queries() {
        Seq<Case> all = all();
        Seq<CaseQuery> sorted = List.of(CaseColumn.values())
                .flatMap(column -> List.of(Direction.values())
                        .map(direction ->
                                query().sortBy(column).direction(direction).build()));
        return sorted.appendAll(List.of(Standing.values())
                        .map(each -> query().standing(each).build()))
                .appendAll(all.map(Case::owner)
                        .distinct()
                        .map(each -> query().owner(Option.some(each)).build()))
                .appendAll(all.map(each -> each.status().id())
                        .distinct()
                        .map(each -> query().statuses(HashSet.of(each)).build()))
                .appendAll(all.map(Case::kind)
                        .distinct()
                        .map(each -> query().kinds(HashSet.of(each)).build()))
                .appendAll(all.flatMap(each -> each.assignments().open())
                        .map(open -> open.department())
                        .distinct()
                        .map(each -> query().department(Option.some(each)).build()))
                .appendAll(all.flatMap(each -> each.closings().statedBy())
                        .distinct()
                        .map(each -> query().closedBy(Option.some(each)).build()))
                .appendAll(all.map(each -> each.revision().modifiedAt())
                        .distinct()
                        .map(each -> query().notReviewedSince(Option.some(each)).build()));
    }

    /** The clocks that fall due at all. */
    Seq<DueClock> clocks() {
        DueQuery query = DueQuery.until(FAR, PAGE).of(tenant);
        Seq<DueClock> all = List.empty();
        Seq<DueClock> page = store.dueClocks(query);
        while (!page.isEmpty()) {
            all = all.appendAll(page);
            page = store.dueClocks(query.after(page.last()));
        }
        return all;
    }

    /** Which case is first in a queue, by each order, and all that wait there. */
    Seq<Object> queue(QueueId queue) {
        Seq<Option<CaseNumber>> first = List.of(QueueOrder.PRIORITY_THEN_AGE, QueueOrder.AGE)
                .map(order -> store.firstInQueue(tenant, queue, order));
        CaseQuery waiting = query().owner(Option.some(Owner.queue(queue)))
                .standing(Standing.OPEN)
                .build();
        return List.of(
                first,
                listed(waiting).map(Case::number).toList(),
                store.queues(tenant).toList());
    }

    /** For the keys of each case, the cases that share one, ever and among those that are open. */
    Seq<Object> searches(Playbook playbook) {
        return all().map(subject -> keys(playbook, subject))
                .distinct()
                .map(keys -> List.of(keys, sharing(keys, Instant.EPOCH), sharing(keys, FAR)));
    }

    private static Seq<String> keys(Playbook playbook, Case subject) {
        Matcher.Keys keys = playbook.matcher().keys(subject.kind(), subject.fields(), subject.tickets());
        return keys.issue().appendAll(keys.subject());
    }

    private Seq<CaseNumber> sharing(Seq<String> keys, Instant closedSince) {
        return store.sharing(tenant, keys, closedSince).map(Case::number).toList();
    }

    /** The events in the feed, of each case in the order in which they are there, read in small portions. */
    Map<CaseId, List<RecordedEvent>> feed(long from) {
        Map<CaseId, List<RecordedEvent>> read = TreeMap.empty();
        Seq<FeedEntry> portion = store.feed(from, PORTION);
        while (!portion.isEmpty()) {
            for (RecordedEvent event : portion.map(FeedEntry::event).filter(this::isOurs)) {
                List<RecordedEvent> before = read.getOrElse(event.caseId(), List.empty());
                read = read.put(event.caseId(), before.append(event));
            }
            portion = store.feed(portion.last().position(), PORTION);
        }
        return read;
    }

    private boolean isOurs(RecordedEvent event) {
        return event.tenant().equals(tenant);
    }
}
