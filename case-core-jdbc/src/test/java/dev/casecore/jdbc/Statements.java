package dev.casecore.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Writes down what a store says to a database: the texts of its statements, and the values of their parameters. */
final class Statements implements ProxiedSource.Watcher {

    private final ConcurrentLinkedQueue<String> texts = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> values = new ConcurrentLinkedQueue<>();

    Seq<String> texts() {
        return List.ofAll(texts);
    }

    Seq<String> values() {
        return List.ofAll(values);
    }

    void forget() {
        texts.clear();
        values.clear();
    }

    @Override
    public Object around(Connection real, Method method, Object[] arguments, ProxiedSource.Call call)
            throws SQLException {
        if (method.getName().equals("prepareStatement")) {
            texts.add(String.valueOf(arguments[0]));
        }
        if (method.getName().equals("setString") || method.getName().equals("setObject")) {
            values.add(String.valueOf(arguments[1]));
        }
        return call.make();
    }
}
