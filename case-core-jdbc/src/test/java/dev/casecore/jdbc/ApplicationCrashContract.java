package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.casecore.jdbc.WritingProcess.Protocol;
import dev.casecore.testkit.contract.desk.Script;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application is killed while it writes, again and again on one database; nothing that it acknowledged may be lost, or half there. */
abstract class ApplicationCrashContract {

    private static final List<Integer> KILLED_AFTER = List.of(1, 40, 120, 250);

    /** A database that is running. */
    interface Database extends AutoCloseable {
        String url();

        @Override
        void close();
    }

    /** Starts an empty database that keeps what it committed, whatever happens. */
    abstract Database start(Path folder) throws IOException;

    @Test
    void CORE_005_what_a_killed_application_acknowledged_is_there_and_nothing_is_there_by_half(@TempDir Path folder)
            throws IOException {
        try (Database database = start(folder)) {
            try (HikariDataSource source = WritingProcess.pool(database.url())) {
                Schema.of(source).install(source);
                assertThat(new Script(JdbcStore.on(source)).send(Script.SHARED).isRight())
                        .isTrue();
            }
            for (int acknowledged : KILLED_AFTER) {
                crash(database, acknowledged, folder.resolve("errors"));
            }
        }
    }

    private static void crash(Database database, int acknowledged, Path log) throws IOException {
        Protocol said = WritingProcess.killedAfter(acknowledged, database.url(), "after-" + acknowledged, log);

        assertThat(said.accepted())
                .as("what it said before it was killed; its errors: %s", Files.readString(log))
                .hasSizeGreaterThanOrEqualTo(acknowledged);
        try (HikariDataSource source = WritingProcess.pool(database.url())) {
            JdbcStore store = JdbcStore.on(source);
            Ledger.audit(store);
            Ledger.auditAccepted(store, said.accepted());
            assertSentAgainChangesNothing(store, said.accepted());
            said.sent().forEach(new Script(store)::send);
            Ledger.audit(store);
        }
    }

    private static void assertSentAgainChangesNothing(JdbcStore store, Seq<String> accepted) {
        Script script = new Script(store);
        long before = events(store);
        accepted.forEach(id -> assertThat(script.send(id).isRight()).isTrue());
        assertThat(events(store)).isEqualTo(before);
    }

    private static long events(JdbcStore store) {
        return store.feed(0, Integer.MAX_VALUE).size();
    }
}
