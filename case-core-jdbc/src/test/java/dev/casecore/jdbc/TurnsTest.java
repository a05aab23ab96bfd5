package dev.casecore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.jdbc.Turns.OneByOne;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnsTest {

    @Test
    void a_file_of_h2_is_written_by_one_at_a_time_whichever_store_it_comes_from(@TempDir Path folder) throws Exception {
        Turns one = Turns.on(file(folder), Dialect.H2);
        OneByOne other = (OneByOne) Turns.on(file(folder), Dialect.H2);

        boolean entered = one.take(
                () -> CompletableFuture.supplyAsync(() -> entersAtOnce(other)).join());

        assertThat(entered).isFalse();
        assertThat(entersAtOnce(other)).isTrue();
    }

    @Test
    void whose_turn_fails_gives_it_back(@TempDir Path folder) {
        OneByOne turns = (OneByOne) Turns.on(file(folder), Dialect.H2);

        assertThatThrownBy(() -> turns.take(() -> {
                    throw new SQLException("broken");
                }))
                .hasMessage("broken");

        assertThat(turns.lock().isLocked()).isFalse();
    }

    @Test
    void another_file_is_another_database_and_in_memory_nobody_waits(@TempDir Path one, @TempDir Path other) {
        assertThat(Turns.on(file(one), Dialect.H2)).isNotSameAs(Turns.on(file(other), Dialect.H2));
        assertThat(Turns.on(h2("jdbc:h2:mem:turns"), Dialect.H2)).isSameAs(Turns.NONE);
    }

    @Test
    void a_store_writes_to_a_file_when_it_is_its_turn(@TempDir Path folder) throws Exception {
        DataSource source = file(folder);
        Transactions transactions = new OwnTransactions(source, Dialect.H2);
        OneByOne turns = (OneByOne) Turns.on(source, Dialect.H2);

        boolean held = transactions
                .<Boolean>write(session -> Either.right(turns.lock().isHeldByCurrentThread()))
                .get();

        assertThat(held).isTrue();
    }

    private static boolean entersAtOnce(OneByOne turns) {
        boolean entered = turns.lock().tryLock();
        if (entered) {
            turns.lock().unlock();
        }
        return entered;
    }

    private static DataSource file(Path folder) {
        return h2(Databases.h2File(folder));
    }

    private static DataSource h2(String url) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("sa");
        source.setPassword("sa");
        return source;
    }
}
