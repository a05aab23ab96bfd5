package dev.casecore.port;

import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.queue.QueueOrder;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** Lists of cases. They show what is saved when they are read, and one tenant's cases only. */
public interface CaseViews {

    /**
     * Lists a page of cases.
     *
     * @param tenant whose
     * @param query  which, in which order, from where on
     * @return at most as many as asked for; a case whose sort key does not change appears exactly once over all pages, whatever else is
     *     written meanwhile
     */
    Page list(TenantId tenant, CaseQuery query);

    /**
     * Counts cases.
     *
     * @param tenant whose
     * @param query  which; order and page do not matter
     * @return how many there are
     */
    long count(TenantId tenant, CaseQuery query);

    /**
     * Answers which case is first in a queue.
     *
     * @param tenant whose
     * @param queue  which
     * @param order  the order in which it is served
     * @return the number of the first; none if no open case waits
     */
    Option<CaseNumber> firstInQueue(TenantId tenant, QueueId queue, QueueOrder order);

    /**
     * Searches for cases like another (SF-006).
     *
     * @param tenant      whose
     * @param keys        the keys of {@link dev.casecore.playbook.Matcher}
     * @param closedSince closed cases count if they were last closed at or after this instant
     * @return the cases that have at least one of these keys, open ones first, then oldest first
     */
    Seq<Case> sharing(TenantId tenant, Seq<String> keys, Instant closedSince);
}
