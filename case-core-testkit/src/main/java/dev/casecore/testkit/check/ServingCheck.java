package dev.casecore.testkit.check;

import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.Store;
import dev.casecore.port.StoredCase;
import dev.casecore.queue.QueueEntry;
import dev.casecore.queue.QueueOrder;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/** Checks that each queue serves the case first that the cases say. */
final class ServingCheck {
    private static final int ATTEMPTS = 5;
    private static final Seq<QueueOrder> ORDERS = List.of(QueueOrder.PRIORITY_THEN_AGE, QueueOrder.AGE);

    /** A queue, served in an order. */
    private record Serving(QueueId queue, QueueOrder order) {
        boolean isBefore(Case one, Case other) {
            return order.comparator().compare(entry(one), entry(other)) < 0;
        }

        private static QueueEntry entry(Case waiting) {
            return new QueueEntry(waiting.priority(), waiting.opening().recordedAt(), waiting.number());
        }
    }

    private final Store store;
    private final TenantId tenant;
    private final Findings findings;
    private final Map<Serving, Case> first = new LinkedHashMap<>();

    ServingCheck(Store store, TenantId tenant, Findings findings) {
        this.store = store;
        this.tenant = tenant;
        this.findings = findings;
    }

    void count(Case current) {
        for (QueueId queue : current.owner().asQueue().filter(any -> current.isOpen())) {
            ORDERS.map(order -> new Serving(queue, order))
                    .forEach(serving ->
                            first.merge(serving, current, (one, other) -> serving.isBefore(other, one) ? other : one));
        }
    }

    void check() {
        first.forEach(this::check);
    }

    /** Others pick, release and open cases meanwhile, so a queue is asked again before it is said to serve wrongly. */
    private void check(Serving serving, Case expected) {
        Option<Case> served = served(serving);
        for (int attempt = 1; attempt < ATTEMPTS && isWrong(serving, expected, served); attempt++) {
            served = served(serving);
        }
        if (isWrong(serving, expected, served)) {
            findings.add(
                    ProblemCode.QUEUE_SERVED_WRONGLY,
                    serving.queue(),
                    expected.number() + " first",
                    served.map(found -> found.number() + " first").getOrElse("nothing that waits there"));
        }
    }

    /** The first by what its state says, if it does wait there. */
    private Option<Case> served(Serving serving) {
        return store.firstInQueue(tenant, serving.queue(), serving.order())
                .flatMap(number -> store.find(tenant, number))
                .map(StoredCase::current)
                .filter(found -> waits(serving, found));
    }

    /** Whether a case was passed over that waits as it did. */
    private boolean isWrong(Serving serving, Case expected, Option<Case> served) {
        return served.forAll(found -> serving.isBefore(expected, found))
                && store.find(tenant, expected.id())
                        .map(StoredCase::current)
                        .exists(now -> waits(serving, now) && now.priority() == expected.priority());
    }

    private static boolean waits(Serving serving, Case found) {
        return found.isOpen() && found.owner().equals(Owner.queue(serving.queue()));
    }
}
