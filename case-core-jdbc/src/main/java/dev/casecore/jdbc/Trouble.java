package dev.casecore.jdbc;

import java.sql.SQLException;

/** What a database means by an error. */
enum Trouble {
    /** It chose this transaction as the victim of a deadlock, or could not order it among others: again in a new one. */
    LOST_RACE,
    /** The connection is gone, or the server is; what was being committed may be saved or not. */
    CUT_OFF,
    /** A row with this key is there already. */
    DUPLICATE,
    /** A row is needed that is not there, or is there and needed: of our tables, that of a queue. */
    QUEUE_GONE,
    /** A statement concerned another number of rows than it insisted on. */
    UNMET,
    /** Anything else. */
    OTHER;

    static String state(SQLException error) {
        return error.getSQLState() == null ? "" : error.getSQLState();
    }

    /** What the standard says of it. */
    static Trouble ofState(SQLException error) {
        return state(error).startsWith("08") ? CUT_OFF : state(error).startsWith("40") ? LOST_RACE : OTHER;
    }
}
