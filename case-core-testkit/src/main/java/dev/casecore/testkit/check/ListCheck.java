package dev.casecore.testkit.check;

import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.CaseQuery.Standing;
import dev.casecore.port.Store;
import dev.casecore.queue.QueueDefinition;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Checks that the lists of open cases, closed cases and queues show what the cases say. */
final class ListCheck {
    private final Store store;
    private final TenantId tenant;
    private final Findings findings;
    private final Map<QueueId, Long> waiting = new HashMap<>();
    private long open;
    private long closed;

    ListCheck(Store store, TenantId tenant, Findings findings) {
        this.store = store;
        this.tenant = tenant;
        this.findings = findings;
    }

    long cases() {
        return open + closed;
    }

    void count(Case current) {
        if (!current.isOpen()) {
            closed++;
            return;
        }
        open++;
        if (current.owner() instanceof Owner.OfQueue owner) {
            waiting.merge(owner.queue(), 1L, Long::sum);
            if (store.queue(tenant, owner.queue()).isEmpty()) {
                findings.add(ProblemCode.QUEUE_UNKNOWN, current.id(), "a queue", owner);
            }
        }
    }

    void check() {
        check("all cases", CaseQuery.builder(), cases());
        check("open cases", CaseQuery.builder().standing(Standing.OPEN), open);
        check("closed cases", CaseQuery.builder().standing(Standing.CLOSED), closed);
        for (QueueDefinition queue : store.queues(tenant)) {
            Owner owner = Owner.queue(queue.queue());
            check(
                    owner.toString(),
                    CaseQuery.builder().owner(Option.some(owner)).standing(Standing.OPEN),
                    waiting.getOrDefault(queue.queue(), 0L));
        }
    }

    private void check(String list, CaseQuery.Builder builder, long expected) {
        CaseQuery query = builder.limit(Pages.SIZE).build();
        AtomicLong shown = new AtomicLong();
        Pages.of(store, tenant, query).forEach(current -> {
            shown.incrementAndGet();
            if (!query.matches(current)) {
                findings.add(ProblemCode.LIST_SHOWS_TOO_MUCH, current.id(), "not in the list of " + list, "in it");
            }
        });
        long counted = store.count(tenant, query);
        if (shown.get() != expected || counted != expected) {
            findings.add(
                    ProblemCode.LIST_COUNT_DIFFERS, list, expected, shown.get() + " shown, " + counted + " counted");
        }
    }
}
