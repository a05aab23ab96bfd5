package dev.casecore.jdbc;

import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.port.ClaimQuery;
import dev.casecore.port.Offer;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.sql.SQLException;

/**
 * Holds the first case of a queue that nobody else holds (QUE-002).
 *
 * <p>A database that locks only the row it finds is asked once, for that and for the memberships of whoever claims it. Any other would lock
 * every row that it looks at on the way, and whoever comes at that moment would skip them all. There the first cases are read without holding
 * any, before the transaction, and held one at a time by their keys; one that is picked meanwhile waits no more and is passed over. If every
 * one is held, the first is waited for.
 */
final class FirstInLine {

    private static final int CANDIDATES = 50;
    private static final String OR_THE_NEXT = " FOR UPDATE SKIP LOCKED";
    private static final String AND_WAIT = " FOR UPDATE";

    private final TenantId tenant;
    private final ClaimQuery query;
    private final CaseTable cases;
    private final Dialect dialect;

    FirstInLine(TenantId tenant, ClaimQuery query, CaseTable cases, Dialect dialect) {
        this.tenant = tenant;
        this.query = query;
        this.cases = cases;
        this.dialect = dialect;
    }

    /**
     * What is read before any case is held.
     *
     * @param candidates  the keys of the first cases that wait, in order
     * @param memberships of whoever claims
     */
    record Survey(Seq<String> candidates, Set<QueueId> memberships) {

        /** Where the case is held at once. */
        static final Survey NONE = new Survey(List.empty(), HashSet.empty());
    }

    Survey survey(Session session) throws SQLException {
        Sql first = QueueTable.first(Sql.of("c.case_id"), tenant, query.queue(), query.order(), dialect, CANDIDATES);
        Seq<String> candidates = session.query(first, row -> row.getString(1));
        Set<QueueId> memberships = HashSet.empty();
        for (UserId user : query.actor()) {
            memberships = session.query(Memberships.of(tenant, user), row -> QueueId.of(row.getString(1)))
                    .toSet();
        }
        return new Survey(candidates, memberships);
    }

    /** The case, held until the transaction ends; none if none waits, or none of the candidates any more. */
    Option<Offer> hold(Session session, Survey survey) throws SQLException {
        Option<Offer> free = held(session, survey, OR_THE_NEXT);
        return free.isDefined() ? free : held(session, survey, AND_WAIT);
    }

    private Option<Offer> held(Session session, Survey survey, String locking) throws SQLException {
        if (dialect.locksOnlyWhatItFinds()) {
            Sql first = QueueTable.first(caseAndMemberships(), tenant, query.queue(), query.order(), dialect);
            return session.first(
                    first.then(locking),
                    row -> new Offer(cases.read(row.getString(1)), Memberships.read(row.getString("queues"))));
        }
        for (String candidate : survey.candidates()) {
            Option<Offer> held = session.first(
                    QueueTable.waiting(CaseTable.STATE, tenant, query.queue(), candidate)
                            .then(locking),
                    row -> new Offer(cases.read(row.getString(1)), survey.memberships()));
            if (held.isDefined()) {
                return held;
            }
        }
        return Option.none();
    }

    private Sql caseAndMemberships() {
        return query.actor()
                .map(user -> Sql.of(
                        CaseTable.STATE + ", " + Memberships.TOGETHER + " AS queues", tenant.value(), user.value()))
                .getOrElse(Sql.of(CaseTable.STATE + ", NULL AS queues"));
    }
}
