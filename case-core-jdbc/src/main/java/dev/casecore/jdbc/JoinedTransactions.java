package dev.casecore.jdbc;

import dev.casecore.port.Conflict;
import dev.casecore.port.TransactionLostException;
import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Supplier;

/**
 * The transaction that the embedder has open. Everything is tried once.
 *
 * <ol>
 *   <li>What is not saved, for whatever reason, is undone to a savepoint: nothing half saved is there if the embedder commits all the same,
 *       and PostgreSQL, which refuses everything after an error, works on.
 *   <li>If even that cannot be done, the database has rolled back the whole transaction, as some do after a deadlock. Whoever wrote on now
 *       would write into another one, so that is said by an exception of its own.
 * </ol>
 */
final class JoinedTransactions implements Transactions {

    private final ConnectionSource source;
    private final Dialect dialect;

    JoinedTransactions(ConnectionSource source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    @Override
    public boolean areOwn() {
        return false;
    }

    private Session session() throws SQLException {
        Connection connection = source.current();
        if (connection.getAutoCommit()) {
            throw new StoreException(
                    "no transaction is open that case-core could join: the connection commits by itself");
        }
        return Session.on(connection, dialect);
    }

    @Override
    public <T> T read(Work<T> work) {
        try {
            return work.with(session());
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public <T> Either<Conflict, T> write(Work<Either<Conflict, T>> work) {
        try {
            return undoing(work);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public <T> Either<Conflict, T> save(Work<Either<Conflict, T>> work) {
        try {
            return undoing(work);
        } catch (SQLException e) {
            if (dialect.trouble(e) == Trouble.LOST_RACE) {
                return Either.left(Conflict.STALE);
            }
            throw failed(e);
        }
    }

    @Override
    public <T> Either<Conflict, T> once(Work<Either<Conflict, T>> work) {
        return save(work);
    }

    private <T> Either<Conflict, T> undoing(Work<Either<Conflict, T>> work) throws SQLException {
        Session session = session();
        Savepoint before = session.connection().setSavepoint();
        try {
            Either<Conflict, T> answer = work.with(session);
            if (answer.isLeft()) {
                session.connection().rollback(before);
            } else {
                session.connection().releaseSavepoint(before);
            }
            return answer;
        } catch (SQLException | RuntimeException e) {
            undo(session.connection(), before, e);
            throw e;
        }
    }

    @Override
    public <T> T apart(Supplier<T> work) {
        try {
            Connection connection = session().connection();
            Savepoint before = connection.setSavepoint();
            return apart(work, connection, before);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static <T> T apart(Supplier<T> work, Connection connection, Savepoint before) throws SQLException {
        try {
            T answer = work.get();
            connection.releaseSavepoint(before);
            return answer;
        } catch (TransactionLostException e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            undo(connection, before, e);
            throw e;
        }
    }

    private static void undo(Connection connection, Savepoint before, Exception because) {
        try {
            connection.rollback(before);
        } catch (SQLException e) {
            because.addSuppressed(e);
            throw new TransactionLostException(
                    "the database rolled the whole transaction back; roll it back too, and do everything in it again"
                            + " in a new one",
                    because);
        }
    }

    private static StoreException failed(SQLException error) {
        return new StoreException(
                "the database failed with SQL state " + Trouble.state(error) + "; roll the transaction back", error);
    }
}
