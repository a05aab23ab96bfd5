package dev.casecore.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database between which and the store somebody watches every call, and may let it fail. */
final class ProxiedSource extends DelegatingDataSource {

    /** What really happens. */
    interface Call {
        Object make() throws SQLException;
    }

    /** Who watches. */
    interface Watcher {

        /** Comes instead of a call on a connection or on what it gave; makes the call, or not. */
        Object around(Connection real, Method method, Object[] arguments, Call call) throws SQLException;
    }

    private final Watcher watcher;

    ProxiedSource(DataSource real, Watcher watcher) {
        super(real);
        this.watcher = watcher;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = obtainTargetDataSource().getConnection();
        return proxy(Connection.class, connection, connection);
    }

    private <T> T proxy(Class<T> type, Object target, Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Object[] given = arguments == null ? new Object[0] : arguments;
            return watched(watcher.around(connection, method, given, () -> invoke(target, method, given)), connection);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object watched(Object answer, Connection connection) {
        if (answer instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement, connection);
        }
        return answer instanceof DatabaseMetaData about ? proxy(DatabaseMetaData.class, about, connection) : answer;
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws SQLException {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
