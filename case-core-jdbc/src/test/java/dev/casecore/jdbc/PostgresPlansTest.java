package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.CaseQuery.Standing;
import dev.casecore.port.Claim;
import dev.casecore.port.ClaimQuery;
import dev.casecore.port.ClockViews.DueClock;
import dev.casecore.port.ClockViews.DueQuery;
import dev.casecore.port.Page;
import dev.casecore.queue.QueueOrder;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Among a million cases and a million clocks, PostgreSQL finds what is asked for often by an index, and looks at no more than it answers. */
class PostgresPlansTest {

    private static final TenantId TENANT = TenantId.of(ManyCases.TENANT);
    private static final QueueId QUEUE = QueueId.of(ManyCases.QUEUE);
    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

    private static EmbeddedPostgres server;
    private static final Plans PLANS = new Plans();
    private static JdbcStore store;

    @BeforeAll
    static void a_million_cases() throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("maintenance_work_mem", "256MB")
                .start();
        DataSource source = server.getPostgresDatabase();
        Schema.of(source).install(source);
        ManyCases.seed(source);
        store = JdbcStore.on(new ProxiedSource(source, PLANS));
        PLANS.taken();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static void assertFound(Seq<Plan> plans, String index, long rows) {
        assertThat(plans).hasSize(2).allSatisfy(plan -> {
            assertThat(plan.kinds()).isSubsetOf("Limit", "LockRows", "Index Scan", "Index Only Scan");
            assertThat(plan.indexes()).containsExactly(index);
            assertThat(plan.rowsLookedAt()).isLessThanOrEqualTo(rows);
        });
    }

    @Test
    void QUE_002_the_next_case_of_a_queue_is_the_first_of_an_index() {
        assertThat(store.claim(
                        TENANT,
                        new ClaimQuery(QUEUE, QueueOrder.PRIORITY_THEN_AGE, Option.none()),
                        first -> Option.none()))
                .isEqualTo(Claim.DECLINED);
        assertFound(PLANS.taken(), "casecore_case_waiting", 1);

        assertThat(store.firstInQueue(TENANT, QUEUE, QueueOrder.PRIORITY_THEN_AGE))
                .isNotEmpty();
        assertFound(PLANS.taken(), "casecore_case_waiting", 1);
    }

    @Test
    void QUE_003_the_memberships_of_whoever_picks_are_found_beside_it() {
        assertThat(store.claim(
                        TENANT,
                        new ClaimQuery(QUEUE, QueueOrder.PRIORITY_THEN_AGE, Option.some(UserId.of("agent-7"))),
                        first -> Option.none()))
                .isEqualTo(Claim.DECLINED);

        assertThat(PLANS.taken()).isNotEmpty().allSatisfy(plan -> {
            assertThat(plan.indexes()).contains("casecore_case_waiting");
            assertThat(plan.rowsLookedAt()).isLessThanOrEqualTo(3);
        });
    }

    @Test
    void QUE_001_so_is_the_oldest_where_age_alone_counts() {
        assertThat(store.claim(TENANT, new ClaimQuery(QUEUE, QueueOrder.AGE, Option.none()), first -> Option.none()))
                .isEqualTo(Claim.DECLINED);
        assertFound(PLANS.taken(), "casecore_case_waiting_by_age", 1);
    }

    @Test
    void my_open_cases_are_read_in_their_order_page_by_page() {
        CaseQuery mine = CaseQuery.builder()
                .owner(Option.some(Owner.user(UserId.of("agent-7"))))
                .standing(Standing.OPEN)
                .limit(20)
                .build();

        Page first = store.list(TENANT, mine);
        assertThat(first.cases()).hasSize(20);
        assertFound(PLANS.taken(), "casecore_case_owned", 21);

        assertThat(store.list(TENANT, mine.withAfter(first.next())).cases()).hasSize(20);
        assertFound(PLANS.taken(), "casecore_case_owned", 21);
    }

    @Test
    void a_list_goes_on_in_the_middle_as_fast_as_at_its_start() {
        CaseQuery waiting = CaseQuery.builder()
                .owner(Option.some(Owner.queue(QUEUE)))
                .standing(Standing.OPEN)
                .limit(20)
                .build();
        Page.Cursor middle = new Page.Cursor(Option.some("12026-06-01T00:00:00Z"), "00000000");

        assertThat(store.list(TENANT, waiting.withAfter(Option.some(middle))).cases())
                .hasSize(20);
        assertFound(PLANS.taken(), "casecore_case_owned", 21);
    }

    @Test
    void all_that_were_ever_mine_are_counted_by_an_index() {
        CaseQuery mine = CaseQuery.builder()
                .owner(Option.some(Owner.user(UserId.of("agent-7"))))
                .build();

        long count = store.count(TENANT, mine);

        assertThat(count).isBetween(1_000L, 2_000L);
        assertThat(PLANS.taken()).hasSize(2).allSatisfy(plan -> {
            assertThat(plan.kinds())
                    .isSubsetOf("Aggregate", "Index Scan", "Index Only Scan", "Bitmap Heap Scan", "Bitmap Index Scan");
            assertThat(plan.indexes()).containsExactly("casecore_case_owned");
            assertThat(plan.rowsLookedAt()).isLessThanOrEqualTo(count);
        });
    }

    @Test
    void SLA_008_what_falls_due_next_is_read_in_its_order_page_by_page() {
        Seq<DueClock> first = store.dueClocks(DueQuery.until(NOW, 500));
        assertThat(first).hasSize(500);
        assertFound(PLANS.taken(), "casecore_clock_due", 500);

        assertThat(store.dueClocks(DueQuery.until(NOW, 500).after(first.last())))
                .hasSize(500);
        assertFound(PLANS.taken(), "casecore_clock_due", 501);
    }

    @Test
    void many_cases_are_found_by_their_keys_at_once() {
        Set<CaseId> open = ManyCases.open().take(500).toSet();

        assertThat(store.findAll(TENANT, open)).hasSize(500);
        assertThat(PLANS.taken()).hasSize(2).allSatisfy(plan -> {
            assertThat(plan.kinds()).isSubsetOf("Index Scan", "Bitmap Heap Scan", "Bitmap Index Scan");
            assertThat(plan.indexes()).containsExactly("casecore_case_pkey");
            assertThat(plan.rowsLookedAt()).isLessThanOrEqualTo(500);
        });
    }

    @Test
    void so_is_what_falls_due_next_for_one_tenant() {
        DueQuery ofTenant = DueQuery.until(NOW, 500).of(TENANT);

        Seq<DueClock> first = store.dueClocks(ofTenant);
        assertThat(first).hasSize(500);
        assertFound(PLANS.taken(), "casecore_clock_due_of_tenant", 500);

        assertThat(store.dueClocks(ofTenant.after(first.last()))).hasSize(500);
        assertFound(PLANS.taken(), "casecore_clock_due_of_tenant", 501);
    }
}
