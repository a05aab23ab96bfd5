package dev.casecore.jdbc;

import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import org.jspecify.annotations.Nullable;

/** The queues that a user may pick from, as a query of their own or as a part of others. Its parameters are the tenant and the user. */
final class Memberships {

    static final String QUEUE = "m.queue";
    static final String OF_USER = " FROM casecore_queue_member m WHERE m.tenant = ? AND m.user_id = ?";
    /** All in one value, where the dialect {@link Dialect#joinsTexts joins texts}. No id has a line feed in it. */
    static final String TOGETHER = "array_to_string(ARRAY(SELECT " + QUEUE + OF_USER + " ORDER BY 1), chr(10))";

    private static final String SEPARATOR = "\n";

    private Memberships() {}

    static Sql of(TenantId tenant, UserId user) {
        return Sql.of("SELECT " + QUEUE + OF_USER, tenant.value(), user.value());
    }

    /** The query of that one value. */
    static Sql together(TenantId tenant, UserId user) {
        return Sql.of("SELECT " + TOGETHER, tenant.value(), user.value());
    }

    /** Reads one or all of them. */
    static Set<QueueId> read(@Nullable String queues) {
        return queues == null || queues.isEmpty()
                ? HashSet.empty()
                : HashSet.ofAll(List.of(queues.split(SEPARATOR, -1)).map(QueueId::of));
    }
}
