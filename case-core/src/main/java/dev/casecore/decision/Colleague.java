package dev.casecore.decision;

import dev.casecore.condition.Condition;
import dev.casecore.condition.Leaf;
import dev.casecore.identity.Actor;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Role;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.CommandPolicy;
import dev.casecore.playbook.Playbook;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Fact;
import dev.casecore.situation.ActorProfile;
import dev.casecore.situation.Situation;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * Somebody else who might help: the owner as the directory knows them, or somebody made up of nothing but what is asked of them.
 *
 * @param performer what is asked of them
 * @param actor     who they are, a placeholder if made up
 * @param profile   what is known of them
 */
record Colleague(Performer performer, Actor actor, ActorProfile profile) {

    /** Everybody who might make a difference, those of whom least is asked first. */
    static Seq<Colleague> of(Seq<Role> roles, Case current, Actor self, Situation situation) {
        Seq<Set<Role>> holdings = roles.<Set<Role>>map(HashSet::of).append(HashSet.ofAll(roles));
        Seq<Option<DepartmentId>> departments = current.assignments()
                .open()
                .map(assignment -> Option.some(assignment.department()))
                .distinct();
        Option<Owner> nobody = Option.none();
        return owner(current, self, situation, holdings)
                .appendAll(holdings.map(held -> madeUp(current, new Performer(nobody, Option.none(), held))))
                .appendAll(departments.flatMap(department -> holdings.prepend(HashSet.empty())
                        .map(held -> madeUp(current, new Performer(nobody, department, held)))));
    }

    private static Seq<Colleague> owner(Case current, Actor self, Situation situation, Seq<Set<Role>> holdings) {
        Option<Owner> owner = Option.some(current.owner());
        Option<UserId> user = current.owner().asUser();
        if (self.asUser().exists(current.owner()::isUser) || !isStaffed(current.owner(), situation)) {
            return List.empty();
        }
        Option<UserProfile> known = user.flatMap(situation::user);
        if (known.isDefined()) {
            Actor actor = Actor.user(user.get());
            Performer performer = new Performer(owner, Option.none(), HashSet.empty());
            return List.of(new Colleague(performer, actor, ActorProfile.of(actor, known, HashSet.empty())));
        }
        return holdings.prepend(HashSet.empty())
                .map(held -> madeUp(current, new Performer(owner, Option.none(), held)));
    }

    private static boolean isStaffed(Owner owner, Situation situation) {
        return owner.asQueue()
                .flatMap(situation.known().queues()::get)
                .forAll(queue -> !queue.members().isEmpty());
    }

    private static Colleague madeUp(Case current, Performer performer) {
        if (performer.roles().contains(ActorProfile.SYSTEM) && performer.roles().size() == 1) {
            Actor system = Actor.system(Placeholder.LINE);
            return new Colleague(performer, system, ActorProfile.of(system, Option.none(), HashSet.empty()));
        }
        UserId stranger = current.owner().isUser(Placeholder.USER) ? Placeholder.OTHER_USER : Placeholder.USER;
        UserId user = performer.owner().flatMap(Owner::asUser).getOrElse(stranger);
        UserProfile profile = new UserProfile(
                user,
                true,
                performer.roles().remove(ActorProfile.SYSTEM),
                performer.department(),
                HashSet.ofAll(performer.owner().flatMap(Owner::asTeam)));
        return new Colleague(
                performer,
                Actor.user(user),
                ActorProfile.of(
                        Actor.user(user),
                        Option.some(profile),
                        HashSet.ofAll(performer.owner().flatMap(Owner::asQueue))));
    }

    /** The roles that any condition of the playbook asks for. */
    static Seq<Role> roles(Playbook playbook) {
        return conditions(playbook)
                .flatMap(Condition::leaves)
                .filter(leaf -> leaf.name().equals("inRole"))
                .flatMap(Leaf::parameters)
                .map(Fact::value)
                .distinct()
                .map(Role::of);
    }

    /** Everything that a playbook may refuse a command for. */
    static Seq<Condition> conditions(Playbook playbook) {
        return List.of(playbook.view())
                .appendAll(playbook.transitions().rows().map(row -> row.guard()))
                .appendAll(List.of(CommandKind.values()).flatMap(kind -> {
                    CommandPolicy policy = playbook.policy(kind);
                    return List.of(policy.permission(), policy.requires(), policy.expects());
                }));
    }
}
