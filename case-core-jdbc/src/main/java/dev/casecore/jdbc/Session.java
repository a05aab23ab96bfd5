package dev.casecore.jdbc;

import dev.casecore.port.Conflict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;

/** A connection in use: sends statements with their values, reads rows. Not thread-safe. */
final class Session {

    private final Connection connection;
    private final Dialect dialect;
    private final boolean isOwn;
    private boolean hasBegun;

    private Session(Connection connection, Dialect dialect, boolean isOwn) {
        this.connection = connection;
        this.dialect = dialect;
        this.isOwn = isOwn;
    }

    /** Works on the connection as it is. */
    static Session on(Connection connection, Dialect dialect) {
        return new Session(connection, dialect, false);
    }

    /** Begins a transaction with the first statement that needs one, and may commit it. */
    static Session ofOwn(Connection connection, Dialect dialect) {
        return new Session(connection, dialect, true);
    }

    Connection connection() {
        return connection;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Reads a row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> Seq<T> query(Sql sql, Row<T> reader) throws SQLException {
        try (PreparedStatement statement = prepared(sql);
                ResultSet rows = statement.executeQuery()) {
            ArrayList<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return List.ofAll(found);
        }
    }

    <T> Option<T> first(Sql sql, Row<T> reader) throws SQLException {
        return query(sql, reader).headOption();
    }

    int update(Sql sql) throws SQLException {
        try (PreparedStatement statement = prepared(sql)) {
            return statement.executeUpdate();
        }
    }

    /** Inserts a row that may be there already; outside PostgreSQL, a statement that fails spoils nothing. */
    void insertUnlessPresent(Sql sql) throws SQLException {
        try {
            update(sql.then(dialect.unlessPresent()));
        } catch (SQLException e) {
            if (dialect.trouble(e) != Trouble.DUPLICATE) {
                throw e;
            }
        }
    }

    private PreparedStatement prepared(Sql sql) throws SQLException {
        return prepared(sql.text(), sql.values());
    }

    private PreparedStatement prepared(String text, Iterable<Object> values) throws SQLException {
        if (isOwn && !hasBegun) {
            connection.setAutoCommit(false);
            hasBegun = true;
        }
        return preparedAsIs(text, values);
    }

    private PreparedStatement preparedAsIs(String text, Iterable<Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        try {
            bind(statement, values);
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private void bind(PreparedStatement statement, Iterable<Object> values) throws SQLException {
        int i = 1;
        for (Object value : values) {
            if (value instanceof String text) {
                statement.setString(i, text);
            } else if (value instanceof Instant instant) {
                statement.setObject(i, dialect.time(instant));
            } else {
                statement.setObject(i, value);
            }
            i++;
        }
    }

    /** Takes the steps of a commit; the first that concerns another number of rows than it must is the conflict. */
    Option<Conflict> take(Seq<Step> steps) throws SQLException {
        return dialect.takesStatementsTogether() ? together(steps) : oneByOne(steps);
    }

    private Option<Conflict> oneByOne(Seq<Step> steps) throws SQLException {
        for (Step step : steps) {
            Option<Conflict> conflict = take(step);
            if (conflict.isDefined()) {
                return conflict;
            }
        }
        return Option.none();
    }

    private Option<Conflict> take(Step step) throws SQLException {
        try (PreparedStatement statement =
                prepared(step.text(dialect), step.sql().values())) {
            return step.conflict(concerned(statement, statement.execute()));
        } catch (SQLException e) {
            return conflict(e, step.otherwise());
        }
    }

    private Option<Conflict> conflict(SQLException error, Conflict ofDuplicate) throws SQLException {
        return switch (dialect.trouble(error)) {
            case DUPLICATE -> Option.some(ofDuplicate);
            case QUEUE_GONE -> Option.some(Conflict.QUEUE_GONE);
            case UNMET, LOST_RACE, CUT_OFF, OTHER -> throw error;
        };
    }

    /** One round trip for all of them. */
    private Option<Conflict> together(Seq<Step> steps) throws SQLException {
        String texts = steps.map(step -> step.text(dialect)).mkString(";");
        try (PreparedStatement statement = prepared(texts, Sql.values(steps.map(Step::sql)))) {
            boolean isQuery = statement.execute();
            Option<Conflict> conflict = Option.none();
            for (Step step : steps) {
                Option<Conflict> found = step.conflict(concerned(statement, isQuery));
                conflict = conflict.orElse(found);
                isQuery = statement.getMoreResults();
            }
            return conflict;
        } catch (SQLException e) {
            return conflict(e, Conflict.STALE);
        }
    }

    /**
     * Takes the steps of a commit and commits, all in one round trip, where that can be done. If not, or if anything is in the way, nothing is
     * saved, and taking the steps and committing apart says what it is.
     *
     * @param conditions without which nothing may be saved
     * @param steps      to take
     * @param insisting  makes statements of them
     * @return whether it is done
     */
    boolean commit(Seq<Sql> conditions, Seq<Step> steps, Insisting insisting) throws SQLException {
        if (!isOwn || !dialect.takesStatementsTogether()) {
            return false;
        }
        Seq<Sql> statements = insisting.on(conditions, steps);
        boolean isAlone = !hasBegun && statements.size() == 1;
        return isAlone ? alone(statements.head()) : last(insisting.withCommit(statements));
    }

    /** One statement on a connection that commits by itself is a transaction. */
    private boolean alone(Sql sql) throws SQLException {
        connection.setAutoCommit(true);
        try (PreparedStatement statement = preparedAsIs(sql.text(), sql.values())) {
            statement.execute();
            return true;
        } catch (SQLException e) {
            requireInTheWay(e);
            return false;
        }
    }

    private boolean last(Sql sql) throws SQLException {
        try (PreparedStatement statement = prepared(sql)) {
            statement.execute();
            return true;
        } catch (SQLException e) {
            requireInTheWay(e);
            connection.rollback();
            return false;
        }
    }

    /** Throws an error that does not say that something is in the way of a commit. */
    private void requireInTheWay(SQLException error) throws SQLException {
        switch (dialect.trouble(error)) {
            case DUPLICATE, QUEUE_GONE, UNMET -> {}
            case LOST_RACE, CUT_OFF, OTHER -> throw error;
        }
    }

    private static int concerned(PreparedStatement statement, boolean isQuery) throws SQLException {
        if (!isQuery) {
            return statement.getUpdateCount();
        }
        try (ResultSet rows = statement.getResultSet()) {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        }
    }
}
