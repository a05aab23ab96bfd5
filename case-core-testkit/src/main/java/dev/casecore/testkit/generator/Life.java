package dev.casecore.testkit.generator;

import dev.casecore.decision.Decision;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.testkit.trial.Company;
import dev.casecore.testkit.trial.OpenTrial;
import dev.casecore.testkit.trial.Person;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * The life of a case as far as it goes: how it was opened, and every command since, accepted or refused. It prints itself as a protocol, a
 * numbered line for each command.
 *
 * @param company where
 * @param opening how it was opened
 * @param birth   what was decided on the opening
 * @param steps   what was commanded since, in order
 */
public record Life(Company company, OpenTrial opening, Decision birth, Seq<Step> steps) {

    Life then(Step step) {
        return new Life(company, opening, birth, steps.append(step));
    }

    /** {@return the case at its end} */
    public Case current() {
        return steps.lastOption().map(Step::after).getOrElse(birth::after);
    }

    /** {@return when it ends, in UTC} */
    public Instant endsAt() {
        return steps.lastOption().map(Step::at).getOrElse(() -> opening.header().occurredAt());
    }

    /** {@return who gave the last command} */
    public Person lastActor() {
        return steps.lastOption().map(Step::by).getOrElse(opening::by);
    }

    /** {@return everything that happened to the case, in sequence} */
    public Seq<RecordedEvent> events() {
        return birth.events().appendAll(steps.flatMap(Step::events));
    }

    /**
     * Checks a law on this life. If it does not hold, it is checked on shorter lives of the same commands too, and fails as it does on
     * one that breaks it and of which no command can be left out.
     *
     * <p>Example: {@code life.check(each -> assertThat(each.current().links()).hasSizeLessThan(3))}.
     *
     * @param law fails with an {@link AssertionError}, or throws, where it does not hold
     */
    public void check(Consumer<Life> law) {
        check(Answering.BY_THE_DECIDER, law);
    }

    void check(Answering answering, Consumer<Life> law) {
        Shortest.check(steps, left -> law.accept(again(answering, left)));
    }

    /** Some of the commands once more, each at the instant at which it was given. */
    private Life again(Answering answering, Seq<Step> some) {
        Life life = new Life(company, opening, birth, List.empty());
        for (Step step : some) {
            life = life.then(step.on(company, life.current(), answering));
        }
        return life;
    }

    /** {@return how many commands it has, the opening included} */
    public int length() {
        return steps.size() + 1;
    }

    @Override
    public String toString() {
        return steps.map(Step::toString)
                .prepend(opening.header().occurredAt() + " " + opening)
                .zipWithIndex()
                .map(line -> (line._2() + 1) + ". " + line._1())
                .mkString("\n", "\n", "");
    }
}
