package dev.casecore.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks PostgreSQL how it carries a query out, each time that the store sends one: on the same connection, with the same parameters, just
 * before. It asks twice: for the plan that is made for these parameters, and for the one that a prepared statement may settle on, which knows
 * no parameter.
 */
final class Plans implements ProxiedSource.Watcher {

    private static final String EXPLAIN = "EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ";

    private final ArrayList<Plan> plans = new ArrayList<>();
    private final Map<Integer, Object> values = new TreeMap<>();
    private String text = "";

    /** What was asked since this was called last. */
    Seq<Plan> taken() {
        Seq<Plan> all = List.ofAll(plans);
        plans.clear();
        return all;
    }

    @Override
    public Object around(Connection real, Method method, Object[] arguments, ProxiedSource.Call call)
            throws SQLException {
        switch (method.getName()) {
            case "prepareStatement" -> {
                text = String.valueOf(arguments[0]);
                values.clear();
            }
            case "setString", "setObject" -> values.put((Integer) arguments[0], arguments[1]);
            case "execute", "executeQuery" -> {
                if (text.startsWith("SELECT")) {
                    plans.add(forTheseParameters(real));
                    plans.add(forAnyParameters(real));
                }
            }
            default -> {
                // says nothing of a query
            }
        }
        return call.make();
    }

    private Plan forTheseParameters(Connection real) throws SQLException {
        try (PreparedStatement statement = real.prepareStatement(EXPLAIN + text)) {
            for (Map.Entry<Integer, Object> value : values.entrySet()) {
                statement.setObject(value.getKey(), value.getValue());
            }
            try (ResultSet answer = statement.executeQuery()) {
                return read(answer);
            }
        }
    }

    private Plan forAnyParameters(Connection real) throws SQLException {
        try (Statement statement = real.createStatement()) {
            statement.execute("PREPARE planned " + list(Plans::type) + " AS " + numbered());
            statement.execute("SET plan_cache_mode = force_generic_plan");
            try (ResultSet answer = statement.executeQuery(EXPLAIN + "EXECUTE planned " + list(Plans::literal))) {
                return read(answer);
            } finally {
                statement.execute("RESET plan_cache_mode");
                statement.execute("DEALLOCATE planned");
            }
        }
    }

    private Plan read(ResultSet answer) throws SQLException {
        answer.next();
        return Plan.of(text, answer.getString(1));
    }

    /** The text with its parameters named as PostgreSQL names them; no text of the store has a question mark that is none. */
    private String numbered() {
        AtomicInteger number = new AtomicInteger();
        return java.util.regex.Pattern.compile("\\?").matcher(text).replaceAll(any -> "\\$" + number.incrementAndGet());
    }

    private String list(java.util.function.Function<Object, String> part) {
        return List.ofAll(values.values()).map(part).mkString("(", ", ", ")");
    }

    /** As the driver declares it. */
    private static String type(Object value) {
        if (value instanceof Integer) {
            return "integer";
        }
        if (value instanceof Long) {
            return "bigint";
        }
        return value instanceof String ? "varchar" : "timestamptz";
    }

    private static String literal(Object value) {
        return "'" + String.valueOf(value).replace("'", "''") + "'";
    }
}
