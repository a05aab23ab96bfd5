package dev.casecore.testkit.explorer;

import dev.casecore.command.CommandHeader;
import dev.casecore.command.PickCase;
import dev.casecore.condition.Condition;
import dev.casecore.condition.Question;
import dev.casecore.identity.Owner;
import dev.casecore.lifecycle.Case;
import dev.casecore.testkit.trial.Company;
import dev.casecore.testkit.trial.Person;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What tells one owner from another: a user, a queue or a team; and of a user, which of the conditions that ask for the owner they meet. So a
 * case whose owner may close it is told from one whose owner may not.
 */
final class Owners {

    private static final Set<String> ABOUT_OWNERS = HashSet.of("owner", "owningUser");

    private final Company company;
    private final Seq<Condition> asked;

    Owners(Company company) {
        this.company = company;
        this.asked = company.terms()
                .deciding()
                .filter(condition -> condition.leaves().exists(leaf -> ABOUT_OWNERS.contains(leaf.name())));
    }

    String of(Case current, Instant at) {
        Owner owner = current.owner();
        if (owner.asUser().isDefined()) {
            return company.people()
                    .find(person -> person.actor().asUser().exists(owner::isUser))
                    .map(person -> "user" + met(person, current, at))
                    .getOrElse("user");
        }
        return owner.asQueue().isDefined() ? "queue" : "team";
    }

    private String met(Person owner, Case current, Instant at) {
        PickCase nothing = new PickCase(CommandHeader.of("nothing", owner.actor(), at));
        Question question = new Question(
                Option.some(current), current, nothing, company.situation(owner, at), Question.Inputs.GIVEN);
        return asked.map(condition -> condition.judge(question).isMet() ? "1" : "0")
                .mkString();
    }
}
