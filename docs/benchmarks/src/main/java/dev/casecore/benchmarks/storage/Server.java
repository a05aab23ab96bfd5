package dev.casecore.benchmarks.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A database as in production: what it says is committed is on the disk. */
sealed interface Server extends AutoCloseable {

    /** {@return for tables of results} */
    String name();

    /** {@return a pool of connections, for as many as work at once} to a place of that name, apart from all others and empty at first. */
    HikariDataSource place(String name);

    @Override
    void close();

    /** A server of PostgreSQL, started for this, with memory for a machine of some size. */
    static Server postgres(Path folder) {
        try {
            return new Postgres(EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("postgres"))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("shared_buffers", "2GB")
                    .setServerConfig("max_wal_size", "4GB")
                    .setServerConfig("max_connections", "100")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of H2 in a folder, written at each commit. */
    static Server h2(Path folder) {
        return new H2(folder);
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(20);
        return new HikariDataSource(config);
    }

    /** A place is a database of its own, so that no schema is in the way of another. */
    record Postgres(EmbeddedPostgres server) implements Server {
        @Override
        public String name() {
            return "PostgreSQL";
        }

        @Override
        public HikariDataSource place(String name) {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException e) {
                throw new IllegalStateException("a new server has no database " + name, e);
            }
            return pool(server.getJdbcUrl("postgres", name));
        }

        @Override
        public void close() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A place is a file. */
    record H2(Path folder) implements Server {
        @Override
        public String name() {
            return "H2 file";
        }

        @Override
        public HikariDataSource place(String name) {
            return pool(
                    "jdbc:h2:file:" + folder.resolve(name).toAbsolutePath()
                            + ";WRITE_DELAY=0;LOCK_TIMEOUT=60000;CACHE_SIZE=262144;QUERY_CACHE_SIZE=100;MAX_LENGTH_INPLACE_LOB=8192");
        }

        @Override
        public void close() {
            // each pool that is closed closes its file
        }
    }
}
