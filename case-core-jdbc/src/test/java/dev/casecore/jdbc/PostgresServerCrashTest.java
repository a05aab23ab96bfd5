package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.casecore.testkit.contract.desk.Script;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed while an application writes, and started again on the same data, several times; the application goes on. */
class PostgresServerCrashTest {

    private static final List<Integer> KILLED_AFTER = List.of(3, 60, 200);
    private static final int AGENTS = 4;

    private final AtomicBoolean writing = new AtomicBoolean(true);
    private final Semaphore acknowledged = new Semaphore(0);

    @Test
    void CORE_005_what_was_acknowledged_before_the_server_was_killed_is_there_and_the_rest_is_done_once(
            @TempDir Path folder) throws Exception {
        try (DurablePostgres server = DurablePostgres.start(folder.resolve("data"));
                HikariDataSource source = WritingProcess.pool(server.url())) {
            Schema.of(source).install(source);
            JdbcStore store = JdbcStore.on(source);
            Script script = new Script(store);
            script.send(Script.SHARED);
            ExecutorService agents = Executors.newFixedThreadPool(AGENTS);
            try {
                Seq<Future<Seq<String>>> accepted = List.range(0, AGENTS)
                        .map(agent -> agents.submit(() -> write(script, "agent-" + agent)))
                        .toVector();
                for (int count : KILLED_AFTER) {
                    awaitAcknowledged(count);
                    server.kill();
                    server.restart();
                }
                awaitAcknowledged(20);
                writing.set(false);
                assertAllIsThere(store, accepted.map(PostgresServerCrashTest::result));
            } finally {
                writing.set(false);
                agents.shutdownNow();
            }
        }
    }

    private void awaitAcknowledged(int count) throws InterruptedException {
        acknowledged.acquire(count);
    }

    private static void assertAllIsThere(JdbcStore store, Seq<Seq<String>> accepted) {
        assertThat(accepted).allSatisfy(own -> assertThat(own).isNotEmpty());
        Ledger.audit(store);
        accepted.forEach(own -> Ledger.auditAccepted(store, own));
    }

    private static Seq<String> result(Future<Seq<String>> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException("an agent failed", e);
        }
    }

    private Seq<String> write(Script script, String agent) {
        Vector<String> accepted = Vector.empty();
        try {
            for (int turn = 0; writing.get(); turn++) {
                for (String id : Script.turn(agent, turn)) {
                    if (untilAnswered(script, id)) {
                        accepted = accepted.append(id);
                        acknowledged.release();
                    }
                }
            }
            return accepted;
        } finally {
            // who has ended, or failed, keeps nobody waiting
            acknowledged.release(KILLED_AFTER.sum().intValue() * 2);
        }
    }

    /** What fails is sent again, as the exception says; a refusal is an answer. */
    private boolean untilAnswered(Script script, String id) {
        while (true) {
            try {
                return script.send(id).isRight();
            } catch (StoreException e) {
                assertThat(e).hasMessageContaining("SQL state");
                assertThat(writing).as("whether the server is to come back").isTrue();
            }
        }
    }
}
