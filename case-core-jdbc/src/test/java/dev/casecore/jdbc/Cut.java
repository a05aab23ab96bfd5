package dev.casecore.jdbc;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.Set;

/** Cuts connections at a round trip to the database. */
final class Cut implements ProxiedSource.Watcher {

    /** What the cut hits. */
    enum Moment {
        /** What was asked never reaches the database. */
        REQUEST,
        /** The database does what was asked, and its answer is lost. */
        ANSWER
    }

    /** How often. */
    enum Times {
        /** At the n-th round trip of all; what comes after is not disturbed. */
        ONCE,
        /** Every connection, at its n-th round trip. */
        ALWAYS
    }

    /** How a connection is broken. */
    interface Breaking {
        void with(Connection real, ProxiedSource.Call pending) throws SQLException;
    }

    private static final Set<String> ROUND_TRIPS = Set.of("execute", "executeQuery", "executeUpdate", "commit");

    private final Breaking breaking;
    private final IdentityHashMap<Object, Integer> trips = new IdentityHashMap<>();
    private int at = Integer.MAX_VALUE;
    private Moment moment = Moment.REQUEST;
    private Times times = Times.ONCE;
    private int cuts;

    Cut(Breaking breaking) {
        this.breaking = breaking;
    }

    /** The connection goes, and with it what was not committed. */
    static Cut bySide() {
        return new Cut((real, pending) -> real.close());
    }

    void arm(int newAt, Moment newMoment, Times newTimes) {
        at = newAt;
        moment = newMoment;
        times = newTimes;
        cuts = 0;
        trips.clear();
    }

    void disarm() {
        at = Integer.MAX_VALUE;
    }

    boolean happened() {
        return cuts > 0;
    }

    @Override
    public Object around(Connection real, Method method, Object[] arguments, ProxiedSource.Call call)
            throws SQLException {
        if (!ROUND_TRIPS.contains(method.getName()) || !isDue(real)) {
            return call.make();
        }
        cuts++;
        if (moment == Moment.ANSWER) {
            call.make();
        }
        breaking.with(real, call);
        throw new SQLException("the connection was cut", "08006");
    }

    private boolean isDue(Connection real) {
        Object counted = times == Times.ONCE ? this : real;
        return trips.merge(counted, 1, Integer::sum) == at;
    }
}
