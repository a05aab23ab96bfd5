package dev.casecore.port;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.RecordedEvent;
import io.vavr.collection.Seq;

/** What happened, in order. */
public interface EventLog {

    /**
     * Reads the events of a case.
     *
     * @param tenant whose
     * @param caseId which
     * @param after  the sequence after which to start; 0 for all
     * @param until  the last sequence to read; {@link Long#MAX_VALUE} for all
     * @return in sequence without a gap; none if the tenant has no such case
     */
    Seq<RecordedEvent> events(TenantId tenant, CaseId caseId, long after, long until);

    /**
     * Reads what was committed, over all cases of all tenants. A reader that goes on from the last position it saw misses nothing, may
     * see an event twice, and never sees the events of a case out of sequence.
     *
     * @param after the position after which to start; 0 for the beginning
     * @param limit how many at most, 1 or more
     * @return in order of position; none if nothing is new
     */
    Seq<FeedEntry> feed(long after, int limit);

    /**
     * An event and its place in the feed.
     *
     * @param position grows along the feed; gaps are allowed
     * @param event    what happened
     */
    record FeedEntry(long position, RecordedEvent event) {}
}
