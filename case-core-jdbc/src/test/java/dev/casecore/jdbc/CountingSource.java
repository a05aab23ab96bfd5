package dev.casecore.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A source of connections that counts how often something is sent to the database and waited for, commits apart. What commits in the same
 * round trip as its statements leaves nothing to commit.
 */
final class CountingSource extends DelegatingDataSource {

    private final AtomicInteger trips = new AtomicInteger();
    private final AtomicInteger commits = new AtomicInteger();

    CountingSource(DataSource source) {
        super(source);
    }

    /**
     * What was counted.
     *
     * @param trips   executions, each a journey there and back
     * @param commits the same, of commits and roll-backs
     */
    record Count(int trips, int commits) {}

    /** Answers what was counted since it was last asked. */
    Count count() {
        return new Count(trips.getAndSet(0), commits.getAndSet(0));
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counted(Connection.class, super.getConnection(), new Transaction());
    }

    private <T> T counted(Class<T> type, Object target, Transaction transaction) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    count(method, transaction);
                    Object answer = call(target, method, arguments);
                    if (method.getName().equals("prepareStatement")) {
                        transaction.latest = String.valueOf(arguments[0]);
                    }
                    return answer instanceof Statement ? counted(kind(answer), answer, transaction) : answer;
                }));
    }

    private void count(Method method, Transaction transaction) {
        if (method.getName().startsWith("execute")) {
            trips.incrementAndGet();
            transaction.isOpen = !transaction.latest.endsWith("COMMIT");
        } else if (method.getName().equals("commit") || method.getName().equals("rollback")) {
            commits.addAndGet(transaction.isOpen ? 1 : 0);
            transaction.isOpen = false;
        }
    }

    /** What a connection is in. */
    private static final class Transaction {
        private String latest = "";
        private boolean isOpen;
    }

    private static Class<?> kind(Object statement) {
        if (statement instanceof CallableStatement) {
            return CallableStatement.class;
        }
        return statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
