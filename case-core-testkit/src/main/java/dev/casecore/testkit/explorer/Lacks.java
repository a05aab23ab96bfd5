package dev.casecore.testkit.explorer;

import dev.casecore.command.CommandHeader;
import dev.casecore.command.PickCase;
import dev.casecore.condition.Condition;
import dev.casecore.condition.Leaf;
import dev.casecore.condition.Question;
import dev.casecore.identity.Actor;
import dev.casecore.lifecycle.Case;
import dev.casecore.reason.Code;
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
 * What the conditions of a playbook find lacking in a case, whoever asks: how far the case is, in the eyes of the rules. Which piece of
 * evidence of three is still missing does not matter, that two are does.
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

    private static final Set<String> COUNTED =
            HashSet.of(Code.ASSIGNMENT_OPEN.toString(), Code.ACTIVITY_OPEN.toString());

    private static final Actor NOBODY = Actor.system("nobody");

    private final Seq<Condition> asked;
    private final Situation nobodys;

    Lacks(Company company) {
        this.asked = company.terms().deciding().flatMap(Lacks::parts).distinct();
        this.nobodys = company.situation(company.person(Company.PROGRAM), Company.START)
                .withActor(ActorProfile.of(NOBODY, Option.none(), HashSet.empty()));
    }

    /** One entry for each condition in which something is lacking. */
    Seq<String> of(Case current, Instant at) {
        PickCase nothing = new PickCase(CommandHeader.of("nothing", NOBODY, at));
        Question question =
                new Question(Option.some(current), current, nothing, nobodys.withAt(at), Question.Inputs.GIVEN);
        List<String> lacking = List.empty();
        int number = 0;
        for (Condition condition : asked) {
            var verdict = condition.judge(question);
            if (!verdict.isMet()) {
                lacking = lacking.prepend(
                        number + Lacks.reasons(verdict.unmet()).sorted().mkString(":", ",", ""));
            }
            number++;
        }
        return lacking;
    }

    /** Open assignments and activities are counted elsewhere. */
    private static Seq<String> reasons(Seq<Unmet> unmet) {
        Seq<String> all = unmet.flatMap(Lacks::reasons);
        return all.filter(COUNTED::contains).distinct().appendAll(all.reject(COUNTED::contains));
    }

    private static Seq<String> reasons(Unmet unmet) {
        return unmet.alternatives().isEmpty()
                ? List.of(unmet.code() + counts(unmet))
                : unmet.alternatives().flatMap(Lacks::reasons);
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
        return condition.leaves().exists(Lacks::isAboutCommand) ? apart(condition) : List.of(condition);
    }

    private static Seq<Condition> apart(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().flatMap(Lacks::parts);
        }
        if (condition instanceof Condition.OrElse orElse) {
            return parts(orElse.part());
        }
        if (condition instanceof Condition.Given given) {
            return parts(given.premise()).appendAll(parts(given.conclusion()));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().flatMap(Lacks::parts);
        }
        return condition instanceof Condition.Not not ? parts(not.part()) : List.of(condition);
    }

    private static boolean isAboutCommand(Leaf leaf) {
        return ABOUT_COMMANDS.contains(leaf.name());
    }
}
