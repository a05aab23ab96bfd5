package dev.casecore.jdbc;

import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.jdbc.json.JsonFormat;
import dev.casecore.port.Conflict;
import dev.casecore.queue.QueueCheck;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.queue.QueueOrder;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** The rows of queues and their members, and which case is first in one. */
final class QueueTable {

    private final JsonFormat format;

    QueueTable(JsonFormat format) {
        this.format = format;
    }

    static Sql one(TenantId tenant, QueueId queue) {
        return Sql.of(
                "SELECT definition FROM casecore_queue WHERE tenant = ? AND queue = ?", tenant.value(), queue.value());
    }

    static Sql all(TenantId tenant) {
        return Sql.of("SELECT definition FROM casecore_queue WHERE tenant = ?", tenant.value());
    }

    QueueDefinition read(ResultSet row) throws SQLException {
        return format.readQueue(row.getString(1));
    }

    /** Somebody else may insert the same queue at the same time; saving once more then updates it. */
    Either<Conflict, QueueDefinition> save(Session session, TenantId tenant, QueueDefinition queue)
            throws SQLException {
        if (session.update(update(tenant, queue)) == 0) {
            try {
                session.update(insertion(tenant, queue));
            } catch (SQLException e) {
                if (session.dialect().trouble(e) == Trouble.DUPLICATE) {
                    return Either.left(Conflict.STALE);
                }
                throw e;
            }
        }
        session.update(Sql.of(
                "DELETE FROM casecore_queue_member WHERE tenant = ? AND queue = ?",
                tenant.value(),
                queue.queue().value()));
        for (Seq<UserId> some : List.ofAll(queue.members()).grouped(100)) {
            session.update(members(tenant, queue.queue(), some));
        }
        return Either.right(queue);
    }

    /** Holds a queue, so that nobody deletes it while a case comes to wait in it, nor the other way round. */
    static Sql held(TenantId tenant, QueueId queue) {
        return Sql.of(
                "SELECT 1 FROM casecore_queue WHERE tenant = ? AND queue = ? FOR UPDATE",
                tenant.value(),
                queue.value());
    }

    /** The foreign key of waiting cases keeps a queue that they wait in (QUE-006). */
    static Either<Conflict, Boolean> delete(Session session, TenantId tenant, QueueId queue) throws SQLException {
        try {
            if (!session.dialect().guardsReferences()) {
                session.query(held(tenant, queue), row -> 1);
            }
            boolean existed = session.update(deletion(tenant, queue)) == 1;
            session.update(
                    Sql.of("DELETE FROM casecore_check WHERE tenant = ? AND queue = ?", tenant.value(), queue.value()));
            return Either.right(existed);
        } catch (SQLException e) {
            if (session.dialect().trouble(e) == Trouble.QUEUE_GONE) {
                return Either.left(Conflict.QUEUE_GONE);
            }
            throw e;
        }
    }

    static Sql check(TenantId tenant, QueueCheck check) {
        return Sql.of(
                "INSERT INTO casecore_check (tenant, queue, user_id, checked_at) VALUES (?, ?, ?, ?)",
                tenant.value(),
                check.queue().value(),
                check.user().value(),
                check.at());
    }

    static Sql checks(TenantId tenant, QueueId queue, Instant since, Dialect dialect) {
        return Sql.of(
                "SELECT user_id, checked_at FROM casecore_check WHERE tenant = ? AND queue = ? AND checked_at >= ?"
                        + " ORDER BY checked_at, " + dialect.byCodePoint("user_id"),
                tenant.value(),
                queue.value(),
                since);
    }

    static Sql latestChecks(TenantId tenant, QueueId queue, Dialect dialect) {
        return Sql.of(
                "SELECT user_id, MAX(checked_at) AS checked_at FROM casecore_check WHERE tenant = ? AND queue = ?"
                        + " GROUP BY user_id ORDER BY " + dialect.byCodePoint("user_id"),
                tenant.value(),
                queue.value());
    }

    private Sql update(TenantId tenant, QueueDefinition queue) {
        return Sql.of(
                "UPDATE casecore_queue SET name = ?, definition = ? WHERE tenant = ? AND queue = ?",
                queue.name(),
                format.write(queue),
                tenant.value(),
                queue.queue().value());
    }

    private Sql insertion(TenantId tenant, QueueDefinition queue) {
        return Sql.of(
                "INSERT INTO casecore_queue (name, definition, tenant, queue) VALUES (?, ?, ?, ?)",
                queue.name(),
                format.write(queue),
                tenant.value(),
                queue.queue().value());
    }

    private static Sql members(TenantId tenant, QueueId queue, Seq<UserId> users) {
        return Sql.of("INSERT INTO casecore_queue_member (tenant, queue, user_id) VALUES ")
                .then(users.map(user -> Sql.list(List.of(tenant.value(), queue.value(), user.value())))
                        .reduce((before, next) -> before.then(", ").then(next)));
    }

    private static Sql deletion(TenantId tenant, QueueId queue) {
        return Sql.of("DELETE FROM casecore_queue WHERE tenant = ? AND queue = ?", tenant.value(), queue.value());
    }

    static Sql waiting(TenantId tenant, QueueId queue) {
        return Sql.of(
                "SELECT COUNT(*) FROM casecore_case WHERE tenant = ? AND queue = ?", tenant.value(), queue.value());
    }

    /** The first case that waits, by what is asked of it. */
    static Sql first(Sql columns, TenantId tenant, QueueId queue, QueueOrder order, Dialect dialect) {
        return first(columns, tenant, queue, order, dialect, 1);
    }

    /** The first cases that wait. The order names tenant and queue too, which is how H2 knows that its index has that order. */
    static Sql first(Sql columns, TenantId tenant, QueueId queue, QueueOrder order, Dialect dialect, int many) {
        return Sql.of("SELECT ")
                .then(columns)
                .then(
                        " FROM casecore_case c" + dialect.readingBy(index(order))
                                + " WHERE c.tenant = ? AND c.queue = ? ORDER BY c.tenant, c.queue, "
                                + order.keys().map(key -> column(key, dialect)).mkString(", ") + " LIMIT " + many,
                        tenant.value(),
                        queue.value());
    }

    /** There is an index for each of the two orders that are ready to use; any other order sorts, at least in part. */
    private static String index(QueueOrder order) {
        return order.keys().head() == QueueOrder.Key.OLDEST_FIRST
                ? "casecore_case_waiting_by_age"
                : "casecore_case_waiting";
    }

    /** A case, if it still waits. */
    static Sql waiting(String columns, TenantId tenant, QueueId queue, String caseId) {
        return Sql.of(
                "SELECT " + columns + " FROM casecore_case c WHERE c.tenant = ? AND c.case_id = ? AND c.queue = ?",
                tenant.value(),
                caseId,
                queue.value());
    }

    /** The order of the value, in SQL (QUE-001). */
    private static String column(QueueOrder.Key key, Dialect dialect) {
        return switch (key) {
            case PRIORITY_HIGHEST_FIRST -> "priority";
            case OLDEST_FIRST -> "created_at";
            case NUMBER -> dialect.byCodePoint("case_number");
        };
    }
}
