package dev.casecore.jdbc;

import dev.casecore.identity.SubscriberId;
import dev.casecore.port.Subscriptions.Subscriber;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The rows of subscribers, each with the last place of the feed that it is done with. */
final class SubscriberTable {

    private SubscriberTable() {}

    static Sql insertion(SubscriberId subscriber, long position) {
        return Sql.of(
                "INSERT INTO casecore_subscriber (name, last_position) VALUES (?, ?)", subscriber.value(), position);
    }

    static Sql position(SubscriberId subscriber) {
        return Sql.of("SELECT last_position FROM casecore_subscriber WHERE name = ?", subscriber.value());
    }

    /** Whoever comes second finds another position, and changes nothing. */
    static Sql move(SubscriberId subscriber, long from, long to) {
        return Sql.of(
                "UPDATE casecore_subscriber SET last_position = ? WHERE name = ? AND last_position = ?",
                to,
                subscriber.value(),
                from);
    }

    static Sql deletion(SubscriberId subscriber) {
        return Sql.of("DELETE FROM casecore_subscriber WHERE name = ?", subscriber.value());
    }

    static Sql all() {
        return Sql.of("SELECT s.name, s.last_position, e.last_position - s.last_position AS lag"
                + " FROM casecore_subscriber s CROSS JOIN casecore_feed_end e WHERE e.id = 1");
    }

    static Subscriber read(ResultSet row) throws SQLException {
        return new Subscriber(SubscriberId.of(row.getString(1)), row.getLong(2), row.getLong(3));
    }
}
