package dev.casecore.port;

import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.queue.QueueCheck;
import dev.casecore.queue.QueueDefinition;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** The queues of a tenant: data that people edit at run time. */
public interface QueueStore {

    /**
     * Finds a queue.
     *
     * @param tenant whose
     * @param queue  which
     * @return the queue; none if the tenant has none of that id
     */
    Option<QueueDefinition> queue(TenantId tenant, QueueId queue);

    /**
     * Lists the queues.
     *
     * @param tenant whose
     * @return all, in the order of their ids
     */
    Seq<QueueDefinition> queues(TenantId tenant);

    /**
     * Lists the queues that a user may pick from.
     *
     * @param tenant whose
     * @param user   who
     * @return their ids
     */
    Set<QueueId> memberships(TenantId tenant, UserId user);

    /**
     * Saves a queue, in place of any of the same id.
     *
     * @param tenant whose
     * @param queue  the queue
     */
    void saveQueue(TenantId tenant, QueueDefinition queue);

    /**
     * Deletes a queue, unless it owns open cases (QUE-006). Counting and deleting are one atomic step: no case can be handed to a queue
     * while it is deleted. Its checks go with it.
     *
     * @param tenant whose
     * @param queue  which
     * @return how many open cases it owns, if any; else whether there was such a queue
     */
    Either<Long, Boolean> deleteQueue(TenantId tenant, QueueId queue);

    /**
     * Puts a look at a queue on record. The same look twice is recorded once; checks at the same time by several people lose none.
     *
     * @param tenant whose
     * @param check  who looked at which queue, and when
     */
    void logCheck(TenantId tenant, QueueCheck check);

    /**
     * Lists the looks at a queue.
     *
     * @param tenant whose
     * @param queue  which
     * @param since  the first instant that counts
     * @return by time, then by user; none for a queue that was deleted
     */
    Seq<QueueCheck> checks(TenantId tenant, QueueId queue, Instant since);

    /**
     * Lists the latest look of each who ever looked at a queue.
     *
     * @param tenant whose
     * @param queue  which
     * @return by user; none for a queue that was deleted
     */
    Seq<QueueCheck> latestChecks(TenantId tenant, QueueId queue);
}
