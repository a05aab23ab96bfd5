package dev.casecore.jdbc;

import dev.casecore.port.Conflict;
import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/**
 * The transaction that the embedder has open. Everything is tried once. What cannot be saved is undone to a savepoint, so that nothing half
 * saved is there if the embedder commits in spite of the conflict; the embedder should roll back, and begin again in a new transaction.
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
        return new Session(connection, dialect);
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
            Session session = session();
            Savepoint before = session.connection().setSavepoint();
            return undoing(session, before, work);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private <T> Either<Conflict, T> undoing(Session session, Savepoint before, Work<Either<Conflict, T>> work)
            throws SQLException {
        try {
            Either<Conflict, T> answer = work.with(session);
            if (answer.isLeft()) {
                session.connection().rollback(before);
            } else {
                session.connection().releaseSavepoint(before);
            }
            return answer;
        } catch (SQLException e) {
            if (dialect.trouble(e) == Trouble.LOST_RACE) {
                return Either.left(Conflict.STALE);
            }
            throw e;
        }
    }

    @Override
    public <T> Either<Conflict, T> save(Work<Either<Conflict, T>> work) {
        return write(work);
    }

    @Override
    public <T> Either<Conflict, T> offer(Work<Either<Conflict, T>> work) {
        return write(work);
    }

    private static StoreException failed(SQLException error) {
        return new StoreException(
                "the database failed with SQL state " + Trouble.state(error) + "; roll the transaction back", error);
    }
}
