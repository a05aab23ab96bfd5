package dev.casecore.jdbc;

import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.port.StoredCase;
import dev.casecore.queue.QueueOrder;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.SQLException;

/**
 * Holds the first case of a queue that nobody else holds (QUE-002).
 *
 * <p>A database that locks only the row it finds is asked once. Any other would lock every row that it looks at on the way, and whoever comes
 * at that moment would skip them all. There the first cases are read without holding any, before the transaction, and held one at a time by
 * their keys; one that is picked meanwhile waits no more and is passed over. If every one is held, the first is waited for.
 */
final class FirstInLine {

    private static final int CANDIDATES = 50;
    private static final String OR_THE_NEXT = " FOR UPDATE SKIP LOCKED";
    private static final String AND_WAIT = " FOR UPDATE";

    private final TenantId tenant;
    private final QueueId queue;
    private final QueueOrder order;
    private final CaseTable cases;

    FirstInLine(TenantId tenant, QueueId queue, QueueOrder order, CaseTable cases) {
        this.tenant = tenant;
        this.queue = queue;
        this.order = order;
        this.cases = cases;
    }

    /** The keys of the first that wait, in order. */
    Seq<String> candidates(Session session) throws SQLException {
        Sql first = QueueTable.first("c.case_id", tenant, queue, order, session.dialect(), CANDIDATES);
        return session.query(first, row -> row.getString(1));
    }

    /** The case, held until the transaction ends; none if none waits, or none of the candidates any more. */
    Option<StoredCase> hold(Session session, Seq<String> candidates) throws SQLException {
        Option<StoredCase> free = held(session, candidates, OR_THE_NEXT);
        return free.isDefined() ? free : held(session, candidates, AND_WAIT);
    }

    private Option<StoredCase> held(Session session, Seq<String> candidates, String locking) throws SQLException {
        if (session.dialect().locksOnlyWhatItFinds()) {
            return first(
                    session,
                    QueueTable.first(CaseTable.STATE, tenant, queue, order, session.dialect())
                            .then(locking));
        }
        for (String candidate : candidates) {
            Option<StoredCase> held = first(
                    session,
                    QueueTable.waiting(CaseTable.STATE, tenant, queue, candidate)
                            .then(locking));
            if (held.isDefined()) {
                return held;
            }
        }
        return Option.none();
    }

    private Option<StoredCase> first(Session session, Sql sql) throws SQLException {
        return session.first(sql, row -> cases.read(row.getString(1)));
    }
}
