package dev.casecore.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * Whether those who write to a database take turns. H2 writes its file when a transaction commits, with whatever others have written and not
 * committed yet; when its process is killed then, it may lose rows of an index, or keep a change by half. So on a file of H2 one transaction
 * writes at a time, whichever store of this process it comes from.
 */
sealed interface Turns {

    /** Nobody waits. */
    Turns NONE = new None();

    /** Something to do when it is one's turn. */
    interface Attempt<T> {
        T make() throws SQLException;
    }

    /** Does it, as soon as nobody else does. */
    <T> T take(Attempt<T> attempt) throws SQLException;

    /** Those that a database needs. */
    static Turns on(DataSource source, Dialect dialect) {
        if (dialect != Dialect.H2) {
            return NONE;
        }
        try (Connection connection = source.getConnection()) {
            return ofUrl(connection.getMetaData().getURL());
        } catch (SQLException e) {
            throw new StoreException("the database could not be asked for its URL", e);
        }
    }

    private static Turns ofUrl(String url) {
        return url.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:mem:")
                ? NONE
                : OneByOne.OF_URL.computeIfAbsent(url, any -> new OneByOne(new ReentrantLock(true)));
    }

    /** Nobody waits. */
    record None() implements Turns {
        @Override
        public <T> T take(Attempt<T> attempt) throws SQLException {
            return attempt.make();
        }
    }

    /** Who comes first is first; the lock lives as long as the process, one for each database. */
    record OneByOne(ReentrantLock lock) implements Turns {

        private static final ConcurrentMap<String, Turns> OF_URL = new ConcurrentHashMap<>();

        @Override
        public <T> T take(Attempt<T> attempt) throws SQLException {
            lock.lock();
            try {
                return attempt.make();
            } finally {
                lock.unlock();
            }
        }
    }
}
