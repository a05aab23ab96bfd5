package dev.casecore.port;

import dev.casecore.identity.QueueId;
import dev.casecore.queue.QueueDefinition;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What a command needs first; what was not asked for is none.
 *
 * @param stored      the case it addresses; none if the tenant has no such case
 * @param receipt     the receipt of that very command id; none if it was never accepted
 * @param memberships the queues that its actor may pick from
 * @param queue       the queue it names; none if the tenant has no such queue
 */
public record Loaded(
        Option<StoredCase> stored, Option<Receipt> receipt, Set<QueueId> memberships, Option<QueueDefinition> queue) {}
