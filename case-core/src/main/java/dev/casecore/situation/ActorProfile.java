package dev.casecore.situation;

import dev.casecore.identity.Actor;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.Role;
import dev.casecore.party.UserProfile;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What is known of the actor of a command.
 *
 * @param profile what the directory says of the user; none for a system, and for a user it does not know
 * @param roles   what permissions are written in; a system has the role {@code system} and no other
 * @param queues  the queues the user is a member of
 */
public record ActorProfile(Option<UserProfile> profile, Set<Role> roles, Set<QueueId> queues) {

    /** The role that every system actor has, and no user. */
    public static final Role SYSTEM = Role.of("system");

    private static final ActorProfile OF_SYSTEM = new ActorProfile(Option.none(), HashSet.of(SYSTEM), HashSet.empty());
    private static final ActorProfile OF_STRANGER = new ActorProfile(Option.none(), HashSet.empty(), HashSet.empty());

    /**
     * Profiles an actor.
     *
     * @param actor   who
     * @param profile what the directory says, if it is a user it knows
     * @param queues  the queues the user is a member of
     * @return a user who is unknown or inactive has no role and no queue
     */
    public static ActorProfile of(Actor actor, Option<UserProfile> profile, Set<QueueId> queues) {
        if (actor instanceof Actor.OfSystem) {
            return OF_SYSTEM;
        }
        return profile.map(known -> known.active()
                        ? new ActorProfile(profile, known.roles(), queues)
                        : new ActorProfile(profile, HashSet.empty(), HashSet.empty()))
                .getOrElse(OF_STRANGER);
    }
}
