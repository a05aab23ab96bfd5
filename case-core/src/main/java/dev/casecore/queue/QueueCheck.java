package dev.casecore.queue;

import dev.casecore.identity.QueueId;
import dev.casecore.identity.UserId;
import java.time.Instant;

/**
 * A look at a queue, put on record.
 *
 * @param queue which queue
 * @param user  who looked
 * @param at    when
 */
public record QueueCheck(QueueId queue, UserId user, Instant at) {}
