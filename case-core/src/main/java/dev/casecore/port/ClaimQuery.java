package dev.casecore.port;

import dev.casecore.identity.QueueId;
import dev.casecore.identity.UserId;
import dev.casecore.queue.QueueOrder;
import io.vavr.control.Option;

/**
 * Which case to offer, and to whom (QUE-002).
 *
 * @param queue the queue whose first waiting case is offered
 * @param order the order in which its cases are offered (QUE-001)
 * @param actor who claims; none for the system, which is a member of no queue
 */
public record ClaimQuery(QueueId queue, QueueOrder order, Option<UserId> actor) {}
