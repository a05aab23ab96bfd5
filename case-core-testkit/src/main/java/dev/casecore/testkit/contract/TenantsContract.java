package dev.casecore.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.identity.CommandId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.CaseColumn;
import dev.casecore.testkit.contract.desk.Helpdesk;
import dev.casecore.testkit.contract.desk.Script;
import dev.casecore.testkit.contract.props.Possessions;
import dev.casecore.testkit.contract.props.TenantProbes;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whatever a tenant has, a stranger who knows all its ids sees nothing of it and changes nothing in it, by whatever method of a store. */
public abstract class TenantsContract extends StoreSuite {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /**
     * For subclasses.
     *
     * @param fixture makes the store
     */
    protected TenantsContract(StoreFixture fixture) {
        super(fixture);
    }

    @Test
    void CORE_008_a_stranger_sees_and_changes_nothing_by_any_method() {
        Random random = new Random(8);
        for (CaseColumn column : CaseColumn.values()) {
            for (int length : new int[] {3, 12}) {
                assertNothingGivenAway(
                        List.fill(length, () -> Script.STEPS.get(random.nextInt(Script.STEPS.size()))), column);
            }
        }
    }

    /**
     * Lets a tenant work, and a stranger try every method of the store.
     *
     * @param steps  what the tenant does, of {@link Script#STEPS}
     * @param column what the stranger sorts lists by
     */
    protected final void assertNothingGivenAway(Seq<String> steps, CaseColumn column) {
        int number = COUNT.incrementAndGet();
        TenantId tenant = TenantId.of("tenant-" + number);
        TenantId stranger = TenantId.of("stranger-" + number);
        Seq<String> sent = List.of(Script.SHARED, "a-1-open").appendAll(steps.map(step -> "a-1-" + step));
        Script script = new Script(store, tenant);
        sent.forEach(script::send);
        script.desk().queues().check(Helpdesk.QUEUE, Helpdesk.ANNA);
        Possessions before = Possessions.of(store, tenant);
        assertThat(before.cases().map(Case::tenant).distinct())
                .as("the store must show a tenant its own cases")
                .containsExactly(tenant);

        TenantProbes probes = new TenantProbes(store, stranger, sent.map(CommandId::of), column);
        before.cases().forEach(probes::tryEach);

        assertThat(Possessions.of(store, tenant))
                .as("the store must let nobody change what belongs to another tenant, after %s", steps)
                .isEqualTo(before);
        assertThat(Possessions.of(store, stranger))
                .as("the store must give a tenant nothing of another, after %s", steps)
                .isEqualTo(Possessions.NONE);
    }
}
