package dev.casecore.party;

import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.Role;
import dev.casecore.identity.TeamId;
import dev.casecore.identity.UserId;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What the directory knows of a user.
 *
 * <p>Example: {@code UserProfile.of(UserId.of("anna")).withRoles(Role.of("support-agent"))}.
 *
 * @param user       who
 * @param active     false once they left: they then neither own nor pick (QUE-005)
 * @param roles      what permissions are written in
 * @param department the boundary department they work for; none for Support's own people (SF-003)
 * @param teams      the teams they belong to
 */
public record UserProfile(
        UserId user, boolean active, Set<Role> roles, Option<DepartmentId> department, Set<TeamId> teams) {

    /**
     * Makes the profile of an active user.
     *
     * @param user who
     * @return without roles, department or teams
     */
    public static UserProfile of(UserId user) {
        return new UserProfile(user, true, HashSet.empty(), Option.none(), HashSet.empty());
    }

    /**
     * Replaces the roles.
     *
     * @param newRoles all of them
     * @return with these roles
     */
    public UserProfile withRoles(Role... newRoles) {
        return new UserProfile(user, active, HashSet.of(newRoles), department, teams);
    }

    /**
     * Says for which boundary department the user works.
     *
     * @param newDepartment which
     * @return in that department
     */
    public UserProfile withDepartment(DepartmentId newDepartment) {
        return new UserProfile(user, active, roles, Option.some(newDepartment), teams);
    }

    /**
     * Replaces the teams.
     *
     * @param newTeams all of them
     * @return in these teams
     */
    public UserProfile withTeams(TeamId... newTeams) {
        return new UserProfile(user, active, roles, department, HashSet.of(newTeams));
    }

    /** {@return the same user, gone: neither owning nor picking any more (QUE-005)} */
    public UserProfile deactivated() {
        return new UserProfile(user, false, roles, department, teams);
    }
}
