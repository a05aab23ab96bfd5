package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.casecore.Playbooks;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.MergeEvent.CaseMerged;
import dev.casecore.lifecycle.MergeEvent.DuplicateTakenIn;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.EventLog.FeedEntry;
import dev.casecore.port.Receipt;
import dev.casecore.port.Store;
import dev.casecore.testkit.check.StoreCheck;
import dev.casecore.testkit.contract.desk.Helpdesk;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/**
 * The books of a store, audited: whatever happened to it, what it holds must add up.
 *
 * <ol>
 *   <li>What the checker of the test kit asks for: cases are the folds of their events, and receipts, numbers, lists, queues and clocks say the
 *       same.
 *   <li>The feed has every event of every case, in order.
 *   <li>No command is half applied, whether on one case or on two.
 * </ol>
 */
final class Ledger {

    private static final int AT_ONCE = 500;

    private Ledger() {}

    /** Audits everything that the tenant has. */
    static void audit(Store store) {
        StoreCheck.of(store)
                .recounting(Playbooks.of(Helpdesk.PLAYBOOK))
                .check(Helpdesk.TENANT, problem -> fail(problem.toString()));
        Map<CaseId, Vector<RecordedEvent>> feed = feed(store);
        assertThat(store.count(Helpdesk.TENANT, CaseQuery.builder().build())).isEqualTo(feed.size());
        feed.forEach((id, events) -> assertThat(events)
                .as("the events of case %s in the feed", id)
                .containsExactlyElementsOf(store.events(Helpdesk.TENANT, id, 0, Long.MAX_VALUE)));
        auditMerges(feed.values().flatMap(events -> events));
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

    private static void auditMerges(Seq<RecordedEvent> all) {
        assertThat(commands(all, CaseMerged.class))
                .as("a duplicate is merged in the same step in which the other case takes it in")
                .isEqualTo(commands(all, DuplicateTakenIn.class));
    }

    private static Set<CommandId> commands(Seq<RecordedEvent> events, Class<? extends CaseEvent> kind) {
        return events.filter(event -> kind.isInstance(event.event()))
                .map(RecordedEvent::command)
                .toSet();
    }
}
