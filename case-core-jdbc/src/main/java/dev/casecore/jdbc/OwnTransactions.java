package dev.casecore.jdbc;

import dev.casecore.port.Conflict;
import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A transaction of its own for every call. What the database undid because of a race is done again in a new one, a bounded number of times;
 * so is what a broken connection left in doubt, which is harmless, because a command that was saved is then found to be.
 */
final class OwnTransactions implements Transactions {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcStore.class);
    private static final int RACES = 64;
    private static final int CUTS = 3;

    private final DataSource source;
    private final Dialect dialect;
    private final Turns turns;
    /** Of this store alone: what one store holds is no business of another. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Session> offering = new ThreadLocal<>();

    OwnTransactions(DataSource source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
        this.turns = Turns.on(source, dialect);
    }

    @Override
    public boolean areOwn() {
        return true;
    }

    @Override
    public <T> T read(Work<T> work) {
        Session held = offering.get();
        return held == null ? again(() -> reading(work)) : again(1, () -> work.with(held));
    }

    @Override
    public <T> Either<Conflict, T> write(Work<Either<Conflict, T>> work) {
        return again(() -> writing(work));
    }

    @Override
    public <T> Either<Conflict, T> save(Work<Either<Conflict, T>> work) {
        AtomicInteger lost = new AtomicInteger();
        return again(Integer.MAX_VALUE, () -> {
            try {
                return writing(work);
            } catch (SQLException e) {
                if (dialect.trouble(e) == Trouble.LOST_RACE && lost.incrementAndGet() == RACES) {
                    return Either.left(Conflict.STALE);
                }
                throw e;
            }
        });
    }

    @Override
    public <T> Either<Conflict, T> once(Work<Either<Conflict, T>> work) {
        try {
            return writing(session -> {
                offering.set(session);
                try {
                    return work.with(session);
                } finally {
                    offering.remove();
                }
            });
        } catch (SQLException e) {
            if (isLost(e)) {
                return Either.left(Conflict.STALE);
            }
            throw failed(e);
        } catch (StoreException e) {
            if (e.getCause() instanceof SQLException error && isLost(error)) {
                return Either.left(Conflict.STALE);
            }
            throw e;
        }
    }

    @Override
    public <T> T apart(Supplier<T> work) {
        return work.get();
    }

    private boolean isLost(SQLException error) {
        Trouble trouble = dialect.trouble(error);
        return trouble == Trouble.LOST_RACE || trouble == Trouble.CUT_OFF;
    }

    private <T> T again(Turns.Attempt<T> attempt) {
        return again(RACES, attempt);
    }

    private <T> T again(int races, Turns.Attempt<T> attempt) {
        int cuts = 0;
        for (int i = 1; ; i++) {
            try {
                return attempt.make();
            } catch (SQLException e) {
                cuts += dialect.trouble(e) == Trouble.CUT_OFF ? 1 : 0;
                if (!isLost(e) || i >= races || cuts >= CUTS) {
                    throw failed(e);
                }
                LOG.debug("the database undid a transaction ({}), attempt {}", Trouble.state(e), i);
            }
        }
    }

    private static StoreException failed(SQLException error) {
        return new StoreException("the database failed with SQL state " + Trouble.state(error), error);
    }

    private <T> T reading(Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            if (connection.getAutoCommit()) {
                return work.with(Session.on(connection, dialect));
            }
            try {
                return work.with(Session.on(connection, dialect));
            } finally {
                connection.rollback();
            }
        }
    }

    private <T> Either<Conflict, T> writing(Work<Either<Conflict, T>> work) throws SQLException {
        return turns.take(() -> writingNow(work));
    }

    private <T> Either<Conflict, T> writingNow(Work<Either<Conflict, T>> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            boolean auto = connection.getAutoCommit();
            boolean done = false;
            try {
                Either<Conflict, T> answer = work.with(Session.ofOwn(connection, dialect));
                if (answer.isRight()) {
                    if (!connection.getAutoCommit()) {
                        connection.commit();
                    }
                    done = true;
                }
                return answer;
            } finally {
                end(connection, done, auto);
            }
        }
    }

    /** What is not committed is rolled back; a connection that cannot even do that is dropped by its pool. */
    private static void end(Connection connection, boolean done, boolean auto) {
        try {
            if (!done && !connection.getAutoCommit()) {
                connection.rollback();
            }
            if (auto != connection.getAutoCommit()) {
                connection.setAutoCommit(auto);
            }
        } catch (SQLException e) {
            LOG.debug("a connection could not be reset ({})", Trouble.state(e));
        }
    }
}
