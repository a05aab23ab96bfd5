package dev.casecore.port;

import dev.casecore.identity.QueueId;
import io.vavr.collection.Set;

/**
 * What a store offers to whoever claims the first waiting case of a queue (QUE-002).
 *
 * @param stored      the case, as it is saved
 * @param memberships the queues that whoever claims may pick from
 */
public record Offer(StoredCase stored, Set<QueueId> memberships) {}
