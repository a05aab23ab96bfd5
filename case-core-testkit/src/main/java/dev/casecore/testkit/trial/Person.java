package dev.casecore.testkit.trial;

import dev.casecore.identity.Actor;
import dev.casecore.identity.QueueId;
import dev.casecore.party.UserProfile;
import dev.casecore.situation.ActorProfile;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * Somebody, or a program, who gives commands.
 *
 * @param actor   who
 * @param profile what is known of them
 */
public record Person(Actor actor, ActorProfile profile) {

    static Person of(UserProfile profile, Set<QueueId> queues) {
        Actor actor = Actor.user(profile.user());
        return new Person(actor, ActorProfile.of(actor, Option.some(profile), queues));
    }

    static Person system(String name) {
        Actor actor = Actor.system(name);
        return new Person(actor, ActorProfile.of(actor, Option.none(), HashSet.empty()));
    }

    /** {@return the name, unique in a company: that of the user or of the program} */
    public String name() {
        return actor instanceof Actor.OfSystem system
                ? system.name()
                : actor.asUser().get().value();
    }

    @Override
    public String toString() {
        return actor.toString();
    }
}
