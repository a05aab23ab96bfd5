package dev.casecore.testkit.explorer;

import dev.casecore.command.CaseCommand;
import dev.casecore.decision.Decider;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Rejection;
import dev.casecore.lifecycle.Case;
import dev.casecore.situation.Situation;
import dev.casecore.testkit.trial.Company;
import dev.casecore.testkit.trial.Person;
import io.vavr.control.Either;

/**
 * A command that was tried on a case, and the answer.
 *
 * @param company where
 * @param before  the case
 * @param by      who gave it
 * @param command the command
 * @param answer  a refusal, or what it makes of the case
 */
public record Move(Company company, Case before, Person by, CaseCommand command, Either<Rejection, Decision> answer) {

    static Move of(Company company, Case before, Person by, CaseCommand command) {
        return new Move(
                company,
                before,
                by,
                command,
                Decider.decide(company.playbook(), before, command, situation(company, by, command)));
    }

    private static Situation situation(Company company, Person by, CaseCommand command) {
        return company.situation(by, command.header().occurredAt());
    }

    /** {@return everything outside the case that was known} */
    public Situation situation() {
        return situation(company, by, command);
    }

    /** {@return whether it was accepted} */
    public boolean isAccepted() {
        return answer.isRight();
    }

    /** {@return the case afterwards; as before if it was refused} */
    public Case after() {
        return answer.map(Decision::after).getOrElse(before);
    }

    @Override
    public String toString() {
        return by + ": " + command.commandKind() + " on " + before.status().id()
                + answer.fold(
                        Rejection::toString,
                        decision -> " leads to " + after().status().id());
    }
}
