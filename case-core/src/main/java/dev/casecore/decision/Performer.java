package dev.casecore.decision;

import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Role;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * Who could give a command that the actor cannot: all that is asked of them.
 *
 * @param owner      as whom they have to own the case: the owning user, or a member of the owning queue or team
 * @param department for which department they have to work
 * @param roles      all the roles they have to hold
 */
public record Performer(Option<Owner> owner, Option<DepartmentId> department, Set<Role> roles) {

    /** Asks whether everybody who fits the other description fits this one too. */
    boolean asksNoMoreThan(Performer other) {
        return owner.forAll(other.owner::contains)
                && department.forAll(other.department::contains)
                && other.roles.containsAll(roles);
    }

    /** {@return for example {@code owner}, {@code supervisor}, {@code member of queue:back-office}} */
    @Override
    public String toString() {
        Option<String> owning = owner.map(who -> who.asUser().isDefined() ? "owner" : "member of " + who);
        Seq<String> parts = owning.toList()
                .appendAll(department.map(name -> "member of " + name))
                .appendAll(roles.toList().sorted().map(Role::value));
        return parts.isEmpty() ? "anybody" : parts.mkString(" and ");
    }
}
