package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.identity.CommandId;
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
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever a tenant has, a stranger who knows all its ids sees nothing of it and changes nothing in it, by whatever method of a store. */
abstract class TenantsContract {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    private final Store store = newStore();

    abstract Store newStore();

    @Provide
    Arbitrary<java.util.List<String>> steps() {
        return Arbitraries.of(Script.STEPS.asJava()).list().ofMinSize(1).ofMaxSize(12);
    }

    @Example
    void CORE_008_every_method_of_a_store_is_tried() {
        TenantProbes probes = new TenantProbes(store, TenantId.of("stranger"), List.empty(), CaseColumn.NUMBER);

        assertThat(probes.tried().toJavaSet()).isEqualTo(TenantProbes.methods().toJavaSet());
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void CORE_008_a_stranger_sees_and_changes_nothing_by_any_method(
            @ForAll("steps") java.util.List<String> steps, @ForAll CaseColumn column) {
        int number = COUNT.incrementAndGet();
        TenantId tenant = TenantId.of("tenant-" + number);
        TenantId stranger = TenantId.of("stranger-" + number);
        Seq<String> sent =
                List.of(Script.SHARED, "a-1-open").appendAll(List.ofAll(steps).map(step -> "a-1-" + step));
        Script script = new Script(store, tenant);
        sent.forEach(script::send);
        script.desk().queues().check(Helpdesk.QUEUE, Helpdesk.ANNA);
        Possessions before = Possessions.of(store, tenant);

        TenantProbes probes = new TenantProbes(store, stranger, sent.map(CommandId::of), column);
        before.cases().forEach(probes::tryEach);

        assertThat(Possessions.of(store, tenant)).isEqualTo(before);
        assertThat(Possessions.of(store, stranger)).isEqualTo(Possessions.NONE);
    }

    /** Everything that a tenant has. */
    private record Possessions(
            Seq<Case> cases,
            Seq<RecordedEvent> events,
            Seq<DueClock> clocks,
            Seq<QueueDefinition> queues,
            Seq<QueueCheck> checks) {

        private static final Possessions NONE =
                new Possessions(List.empty(), List.empty(), List.empty(), List.empty(), List.empty());

        static Possessions of(Store store, TenantId tenant) {
            Seq<Case> cases = store.list(
                            tenant,
                            CaseQuery.builder().sortBy(CaseColumn.NUMBER).build())
                    .cases();
            return new Possessions(
                    cases,
                    cases.flatMap(each -> store.events(tenant, each.id(), 0, Long.MAX_VALUE)),
                    store.dueClocks(DueQuery.until(FAR, 1_000).of(tenant)),
                    store.queues(tenant),
                    store.checks(tenant, Helpdesk.QUEUE, Instant.EPOCH));
        }
    }
}
