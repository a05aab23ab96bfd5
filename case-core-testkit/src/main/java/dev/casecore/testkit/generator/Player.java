package dev.casecore.testkit.generator;

import dev.casecore.command.CaseCommand;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Possibility;
import dev.casecore.decision.Possible;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.CommandId;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbook.Moves;
import dev.casecore.reason.CommandKind;
import dev.casecore.testkit.generator.Choice.Aim;
import dev.casecore.testkit.trial.Company;
import dev.casecore.testkit.trial.OpenTrial;
import dev.casecore.testkit.trial.Person;
import dev.casecore.testkit.trial.Trials;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** Makes lives of choices. */
final class Player {

    /** What moves a case on comes up three times as often as the rest. */
    private static final Seq<CommandKind> MOVING =
            List.of(CommandKind.CHANGE_STATUS, CommandKind.EDIT_CASE, CommandKind.CLOSE_CASE, CommandKind.REOPEN_CASE);

    private static final Seq<CommandKind> KINDS = MOVING.appendAll(
                    List.of(CommandKind.values()).removeAll(List.of(CommandKind.OPEN_CASE, CommandKind.ADOPT_PLAYBOOK)))
            .appendAll(MOVING);

    private final Company company;
    private final Trials trials;
    private final Answering answering;

    Player(Company company, Answering answering) {
        this.company = company;
        this.trials = new Trials(company);
        this.answering = answering;
    }

    Life play(OpenTrial opening, Iterable<Choice> choices) {
        Life life = new Life(company, opening, opening.answer(company).get(), List.empty());
        for (Choice choice : choices) {
            life = next(life, choice).map(life::then).getOrElse(life);
        }
        return life;
    }

    private Option<Step> next(Life life, Choice choice) {
        Instant at = life.endsAt().plus(choice.after());
        CommandId id = CommandId.of("command-" + (life.length() + 1));
        return candidate(choice, life.current(), at)
                .map(candidate -> step(candidate, id, life.current(), at, at.minus(choice.late())));
    }

    private Step step(Candidate candidate, CommandId id, Case current, Instant at, Instant occurredAt) {
        CaseCommand command = candidate.command(id, occurredAt);
        Either<Rejection, Decision> answer = answer(candidate.by(), current, command, at);
        return new Step(candidate.by(), candidate.what(), command, at, current, answer);
    }

    private Either<Rejection, Decision> answer(Person by, Case current, CaseCommand command, Instant at) {
        return answering.answer(company.playbook(), current, command, company.situation(by, at));
    }

    /** The command that a choice stands for; none if nobody can give any. */
    Option<Candidate> candidate(Choice choice, Case current, Instant at) {
        return round(company.people(), choice.who())
                .iterator()
                .flatMap(person -> candidate(choice, person, current, at))
                .headOption();
    }

    private Option<Candidate> candidate(Choice choice, Person person, Case current, Instant at) {
        Seq<Possibility> asked = Possible.of(company.playbook(), current, person.actor(), company.situation(person, at))
                .map(Possible::all)
                .getOrElse(List.empty());
        return round(KINDS, choice.what())
                .iterator()
                .map(kind -> candidates(
                        choice.aim(), asked.filter(each -> each.command() == kind), kind, person, at, current))
                .filter(Seq::nonEmpty)
                .map(fitting -> fitting.get(Math.floorMod(choice.how(), fitting.size())))
                .headOption();
    }

    private Seq<Candidate> candidates(
            Aim aim, Seq<Possibility> asked, CommandKind kind, Person person, Instant at, Case current) {
        boolean accepted = aim == Aim.ACCEPTED;
        Seq<Candidate> sensible = asked.filter(each -> each.isPossible() || !accepted || kind == CommandKind.CLOSE_CASE)
                .flatMap(each -> trials.of(each, person, current, at))
                .map(Candidate::of)
                .filter(candidate -> isAccepted(candidate, current, at) == accepted);
        return accepted ? sensible : sensible.appendAll(senseless(kind, person, at, current));
    }

    /** Where a status is aimed at to which no row leads, no answer is asked for first: that it is refused is a law. */
    private Seq<Candidate> senseless(CommandKind kind, Person person, Instant at, Case current) {
        return new Senseless(company, current)
                .of(kind, person, at)
                .filter(candidate -> Moves.areChosen(kind) || !isAccepted(candidate, current, at));
    }

    private boolean isAccepted(Candidate candidate, Case current, Instant at) {
        CaseCommand command = candidate.command(CommandId.of("asked"), at);
        return answer(candidate.by(), current, command, at).isRight();
    }

    /** The same list, begun somewhere else. */
    private static <T> Seq<T> round(Seq<T> all, int from) {
        return all.rotateLeft(Math.floorMod(from, Math.max(all.size(), 1)));
    }
}
