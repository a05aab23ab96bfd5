package dev.casecore.testkit.check;

import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.Store;
import dev.casecore.queue.QueueDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Checks that lists, worklists of departments and queues among them, show what the cases say, each case once and in order. */
final class ListCheck {
    private final Store store;
    private final TenantId tenant;
    private final Findings findings;
    private final Map<CaseList, Long> expected = new LinkedHashMap<>();

    ListCheck(Store store, TenantId tenant, Findings findings) {
        this.store = store;
        this.tenant = tenant;
        this.findings = findings;
        expected.put(CaseList.ALL, 0L);
        expected.put(CaseList.OPEN, 0L);
        expected.put(CaseList.CLOSED, 0L);
    }

    long cases() {
        return expected.getOrDefault(CaseList.OPEN, 0L) + expected.getOrDefault(CaseList.CLOSED, 0L);
    }

    void count(Case current) {
        CaseList.showing(current).forEach(list -> expected.merge(list, 1L, Long::sum));
        if (current.isOpen()
                && current.owner()
                        .asQueue()
                        .exists(queue -> store.queue(tenant, queue).isEmpty())) {
            findings.add(ProblemCode.QUEUE_UNKNOWN, current.id(), "a queue", current.owner());
        }
    }

    /**
     * Reads every list that there is reason to read.
     *
     * @param referredTo the departments that ever had work to do, so that what is left over in a worklist is seen
     */
    void check(Set<DepartmentId> referredTo) {
        for (QueueDefinition queue : store.queues(tenant)) {
            expected.putIfAbsent(CaseList.ownedBy(Owner.queue(queue.queue())), 0L);
        }
        for (DepartmentId department : referredTo) {
            expected.putIfAbsent(CaseList.worklist(department), 0L);
        }
        expected.forEach(this::check);
    }

    private void check(CaseList list, long number) {
        AtomicLong shown = new AtomicLong();
        Sorting sorting = new Sorting(list.query().sortBy());
        Pages.of(store, tenant, list.query()).forEach(current -> {
            shown.incrementAndGet();
            if (!list.query().matches(current)) {
                findings.add(
                        ProblemCode.LIST_SHOWS_TOO_MUCH, current.id(), "not in the list of " + list.name(), "in it");
            }
            sorting.next(current)
                    .forEach(last -> findings.add(
                            ProblemCode.LIST_OUT_OF_ORDER,
                            current.id(),
                            "before " + last + " in the list of " + list.name(),
                            "after it"));
        });
        long counted = store.count(tenant, list.query());
        if (shown.get() != number || counted != number) {
            findings.add(
                    ProblemCode.LIST_COUNT_DIFFERS,
                    list.name(),
                    number,
                    shown.get() + " shown, " + counted + " counted");
        }
    }
}
