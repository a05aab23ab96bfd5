package dev.casecore.party;

import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.TeamId;
import dev.casecore.identity.UserId;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * A group of users that can own a case together.
 *
 * @param team       which
 * @param members    who belongs to it
 * @param department the boundary department it belongs to; none for Support's own teams
 */
public record Team(TeamId team, Set<UserId> members, Option<DepartmentId> department) {}
