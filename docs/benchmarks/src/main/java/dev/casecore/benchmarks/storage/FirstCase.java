package dev.casecore.benchmarks.storage;

import static dev.casecore.benchmarks.storage.Connections.transaction;
import static dev.casecore.benchmarks.storage.Connections.update;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.casecore.InMemoryStore;
import dev.casecore.jdbc.JdbcStore;
import dev.casecore.jdbc.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** A process that opens one case, says so, and ends. {@link ColdStart} starts it and waits for what it says. */
public final class FirstCase {

    /** What it says. */
    static final String OPENED = "opened";

    private static final String MEMORY = "jdbc:h2:mem:first;DB_CLOSE_DELAY=-1";

    private FirstCase() {}

    /** Where the case is opened. */
    enum Way {
        /** By this library, without a database. */
        MEMORY("case-core in memory") {
            @Override
            void open(String file) {
                new StorageDesk("command", new InMemoryStore(), Instant::now).open(0);
            }
        },
        /** By this library, with a database in memory. */
        H2_MEMORY("case-core on H2 in memory") {
            @Override
            void open(String file) {
                atDesk(pool(FirstCase.MEMORY));
            }
        },
        /** By this library, with a new file. */
        H2_FILE("case-core on a file of H2") {
            @Override
            void open(String file) {
                atDesk(pool("jdbc:h2:file:" + file + ";WRITE_DELAY=0"));
            }
        },
        /** By hand, with a database in memory and a table for the cases and one for what happened. */
        BY_HAND("JDBC by hand on H2 in memory") {
            @Override
            void open(String file) {
                byHand(pool(FirstCase.MEMORY));
            }
        },
        /** By an engine, with a database in memory. */
        FLOWABLE("Flowable CMMN on H2 in memory") {
            @Override
            void open(String file) {
                new FlowableDesk(pool(FirstCase.MEMORY)).open();
            }
        };

        private final String text;

        Way(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        abstract void open(String file);
    }

    /**
     * Opens the case.
     *
     * @param args which way, and a file that is not there yet
     */
    public static void main(String[] args) {
        Way.valueOf(args[0]).open(args[1]);
        System.out.println(OPENED);
        // pools and engines have threads that would go on
        Runtime.getRuntime().halt(0);
    }

    private static DataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        return new HikariDataSource(config);
    }

    private static void atDesk(DataSource source) {
        Schema.of(source).install(source);
        new StorageDesk("command", JdbcStore.on(source), Instant::now).open(0);
    }

    private static void byHand(DataSource source) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        transaction(source, connection -> {
            update(
                    connection,
                    "CREATE TABLE cases (id varchar(64) PRIMARY KEY, status varchar(64), owner varchar(64), subject varchar,"
                            + " created_at timestamp(6) with time zone)");
            update(
                    connection,
                    "CREATE TABLE events (id varchar(64), sequence bigint, kind varchar(64), content varchar,"
                            + " recorded_at timestamp(6) with time zone, PRIMARY KEY (id, sequence))");
            update(connection, "INSERT INTO cases VALUES (?, 'new', 'anna', 'no network', ?)", "case-1", now);
            update(connection, "INSERT INTO events VALUES (?, 1, 'CaseOpened', '{}', ?)", "case-1", now);
        });
    }
}
