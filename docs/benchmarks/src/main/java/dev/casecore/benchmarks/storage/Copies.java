package dev.casecore.benchmarks.storage;

import static dev.casecore.benchmarks.storage.Connections.all;
import static dev.casecore.benchmarks.storage.Connections.transaction;
import static dev.casecore.benchmarks.storage.Connections.update;

import io.vavr.collection.Seq;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Copies rows of a table many times, on a server of PostgreSQL and without leaving it. */
final class Copies {

    private final DataSource source;

    Copies(DataSource source) {
        this.source = source;
    }

    /**
     * A column of a row that is copied.
     *
     * @param name as in the table
     * @param type as the database calls it
     */
    record Column(String name, String type) {

        /** {@return what the row has in it, in SQL} */
        String value() {
            return "r." + name;
        }
    }

    /** What a copy has in a column, in SQL: {@code r} is the row that is copied, and {@code n} the number of the copy. */
    interface Copied {
        String value(Column column);
    }

    /**
     * Makes the copies numbered from one number to another.
     *
     * @param table  of which table
     * @param which  which row {@code r} a copy {@code n} is made of, in SQL
     * @param from   the first number
     * @param until  the last
     * @param copied what a copy has in each column
     */
    void make(String table, String which, long from, long until, Copied copied) {
        transaction(source, connection -> {
            Seq<Column> columns = columns(connection, table);
            update(
                    connection,
                    "INSERT INTO " + table + " (" + columns.map(Column::name).mkString(", ") + ") SELECT "
                            + columns.map(copied::value).mkString(", ") + " FROM " + table
                            + " r, generate_series(?::bigint, ?::bigint) n WHERE " + which,
                    from,
                    until);
        });
    }

    private static Seq<Column> columns(Connection connection, String table) throws SQLException {
        return all(
                connection,
                "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = ?",
                row -> new Column(row.getString(1), row.getString(2)),
                table);
    }

    /** Lets the database tidy up and count what it has, as it does by itself after a while. */
    void settle() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
            statement.execute("CHECKPOINT");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
