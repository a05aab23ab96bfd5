package dev.casecore.benchmarks.storage;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;

/** The few lines of JDBC that everything written by hand needs. */
final class Connections {

    private Connections() {}

    /** Something to do in a transaction. */
    interface Work {
        void with(Connection connection) throws SQLException;
    }

    /** Something to ask, in a transaction or without. */
    interface Question<T> {
        T of(Connection connection) throws SQLException;
    }

    /** Reads a row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    static void transaction(DataSource source, Work work) {
        answer(source, connection -> {
            work.with(connection);
            return true;
        });
    }

    /** Does it in a transaction that answers something. */
    static <T> T answer(DataSource source, Question<T> question) {
        return read(source, connection -> {
            connection.setAutoCommit(false);
            try {
                T found = question.of(connection);
                connection.commit();
                return found;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    /** Does it without a transaction: each statement is one of its own. */
    static <T> T read(DataSource source, Question<T> question) {
        try (Connection connection = source.getConnection()) {
            return question.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** The first row; there must be one. */
    static <T> T one(Connection connection, String sql, Row<T> row, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("nothing found by " + sql);
            }
            return row.read(rows);
        }
    }

    static <T> Seq<T> all(Connection connection, String sql, Row<T> row, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            ArrayList<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return List.ofAll(found);
        }
    }

    static boolean any(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
