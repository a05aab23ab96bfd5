package dev.casecore.testkit.explorer;

import dev.casecore.command.CommandHeader;
import dev.casecore.command.PickCase;
import dev.casecore.condition.Condition;
import dev.casecore.condition.Leaf;
import dev.casecore.condition.Question;
import dev.casecore.identity.Actor;
import dev.casecore.lifecycle.Case;
import dev.casecore.reason.Unmet;
import dev.casecore.situation.ActorProfile;
import dev.casecore.situation.Situation;
import dev.casecore.testkit.trial.Company;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What the conditions of a playbook find lacking in a case, whoever asks: how far the case is, in the eyes of the rules. Of several things
 * that a condition asks for it does not matter which are lacking, only how many are, until one is left. Where any one of several things suffices,
 * each is told apart, and which of them it is that decides.
 */
final class Lacks {

    /** Leaves that look at the command or the actor only. */
    private static final Set<String> ABOUT_COMMANDS = HashSet.of(
            "inRole",
            "owner",
            "ofReferredDepartment",
            "owningUser",
            "toStatus",
            "filledIn",
            "replyHeeded",
            "replyOnOpenCase",
            "message",
            "aboutTicketOf",
            "macro",
            "changed");

    /** Leaves that look at the status only, which is told anyway. */
    private static final Set<String> ABOUT_STATUS = HashSet.of("open", "closed", "inStatus", "inCategory");

    private static final Actor NOBODY = Actor.system("nobody");

    private final Seq<Condition> asked;
    private final Situation nobodys;

    Lacks(Company company) {
        this.asked = company.terms()
                .deciding()
                .flatMap(Lacks::parts)
                .flatMap(Lacks::ways)
                .reject(condition -> condition.leaves().forAll(leaf -> ABOUT_STATUS.contains(leaf.name())))
                .distinctBy(Lacks::meaning);
        this.nobodys = company.situation(company.person(Company.PROGRAM), Company.START)
                .withActor(ActorProfile.of(NOBODY, Option.none(), HashSet.empty()));
    }

    /** Whether something holds or not, and by which rule it is asked, is the same question. */
    private static Object meaning(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return meaning(not.part());
        }
        return condition instanceof Leaf leaf ? leaf.name() + leaf.parameters() : condition;
    }

    /** How many things it says of a case. */
    int size() {
        return asked.size();
    }

    /** What is lacking in each condition; nothing if it is met. */
    Seq<String> of(Case current, Instant at) {
        PickCase nothing = new PickCase(CommandHeader.of("nothing", NOBODY, at));
        Question question =
                new Question(Option.some(current), current, nothing, nobodys.withAt(at), Question.Inputs.GIVEN);
        return asked.map(condition -> lack(condition, question));
    }

    private static String lack(Condition condition, Question question) {
        Seq<String> reasons = reasons(condition, question);
        if (reasons.isEmpty()) {
            return Conditions.alternatives(condition)
                    .map(any -> deciding(any, question))
                    .mkString(",");
        }
        return reasons.size() > 1 ? String.valueOf(reasons.size()) : reasons.head();
    }

    /** The number of the first alternative that is met, or -1. */
    private static int deciding(Condition.AnyOf any, Question question) {
        return any.parts().indexWhere(part -> part.judge(question).isMet());
    }

    /** Each thing that is lacking once, however many assignments, activities or tickets lack it; without choices. */
    private static Seq<String> reasons(Condition condition, Question question) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().flatMap(part -> reasons(part, question));
        }
        if (condition instanceof Condition.Given given) {
            return given.premise().judge(question).isUnmet() ? List.empty() : reasons(given.conclusion(), question);
        }
        if (condition instanceof Condition.OrElse orElse) {
            return reasons(orElse.part(), question);
        }
        return condition instanceof Condition.AnyOf
                ? List.empty()
                : condition
                        .judge(question)
                        .unmet()
                        .map(unmet -> unmet.code() + counts(unmet))
                        .distinct();
    }

    private static String counts(Unmet unmet) {
        return unmet.facts()
                .map(fact -> fact.value())
                .filter(value -> value.matches("\\d{1,3}"))
                .mkString("/");
    }

    /** What a condition asks of the case: what hangs on the command is asked as if every command were given. */
    private static Seq<Condition> parts(Condition condition) {
        if (condition.leaves().forAll(Lacks::isAboutCommand)) {
            return List.empty();
        }
        boolean whole = !condition.leaves().exists(Lacks::isAboutCommand);
        return whole || condition instanceof Leaf
                ? List.of(condition)
                : apart(condition).flatMap(Lacks::parts);
    }

    private static Seq<Condition> apart(Condition condition) {
        return condition instanceof Condition.AnyOf any ? any.parts() : Conditions.parts(condition);
    }

    /** A condition, and each of several that suffice for some part of it. */
    private static Seq<Condition> ways(Condition condition) {
        return Conditions.alternatives(condition)
                .flatMap(Condition.AnyOf::parts)
                .flatMap(Lacks::parts)
                .prepend(condition);
    }

    private static boolean isAboutCommand(Leaf leaf) {
        return ABOUT_COMMANDS.contains(leaf.name());
    }
}
