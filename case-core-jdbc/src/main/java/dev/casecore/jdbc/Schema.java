package dev.casecore.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The tables of a store. There are three ways to make them, and the result is the same: {@link #install}; Flyway, told of
 * {@link #location}, with a history table of its own; or {@link #script}, printed for whoever may change the database.
 */
public final class Schema {

    /** The version that this version of the library works on. */
    public static final int VERSION = 1;

    private static final String SCRIPT = "V1__cases.sql";

    private final Dialect dialect;

    private Schema(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Answers the tables for a database.
     *
     * @param dialect of the database
     * @return its tables
     */
    public static Schema of(Dialect dialect) {
        return new Schema(dialect);
    }

    /**
     * Answers the tables for a database.
     *
     * @param source connects to it
     * @return its tables
     * @throws StoreException if the database is not one of those in {@link Dialect}, or cannot be reached
     */
    public static Schema of(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return of(Dialect.of(connection));
        } catch (SQLException e) {
            throw new StoreException("the database cannot be asked what it is", e);
        }
    }

    /** {@return where Flyway finds the scripts: {@code classpath:case-core/postgresql}} */
    public String location() {
        return "classpath:case-core/" + dialect.folder();
    }

    /** {@return everything that makes the tables, as SQL} */
    public String script() {
        String path = "/case-core/" + dialect.folder() + "/" + SCRIPT;
        try (InputStream script = Schema.class.getResourceAsStream(path)) {
            if (script == null) {
                throw new IllegalStateException("the jar holds its scripts: " + path);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar can be read", e);
        }
    }

    /**
     * Makes the tables, unless they are there.
     *
     * @param source connects to the database, with the right to make tables
     * @return this
     */
    public Schema install(DataSource source) {
        try (Connection connection = source.getConnection()) {
            if (version(connection) == 0) {
                try (Statement statement = connection.createStatement()) {
                    for (String each : script().split(";\\s*\\n", -1)) {
                        if (!each.isBlank()) {
                            statement.execute(each);
                        }
                    }
                }
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
            }
            return this;
        } catch (SQLException e) {
            throw new StoreException("the tables could not be made", e);
        }
    }

    /**
     * Checks that the tables are there, and of this version or a newer one: tables are brought up to date before the processes that use them.
     *
     * @param source connects to the database
     * @return the dialect of the database
     * @throws StoreException if not; it says what to do
     */
    public Dialect check(DataSource source) {
        try (Connection connection = source.getConnection()) {
            int version = version(connection);
            if (version == 0) {
                throw new StoreException("case-core's tables are missing: call Schema.install, let Flyway run "
                        + location() + ", or run what Schema.script answers");
            }
            if (version < VERSION) {
                throw new StoreException("case-core's tables are of version " + version + ", and version " + VERSION
                        + " is needed: run the newer scripts of " + location());
            }
            return dialect;
        } catch (SQLException e) {
            throw new StoreException("the database cannot be asked for its tables", e);
        }
    }

    private int version(Connection connection) throws SQLException {
        if (!isThere(connection)) {
            return 0;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT MAX(version) FROM casecore_schema")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    /** Asked of the catalogue: a query that fails would spoil a transaction. */
    private boolean isThere(Connection connection) throws SQLException {
        String name = dialect == Dialect.H2 ? "CASECORE_SCHEMA" : "casecore_schema";
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), name, new String[] {"TABLE", "BASE TABLE"})) {
            return tables.next();
        }
    }
}
