package dev.casecore.jdbc;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.DurableFixture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** A store on one of the databases of the tests. */
final class JdbcFixture implements DurableFixture {

    private final UnaryOperator<DataSource> reopening;
    private final Function<DataSource, JdbcStore> store;
    private DataSource source;

    private JdbcFixture(
            Supplier<DataSource> emptyDatabase,
            UnaryOperator<DataSource> reopening,
            Function<DataSource, JdbcStore> store) {
        this.reopening = reopening;
        this.store = store;
        this.source = emptyDatabase.get();
    }

    private static JdbcFixture server(Supplier<DataSource> emptyDatabase) {
        return new JdbcFixture(emptyDatabase, UnaryOperator.identity(), JdbcFixture::rereading);
    }

    static JdbcFixture h2() {
        return server(Databases::emptyH2);
    }

    static JdbcFixture h2File() {
        return new JdbcFixture(
                () -> Databases.emptyH2File(Databases.folder()), Databases::reopenedH2File, JdbcFixture::rereading);
    }

    static JdbcFixture postgres() {
        return server(Databases::emptyPostgres);
    }

    /** Its store remembers what it read and wrote, as it does outside of tests. */
    static JdbcFixture rememberingPostgres() {
        return new JdbcFixture(Databases::emptyPostgres, UnaryOperator.identity(), JdbcStore::on);
    }

    static JdbcFixture mariaDb() {
        return server(Databases::emptyMariaDb);
    }

    DataSource source() {
        return source;
    }

    @Override
    public Store emptyStore() {
        return store.apply(source);
    }

    static JdbcStore rereading(DataSource source) {
        return rereading(source, 50);
    }

    /** A store that reads what was written, also where it remembers what that means. */
    static JdbcStore rereading(DataSource source, int numbersAtOnce) {
        Dialect dialect = Schema.of(source).check(source);
        return new JdbcStore(new OwnTransactions(source, dialect), dialect, numbersAtOnce, Memory.none());
    }

    @Override
    public Store reopened() {
        source = reopening.apply(source);
        return JdbcStore.on(source);
    }
}
