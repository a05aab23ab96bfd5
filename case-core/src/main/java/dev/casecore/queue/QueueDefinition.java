package dev.casecore.queue;

import dev.casecore.identity.KindId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.Token;
import dev.casecore.identity.UserId;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * A queue: tenant data, edited at run time, not part of a playbook.
 *
 * @param queue   which
 * @param name    what people see: a line of 1 to 128 code points, as for an id
 * @param kinds   the kinds of case it takes; none means every kind
 * @param members who may pick from it
 * @param watch   how it is watched; none if nobody has to look at it
 */
public record QueueDefinition(
        QueueId queue, String name, Set<KindId> kinds, Set<UserId> members, Option<QueueWatch> watch) {

    /**
     * Checks the name.
     *
     * @param queue   as above
     * @param name    as above
     * @param kinds   as above
     * @param members as above
     * @param watch   as above
     * @throws IllegalArgumentException if the name is not such a line
     */
    public QueueDefinition {
        Token.require("queue name", name);
    }

    /**
     * Defines a queue that nobody has to look at.
     *
     * @param queue   which
     * @param name    what people see
     * @param kinds   the kinds of case it takes; none means every kind
     * @param members who may pick from it
     */
    public QueueDefinition(QueueId queue, String name, Set<KindId> kinds, Set<UserId> members) {
        this(queue, name, kinds, members, Option.none());
    }

    /**
     * Says how the queue is watched.
     *
     * @param newWatch how; none if nobody has to look at it
     * @return otherwise the same
     */
    public QueueDefinition watched(Option<QueueWatch> newWatch) {
        return new QueueDefinition(queue, name, kinds, members, newWatch);
    }

    /**
     * Asks whether a kind of case may wait here.
     *
     * @param kind which
     * @return true if it takes this kind, or every kind
     */
    public boolean takes(KindId kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /**
     * Adds a member.
     *
     * @param user who
     * @return with that member
     */
    public QueueDefinition withMember(UserId user) {
        return new QueueDefinition(queue, name, kinds, members.add(user), watch);
    }

    /**
     * Removes a member.
     *
     * @param user who
     * @return without that member
     */
    public QueueDefinition withoutMember(UserId user) {
        return new QueueDefinition(queue, name, kinds, members.remove(user), watch);
    }
}
