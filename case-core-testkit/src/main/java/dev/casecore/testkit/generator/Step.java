package dev.casecore.testkit.generator;

import dev.casecore.command.CaseCommand;
import dev.casecore.command.EditCase;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Rejection;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.testkit.trial.Company;
import dev.casecore.testkit.trial.Person;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;

/**
 * A command in the life of a case, and the answer.
 *
 * @param by      who gave it
 * @param what    the command and what it is about, in a few words without personal data
 * @param command the command
 * @param at      when it was recorded, in UTC
 * @param before  the case it was given to
 * @param answer  a refusal, or what it makes of the case
 */
public record Step(
        Person by, String what, CaseCommand command, Instant at, Case before, Either<Rejection, Decision> answer) {

    /** The same command on another case. An edit of the latest version stays one. */
    Step on(Company company, Case other, Answering answering) {
        CaseCommand same = command instanceof EditCase edit && edit.basedOn() == before.version()
                ? new EditCase(edit.header(), other.version(), edit.changes(), edit.cleared(), edit.kind())
                : command;
        return new Step(
                by,
                what,
                same,
                at,
                other,
                answering.answer(company.playbook(), other, same, company.situation(by, at)));
    }

    /** {@return whether it was accepted} */
    public boolean isAccepted() {
        return answer.isRight();
    }

    /** {@return the case afterwards; as before if it was refused} */
    public Case after() {
        return answer.map(Decision::after).getOrElse(before);
    }

    /** {@return what happened to the case; none if it was refused, or changes nothing} */
    public Seq<RecordedEvent> events() {
        return answer.map(Decision::events).getOrElse(List.empty());
    }

    /** {@return one line, for example {@code 2026-03-02T09:00:00Z user:supervisor: close-case, now closed}} */
    @Override
    public String toString() {
        return at + " " + by + ": " + what
                + answer.fold(
                        refusal -> ", " + refusal,
                        decision -> decision.isNothing()
                                ? ", nothing happens"
                                : ", now " + decision.after().status().id());
    }
}
