package dev.casecore.examples.filestore;

import dev.casecore.decision.CaseChange;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.SubscriberId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.Matcher;
import dev.casecore.port.Commit;
import dev.casecore.port.Receipt;
import dev.casecore.port.Store;
import dev.casecore.port.StoredCase;
import dev.casecore.port.Subscriptions.Start;
import dev.casecore.queue.QueueCheck;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.text.Text;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** What is added to the file: something that happened to the store and must not be forgotten. */
sealed interface Entry {

    /** Does it once more. */
    void replay(Store memory);

    /** The entry with other personal texts in the events of a case. */
    default Entry mapTexts(TenantId whose, CaseId caseId, UnaryOperator<Text> change) {
        return this;
    }

    /** A command was saved. A case is the fold of its events, so the events are enough. */
    record Saved(TenantId tenant, Receipt receipt, Seq<Part> parts) implements Entry {

        static Saved of(Commit commit) {
            return new Saved(
                    commit.tenant(),
                    commit.receipt(),
                    commit.items().map(item -> new Part(item.change().events(), item.keys(), item.unknown())));
        }

        @Override
        public void replay(Store memory) {
            Seq<Commit.Item> items = parts.map(part -> part.item(memory));
            memory.commit(new Commit(tenant, receipt, items, Option.none(), HashMap.empty()));
        }

        @Override
        public Entry mapTexts(TenantId whose, CaseId caseId, UnaryOperator<Text> change) {
            return tenant.equals(whose)
                    ? new Saved(tenant, receipt, parts.map(part -> part.mapTexts(caseId, change)))
                    : this;
        }
    }

    /** What a command did to one case. */
    record Part(Seq<RecordedEvent> events, Matcher.Keys keys, String unknown) {

        private Commit.Item item(Store memory) {
            RecordedEvent first = events.head();
            Option<Case> former = memory.find(first.tenant(), first.caseId()).map(StoredCase::current);
            Case after = former.map(before -> events.foldLeft(before, Evolution::evolve))
                    .orElse(() -> Evolution.fold(events))
                    .get();
            return new Commit.Item(new CaseChange(former, after, events), Matcher.Keys.NONE, keys, unknown);
        }

        private Part mapTexts(CaseId caseId, UnaryOperator<Text> change) {
            return events.head().caseId().equals(caseId)
                    ? new Part(events.map(event -> event.mapTexts(change)), keys, unknown)
                    : this;
        }
    }

    /** A queue was saved. */
    record QueueSaved(TenantId tenant, QueueDefinition queue) implements Entry {
        @Override
        public void replay(Store memory) {
            memory.saveQueue(tenant, queue);
        }
    }

    /** A queue was deleted. */
    record QueueDeleted(TenantId tenant, QueueId queue) implements Entry {
        @Override
        public void replay(Store memory) {
            memory.deleteQueue(tenant, queue);
        }
    }

    /** Somebody looked at a queue. */
    record Looked(TenantId tenant, QueueCheck check) implements Entry {
        @Override
        public void replay(Store memory) {
            memory.logCheck(tenant, check);
        }
    }

    /** A number was drawn. */
    record Drawn(TenantId tenant) implements Entry {
        @Override
        public void replay(Store memory) {
            memory.nextNumber(tenant);
        }
    }

    /** A subscriber was made. */
    record Subscribed(SubscriberId subscriber, Start start) implements Entry {
        @Override
        public void replay(Store memory) {
            memory.subscribe(subscriber, start);
        }
    }

    /** A subscriber was moved on. */
    record MovedOn(SubscriberId subscriber, long from, long to) implements Entry {
        @Override
        public void replay(Store memory) {
            memory.moveOn(subscriber, from, to);
        }
    }

    /** A subscriber was removed. */
    record Unsubscribed(SubscriberId subscriber) implements Entry {
        @Override
        public void replay(Store memory) {
            memory.unsubscribe(subscriber);
        }
    }
}
