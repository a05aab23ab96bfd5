package dev.casecore.condition;

import dev.casecore.assignment.Assignment;
import dev.casecore.command.CloseAssignment;
import dev.casecore.identity.Role;
import dev.casecore.party.UserProfile;
import dev.casecore.reason.Code;
import dev.casecore.reason.Fact;
import dev.casecore.reason.RuleId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Conditions on who gives the command. */
public final class ActorIs {

    private ActorIs() {}

    /**
     * Asks for one of several roles.
     *
     * @param rule  the rule behind it
     * @param roles any of which will do
     * @return {@link Code#NOT_PERMITTED} for anybody else, naming the roles
     */
    public static Leaf inRole(RuleId rule, Role... roles) {
        List<Role> wanted = List.of(roles);
        return Leaf.of(
                "inRole",
                wanted.map(role -> Fact.of("role", role)),
                "the actor is " + wanted.mkString(" or "),
                Code.NOT_PERMITTED,
                rule,
                (q, lack) -> {
                    for (Role role : roles) {
                        if (q.situation().actor().roles().contains(role)) {
                            return Verdict.met();
                        }
                    }
                    return Verdict.unmet(wanted.foldLeft(lack, (reason, role) -> reason.with("role", role)));
                });
    }

    /**
     * Asks for the owner: the owning user, or a member of the owning queue or team.
     *
     * @param rule the rule behind it
     * @return {@link Code#NOT_PERMITTED} for anybody else, naming the owner
     */
    public static Leaf owner(RuleId rule) {
        return Leaf.of("owner", "the actor owns the case", Code.NOT_PERMITTED, rule, (q, lack) -> {
            var owner = q.subject().owner();
            var actor = q.situation().actor();
            boolean owns = q.command().header().actor().asUser().exists(owner::isUser)
                    || owner.asQueue().exists(actor.queues()::contains)
                    || owner.asTeam()
                            .exists(team -> actor.profile()
                                    .filter(UserProfile::active)
                                    .exists(profile -> profile.teams().contains(team)));
            return owns ? Verdict.met() : Verdict.unmet(CaseIs.withOwner(lack, q.subject()));
        });
    }

    /**
     * Asks for somebody of a department that has an open assignment: that of the assignment the command addresses, or of any.
     *
     * @param rule the rule behind it
     * @return {@link Code#NOT_PERMITTED} for anybody else
     */
    public static Leaf ofReferredDepartment(RuleId rule) {
        return Leaf.of(
                "ofReferredDepartment",
                "the actor is of the department whose assignment is open",
                Code.NOT_PERMITTED,
                rule,
                (q, lack) -> {
                    var department = q.situation()
                            .actor()
                            .profile()
                            .filter(UserProfile::active)
                            .flatMap(UserProfile::department);
                    return Verdict.of(
                            department.exists(own ->
                                    addressed(q).exists(a -> a.department().equals(own))),
                            lack);
                });
    }

    private static Seq<Assignment> addressed(Question question) {
        Seq<Assignment> open = question.subject().assignments().open();
        return question.command() instanceof CloseAssignment close
                ? open.filter(assignment -> assignment.id().equals(close.assignment()))
                : open;
    }

    /**
     * Asks for the very user who owns the case.
     *
     * @param rule the rule behind it
     * @return {@link Code#NOT_PERMITTED} for anybody else, naming the owner
     */
    public static Leaf owningUser(RuleId rule) {
        return Leaf.of("owningUser", "the actor is the owning user", Code.NOT_PERMITTED, rule, (q, lack) -> {
            boolean owns =
                    q.command().header().actor().asUser().exists(q.subject().owner()::isUser);
            return owns ? Verdict.met() : Verdict.unmet(CaseIs.withOwner(lack, q.subject()));
        });
    }
}
