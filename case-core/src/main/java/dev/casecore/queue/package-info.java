/**
 * Queues: where cases wait for somebody to take them, who may, and in which order they are served.
 *
 * <p>{@link dev.casecore.queue.QueueDefinition} is the queue itself, {@link dev.casecore.queue.QueueOrder} the order as a value that a
 * comparator in memory and a database follow alike (QUE-001).
 */
@NullMarked
package dev.casecore.queue;

import org.jspecify.annotations.NullMarked;
