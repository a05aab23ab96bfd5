package dev.casecore.benchmarks.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A source of connections that counts what is sent through them; commits apart from the rest. */
final class Counted {

    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong trips = new AtomicLong();
    private final AtomicLong commits = new AtomicLong();
    private final DataSource source;

    private Counted(DataSource source) {
        this.source = source;
    }

    /** What a life takes: it is lived once, after some others. */
    static String of(DataSource source, Function<DataSource, Life> maker) {
        Counted counted = new Counted(source);
        try (Life life = maker.apply(counted.source())) {
            for (int i = 0; i < 60; i++) {
                life.live(0);
            }
            counted.statements.set(0);
            counted.trips.set(0);
            counted.commits.set(0);
            life.live(0);
        }
        return counted.statements + " statements in " + counted.trips + " round trips, and " + counted.commits
                + " commits of their own";
    }

    private DataSource source() {
        return proxy(DataSource.class, source, this::connection);
    }

    private @Nullable Object connection(Method method, @Nullable Object[] arguments, @Nullable Object answer) {
        return answer instanceof Connection connection
                ? proxy(Connection.class, connection, this::ofConnection)
                : answer;
    }

    private @Nullable Object ofConnection(Method method, @Nullable Object[] arguments, @Nullable Object answer) {
        if (method.getName().equals("commit")) {
            commits.incrementAndGet();
        }
        if (answer instanceof PreparedStatement statement) {
            long together =
                    String.valueOf(arguments[0]).chars().filter(c -> c == ';').count() + 1;
            return proxy(PreparedStatement.class, statement, (called, with, found) -> sent(called, together, found));
        }
        return answer instanceof Statement statement
                ? proxy(Statement.class, statement, (called, with, found) -> sent(called, 1, found))
                : answer;
    }

    private @Nullable Object sent(Method called, long together, @Nullable Object found) {
        if (called.getName().startsWith("execute")) {
            statements.addAndGet(together);
            trips.incrementAndGet();
        }
        return found;
    }

    /** What becomes of an answer. */
    private interface Look {
        @Nullable
        Object at(Method method, @Nullable Object[] arguments, @Nullable Object answer);
    }

    private static <T> T proxy(Class<T> face, T inner, Look look) {
        return face.cast(Proxy.newProxyInstance(
                face.getClassLoader(), new Class<?>[] {face}, (proxy, method, arguments) -> {
                    try {
                        return look.at(
                                method, arguments == null ? new Object[0] : arguments, method.invoke(inner, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }
}
