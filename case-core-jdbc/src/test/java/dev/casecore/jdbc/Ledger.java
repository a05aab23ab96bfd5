package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.Owner;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.MergeEvent.CaseMerged;
import dev.casecore.lifecycle.MergeEvent.DuplicateTakenIn;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.CaseColumn;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.ClockViews.DueClock;
import dev.casecore.port.ClockViews.DueQuery;
import dev.casecore.port.EventLog.FeedEntry;
import dev.casecore.port.Page;
import dev.casecore.port.Receipt;
import dev.casecore.port.Store;
import dev.casecore.port.StoredCase;
import dev.casecore.testkit.check.StoreCheck;
import dev.casecore.testkit.contract.Helpdesk;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * The books of a store, audited: whatever happened to it, what it holds must add up.
 *
 * <ol>
 *   <li>A case has its events from 1 without a gap, and is the fold of them; the feed has each of them, in order within the case.
 *   <li>Events have the receipt of their command, and a receipt has its events: no command is half applied, whether on one case or on two.
 *   <li>Clocks, worklists and queues list what the cases say; no number is given twice.
 * </ol>
 */
final class Ledger {

    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");
    private static final int AT_ONCE = 500;

    private final Store store;
    private final Seq<Case> cases;
    private final Map<CaseId, Vector<RecordedEvent>> feed;

    private Ledger(Store store) {
        this.store = store;
        this.cases = cases(store);
        this.feed = feed(store);
    }

    /** Audits everything that the tenant has. */
    static void audit(Store store) {
        StoreCheck.of(store).check(Helpdesk.TENANT, problem -> fail(problem.toString()));
        Ledger ledger = new Ledger(store);
        assertThat(ledger.feed.keySet()).isEqualTo(ledger.cases.map(Case::id).toSet());
        assertThat(ledger.cases.map(Case::number).distinct()).hasSameSizeAs(ledger.cases);
        ledger.cases.forEach(ledger::auditEvents);
        ledger.auditReceipts();
        ledger.auditMerges();
        ledger.auditLists();
    }

    /** Audits that these commands were accepted, each with its effect. */
    static void auditAccepted(Store store, Seq<String> commands) {
        for (String command : commands) {
            assertThat(store.receipt(Helpdesk.TENANT, CommandId.of(command)))
                    .as("the receipt of %s, which was acknowledged", command)
                    .isNotEmpty();
        }
        commands.forEach(command -> auditEffect(store, command));
    }

    /** Audits that a command has its effect once, if it was accepted at all. */
    static void auditEffect(Store store, String command) {
        for (Receipt receipt : store.receipt(Helpdesk.TENANT, CommandId.of(command))) {
            Seq<Long> effect = store.events(Helpdesk.TENANT, receipt.caseId(), 0, Long.MAX_VALUE)
                    .filter(event -> event.command().equals(receipt.command()))
                    .map(RecordedEvent::sequence);
            assertThat(effect)
                    .as("the effect of %s", command)
                    .isNotEmpty()
                    .containsExactlyElementsOf(List.rangeClosed(receipt.fromSequence() + 1, receipt.untilSequence()));
        }
    }

    private static Seq<Case> cases(Store store) {
        CaseQuery query =
                CaseQuery.builder().sortBy(CaseColumn.NUMBER).limit(AT_ONCE).build();
        Vector<Case> cases = Vector.empty();
        Option<Page.Cursor> next = Option.none();
        do {
            Page page = store.list(Helpdesk.TENANT, query.withAfter(next));
            cases = cases.appendAll(page.cases());
            next = page.next();
        } while (next.isDefined());
        return cases;
    }

    private static Map<CaseId, Vector<RecordedEvent>> feed(Store store) {
        Vector<FeedEntry> all = Vector.empty();
        Seq<FeedEntry> some;
        do {
            some = store.feed(all.lastOption().map(FeedEntry::position).getOrElse(0L), AT_ONCE);
            all = all.appendAll(some);
        } while (!some.isEmpty());
        assertThat(all.map(FeedEntry::position).asJava()).isSorted().doesNotHaveDuplicates();
        return all.map(FeedEntry::event).groupBy(RecordedEvent::caseId);
    }

    private void auditEvents(Case current) {
        Seq<RecordedEvent> events = store.events(Helpdesk.TENANT, current.id(), 0, Long.MAX_VALUE);
        assertThat(events.map(RecordedEvent::sequence)).isEqualTo(List.rangeClosed(1L, events.size()));
        assertThat(Evolution.fold(events)).contains(current);
        assertThat(feed.get(current.id())).contains(events.toVector());
        assertThat(store.find(Helpdesk.TENANT, current.number()).map(StoredCase::current))
                .contains(current);
    }

    private Seq<RecordedEvent> events() {
        return feed.values().flatMap(events -> events).toVector();
    }

    private void auditReceipts() {
        for (CommandId command : events().map(RecordedEvent::command).distinct()) {
            assertThat(store.receipt(Helpdesk.TENANT, command))
                    .as("the receipt of %s, whose events are there", command)
                    .isNotEmpty();
            auditEffect(store, command.value());
        }
    }

    private void auditMerges() {
        Array<RecordedEvent> all = Array.ofAll(events());
        assertThat(commands(all, CaseMerged.class))
                .as("a duplicate is merged in the same step in which the other case takes it in")
                .isEqualTo(commands(all, DuplicateTakenIn.class));
    }

    private static Set<CommandId> commands(Seq<RecordedEvent> events, Class<? extends CaseEvent> kind) {
        return events.filter(event -> kind.isInstance(event.event()))
                .map(RecordedEvent::command)
                .toSet();
    }

    private void auditLists() {
        assertThat(dueClocks()).containsExactlyInAnyOrderElementsOf(cases.flatMap(DueClock::of));
        auditCount(
                CaseQuery.builder().department(Option.some(Helpdesk.DEPARTMENT)).build());
        auditCount(CaseQuery.builder()
                .owner(Option.some(Owner.queue(Helpdesk.QUEUE)))
                .standing(CaseQuery.Standing.OPEN)
                .build());
        auditCount(CaseQuery.builder().standing(CaseQuery.Standing.CLOSED).build());
    }

    private void auditCount(CaseQuery query) {
        assertThat(store.count(Helpdesk.TENANT, query)).isEqualTo(cases.count(query::matches));
    }

    private Seq<DueClock> dueClocks() {
        Vector<DueClock> all = Vector.empty();
        DueQuery query = DueQuery.until(FAR, AT_ONCE).of(Helpdesk.TENANT);
        Seq<DueClock> some;
        do {
            some = store.dueClocks(all.lastOption().map(query::after).getOrElse(query));
            all = all.appendAll(some);
        } while (!some.isEmpty());
        return all;
    }
}
