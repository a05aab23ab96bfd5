package dev.casecore.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.condition.Question;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Possibility;
import dev.casecore.decision.Possible;
import dev.casecore.decision.Rejection;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.CommandPolicy;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Unmet;
import dev.casecore.situation.Situation;
import dev.casecore.testkit.trial.Company;
import dev.casecore.testkit.trial.Person;
import dev.casecore.testkit.trial.Trial;
import dev.casecore.testkit.trial.Trials;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What is true of the answers to commands, and of what is said to be possible. */
final class AnswerLaws {

    private static final Duration GRAIN = Duration.of(1, ChronoUnit.MICROS);

    /** What ends a decision before everything was judged. */
    private static final Seq<Code> FINAL =
            List.of(Code.NOT_FOUND, Code.TIME_OUT_OF_RANGE, Code.UNKNOWN_CALENDAR, Code.OCCURRED_IN_FUTURE);

    private final Answering answering;
    private final Life life;
    private final Company company;

    AnswerLaws(Answering answering, Life life) {
        this.answering = answering;
        this.life = life;
        this.company = life.company();
    }

    private Either<Rejection, Decision> answer(Step step, Case current) {
        return answering.answer(company.playbook(), current, step.command(), company.situation(step.by(), step.at()));
    }

    void checkRefusals() {
        life.steps().filter(step -> !step.isAccepted()).forEach(this::checkRefusal);
    }

    private void checkRefusal(Step step) {
        Rejection refusal = step.answer().getLeft();
        assertThat(refusal.codes()).as("the reasons at the end of %s", life).isNotEmpty();
        assertThat(refusal.command())
                .as("what was refused")
                .isEqualTo(step.command().commandKind());
        if (!refusal.codes().exists(FINAL::contains) && !step.before().isMerged()) {
            assertThat(refusal.unmet()).as("the reasons at the end of %s", life).containsAll(lacking(step));
        }
    }

    /** What the playbook itself says is in the way, whatever else is. */
    private Seq<Unmet> lacking(Step step) {
        CommandPolicy policy = company.playbook().policy(step.command().commandKind());
        Question question = new Question(
                Option.some(step.before()),
                step.before(),
                step.command(),
                company.situation(step.by(), step.at()),
                Question.Inputs.GIVEN);
        return policy.permission()
                .judge(question)
                .unmet()
                .appendAll(policy.requires().judge(question).unmet());
    }

    void checkSameAgain() {
        Seq<RecordedEvent> events = life.birth().events();
        for (Step step : life.steps()) {
            Case madeAgain = Evolution.fold(events).get();
            assertThat(answer(step, step.before()))
                    .as("the answer to the same question at the end of %s", life)
                    .isEqualTo(step.answer());
            assertThat(answer(step, madeAgain))
                    .as("the answer about the same case, made again from its events, at the end of %s", life)
                    .isEqualTo(step.answer());
            events = events.appendAll(step.events());
        }
    }

    void checkPossible() {
        Person person = life.lastActor();
        Instant at = life.endsAt();
        Trials trials = new Trials(company);
        for (Possibility asked : possible(person, at)) {
            Seq<Either<Rejection, Decision>> answers = trials.of(asked, person, life.current(), at)
                    .map(Trial::command)
                    .map(command -> answering.answer(
                            company.playbook(), life.current(), command, company.situation(person, at)));
            if (asked.isPossible()) {
                checkAccepted(asked, answers);
            } else if (!mayCancelWork(asked)) {
                answers.forEach(answer -> checkRefused(asked, answer));
            }
        }
    }

    private Seq<Possibility> possible(Person person, Instant at) {
        Situation situation = company.situation(person, at);
        return Possible.of(company.playbook(), life.current(), person.actor(), situation)
                .map(Possible::all)
                .getOrElse(List.empty());
    }

    /** An edit may have no value left to try that it does not have already. */
    private void checkAccepted(Possibility asked, Seq<Either<Rejection, Decision>> answers) {
        if (asked.command() != CommandKind.EDIT_CASE && !answers.isEmpty()) {
            assertThat(answers.exists(Either::isRight))
                    .as("%s, but %s after %s", asked, answers.head(), life)
                    .isTrue();
        }
    }

    private void checkRefused(Possibility asked, Either<Rejection, Decision> answer) {
        assertThat(answer.isLeft())
                .as("%s, but it is accepted after %s", asked, life)
                .isTrue();
        assertThat(answer.getLeft().unmet())
                .as("%s, and more after %s", asked, life)
                .containsAll(asked.refusal().get().unmet());
    }

    /** That open work is cancelled in the same step is an input which makes a closing possible after all. */
    private boolean mayCancelWork(Possibility asked) {
        return asked.command() == CommandKind.CLOSE_CASE
                && !life.current().activities().isEmpty();
    }

    void checkWaiting() {
        Person person = life.lastActor();
        for (Possibility asked : possible(person, life.endsAt())) {
            for (Instant earliest : asked.earliest().filter(life.endsAt()::isBefore)) {
                assertThat(again(asked, person, earliest.minus(GRAIN)).isPossible())
                        .as("%s, said to be possible only at %s, before it after %s", asked.template(), earliest, life)
                        .isFalse();
                assertThat(again(asked, person, earliest).isPossible())
                        .as("%s, said to be possible at %s, then, after %s", asked.template(), earliest, life)
                        .isTrue();
            }
        }
    }

    private Possibility again(Possibility asked, Person person, Instant at) {
        return possible(person, at)
                .find(each -> each.template().equals(asked.template()))
                .getOrElseThrow(() -> new AssertionError(asked + ", and not asked about at " + at + " after " + life));
    }
}
