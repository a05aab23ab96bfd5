package dev.casecore.queue;

import dev.casecore.identity.QueueId;
import io.vavr.control.Option;

/**
 * A queue with cases in it that nobody looks after.
 *
 * @param queue   which
 * @param waiting how many open cases it owns
 * @param latest  the latest look at it; none if nobody ever looked
 */
public record UnattendedQueue(QueueId queue, long waiting, Option<QueueCheck> latest) {}
