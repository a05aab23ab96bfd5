package dev.casecore;

import dev.casecore.identity.QueueId;
import dev.casecore.identity.UserId;
import dev.casecore.port.LoadQuery;
import dev.casecore.port.Loaded;
import dev.casecore.queue.QueueDefinition;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What was asked of the store before a command is decided, and its answer: who gathers need not ask again.
 *
 * @param asked  what for
 * @param answer what there is
 */
record Briefing(LoadQuery asked, Loaded answer) {

    /** The memberships of a user, if they were asked for. */
    Option<Set<QueueId>> memberships(UserId user) {
        return Option.when(asked.actor().contains(user), answer::memberships);
    }

    /** Whether there is a queue, if that was asked. */
    Option<Option<QueueDefinition>> queue(QueueId queue) {
        return Option.when(asked.queue().contains(queue), answer::queue);
    }
}
