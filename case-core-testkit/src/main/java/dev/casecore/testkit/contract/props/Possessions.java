package dev.casecore.testkit.contract.props;

import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.CaseColumn;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.ClockViews.DueClock;
import dev.casecore.port.ClockViews.DueQuery;
import dev.casecore.port.Store;
import dev.casecore.queue.QueueCheck;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.testkit.contract.desk.Helpdesk;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;

/** Everything that a tenant has in a store. */
public record Possessions(
        Seq<Case> cases,
        Seq<RecordedEvent> events,
        Seq<DueClock> clocks,
        Seq<QueueDefinition> queues,
        Seq<QueueCheck> checks) {

    public static final Possessions NONE =
            new Possessions(List.empty(), List.empty(), List.empty(), List.empty(), List.empty());

    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    public static Possessions of(Store store, TenantId tenant) {
        Seq<Case> cases = store.list(
                        tenant,
                        CaseQuery.builder()
                                .sortBy(CaseColumn.NUMBER)
                                .limit(1_000)
                                .build())
                .cases();
        return new Possessions(
                cases,
                cases.flatMap(each -> store.events(tenant, each.id(), 0, Long.MAX_VALUE)),
                store.dueClocks(DueQuery.until(FAR, 1_000).of(tenant)),
                store.queues(tenant),
                store.checks(tenant, Helpdesk.QUEUE, Instant.EPOCH));
    }
}
