package dev.casecore.testkit.check;

import dev.casecore.identity.CaseNumber;
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
import java.util.function.BooleanSupplier;

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
                    .forEach(serving -> first.merge(
                            serving, current, (known, next) -> serving.isBefore(next, known) ? next : known));
        }
    }

    void check() {
        first.forEach(this::check);
        store.queues(tenant)
                .flatMap(queue -> ORDERS.map(order -> new Serving(queue.queue(), order)))
                .reject(first::containsKey)
                .forEach(this::checkEmpty);
    }

    private void check(Serving serving, Case expected) {
        if (always(() -> isPassedOver(serving, expected))) {
            tell(serving, expected.number() + " first");
        }
    }

    private void checkEmpty(Serving serving) {
        if (always(() -> isStray(serving))) {
            tell(serving, "nothing");
        }
    }

    /** Others pick, release and open cases meanwhile, so a queue is asked again before it is said to serve wrongly. */
    private static boolean always(BooleanSupplier wrong) {
        return List.range(0, ATTEMPTS).forAll(any -> wrong.getAsBoolean());
    }

    private void tell(Serving serving, String expected) {
        String served = store.firstInQueue(tenant, serving.queue(), serving.order())
                .map(number -> number + " first")
                .getOrElse("nothing");
        findings.add(ProblemCode.QUEUE_SERVED_WRONGLY, serving.queue(), expected, served);
    }

    /** Whether a case that waits there, as it did, is not served, nor one that has come before it meanwhile. */
    private boolean isPassedOver(Serving serving, Case expected) {
        return store.firstInQueue(tenant, serving.queue(), serving.order())
                        .flatMap(number -> waiting(serving, number))
                        .forAll(found -> serving.isBefore(expected, found))
                && waiting(serving, expected.number()).exists(now -> now.priority() == expected.priority());
    }

    private boolean isStray(Serving serving) {
        return store.firstInQueue(tenant, serving.queue(), serving.order())
                .exists(number -> waiting(serving, number).isEmpty());
    }

    private Option<Case> waiting(Serving serving, CaseNumber number) {
        return store.find(tenant, number).map(StoredCase::current).filter(found -> waits(serving, found));
    }

    private static boolean waits(Serving serving, Case found) {
        return found.isOpen() && found.owner().equals(Owner.queue(serving.queue()));
    }
}
