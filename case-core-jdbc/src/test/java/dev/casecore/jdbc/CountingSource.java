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

/** A source of connections that counts how often something is sent to the database and waited for, commits apart. */
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
        return counted(Connection.class, super.getConnection());
    }

    private <T> T counted(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    count(method);
                    Object answer = call(target, method, arguments);
                    return answer instanceof Statement ? counted(kind(answer), answer) : answer;
                }));
    }

    private void count(Method method) {
        if (method.getName().startsWith("execute")) {
            trips.incrementAndGet();
        } else if (method.getName().equals("commit") || method.getName().equals("rollback")) {
            commits.incrementAndGet();
        }
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
