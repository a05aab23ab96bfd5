package dev.casecore.identity;

import io.vavr.control.Option;

/**
 * Who is responsible for a case: a user, a queue or a team, and always exactly one of them (SF-056, D365-012, D365-013).
 *
 * <p>Example: {@code Owner.user(UserId.of("anna")).toString()} is {@code "user:anna"}.
 */
public sealed interface Owner permits Owner.OfUser, Owner.OfQueue, Owner.OfTeam {

    /**
     * A person who works on the case.
     *
     * @param user who
     */
    record OfUser(UserId user) implements Owner {
        @Override
        public String toString() {
            return "user:" + user;
        }
    }

    /**
     * A queue in which the case waits to be picked.
     *
     * @param queue which
     */
    record OfQueue(QueueId queue) implements Owner {
        @Override
        public String toString() {
            return "queue:" + queue;
        }
    }

    /**
     * A team that works on the case together.
     *
     * @param team which
     */
    record OfTeam(TeamId team) implements Owner {
        @Override
        public String toString() {
            return "team:" + team;
        }
    }

    /**
     * Names a user as owner.
     *
     * @param user who
     * @return the owner
     */
    static Owner user(UserId user) {
        return new OfUser(user);
    }

    /**
     * Names a queue as owner.
     *
     * @param queue which
     * @return the owner
     */
    static Owner queue(QueueId queue) {
        return new OfQueue(queue);
    }

    /**
     * Names a team as owner.
     *
     * @param team which
     * @return the owner
     */
    static Owner team(TeamId team) {
        return new OfTeam(team);
    }

    /** {@return the user, if a user owns} */
    default Option<UserId> asUser() {
        return this instanceof OfUser owner ? Option.some(owner.user()) : Option.none();
    }

    /** {@return the queue, if a queue owns} */
    default Option<QueueId> asQueue() {
        return this instanceof OfQueue owner ? Option.some(owner.queue()) : Option.none();
    }

    /** {@return the team, if a team owns} */
    default Option<TeamId> asTeam() {
        return this instanceof OfTeam owner ? Option.some(owner.team()) : Option.none();
    }

    /**
     * Asks whether this very user owns.
     *
     * @param user who
     * @return false too if a queue or team of theirs owns
     */
    default boolean isUser(UserId user) {
        return this instanceof OfUser owner && owner.user().equals(user);
    }
}
