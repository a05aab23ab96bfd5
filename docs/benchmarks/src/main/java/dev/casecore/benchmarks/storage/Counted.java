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

/** A source of connections that counts what is sent through them; commits apart from the rest, unless they are sent with it. */
final class Counted {

    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong trips = new AtomicLong();
    private final AtomicLong commits = new AtomicLong();
    private final AtomicLong sentAlong = new AtomicLong();
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
            counted.sentAlong.set(0);
            life.live(0);
        }
        return counted.statements + " statements in " + counted.trips + " round trips, " + counted.sentAlong
                + " commits sent with them, and " + (counted.commits.get() - counted.sentAlong.get())
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
            String text = String.valueOf(arguments[0]);
            return proxy(PreparedStatement.class, statement, (called, with, found) -> sent(called, text, found));
        }
        return answer instanceof Statement statement
                ? proxy(Statement.class, statement, (called, with, found) -> sent(called, "", found))
                : answer;
    }

    private @Nullable Object sent(Method called, String text, @Nullable Object found) {
        if (called.getName().startsWith("execute")) {
            boolean commits = text.endsWith("COMMIT");
            sentAlong.addAndGet(commits ? 1 : 0);
            statements.addAndGet(text.chars().filter(c -> c == ';').count() + (commits ? 0 : 1));
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
