package dev.casecore.jdbc;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.DurableFixture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** A store on one of the databases of the tests. */
final class JdbcFixture implements DurableFixture {

    private final UnaryOperator<DataSource> reopening;
    private DataSource source;

    private JdbcFixture(Supplier<DataSource> emptyDatabase, UnaryOperator<DataSource> reopening) {
        this.reopening = reopening;
        this.source = emptyDatabase.get();
    }

    private static JdbcFixture server(Supplier<DataSource> emptyDatabase) {
        return new JdbcFixture(emptyDatabase, UnaryOperator.identity());
    }

    static JdbcFixture h2() {
        return server(Databases::emptyH2);
    }

    static JdbcFixture h2File() {
        return new JdbcFixture(() -> Databases.emptyH2File(Databases.folder()), Databases::reopenedH2File);
    }

    static JdbcFixture postgres() {
        return server(Databases::emptyPostgres);
    }

    static JdbcFixture mariaDb() {
        return server(Databases::emptyMariaDb);
    }

    DataSource source() {
        return source;
    }

    @Override
    public Store emptyStore() {
        return JdbcStore.on(source);
    }

    @Override
    public Store reopened() {
        source = reopening.apply(source);
        return JdbcStore.on(source);
    }
}
