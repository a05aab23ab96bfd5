package dev.casecore.testkit.trial;

import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.decision.Decider;
import dev.casecore.decision.Possibility;
import dev.casecore.decision.Possible;
import dev.casecore.field.Field;
import dev.casecore.lifecycle.Case;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * Every command worth trying on a case: for each kind and target one for each choice of its inputs that may make a difference, complete, so
 * that it is accepted whenever the rules allow it for any inputs.
 *
 * <p>Example: {@code new Trials(company).by(company.person("supervisor"), current, now).map(Trial::command)}.
 */
public final class Trials {

    private final Company company;
    private final Samples samples;
    private final Predicate<Field<?>> edited;

    /**
     * Prepares trials.
     *
     * @param company who acts, and what is known
     */
    public Trials(Company company) {
        this(company, any -> true);
    }

    private Trials(Company company, Predicate<Field<?>> edited) {
        this.company = company;
        this.samples = new Samples(company.terms());
        this.edited = edited;
    }

    /**
     * Prepares trials that edit only fields on which some rule depends.
     *
     * @param company who acts, and what is known
     * @return fewer trials
     */
    public static Trials ofWhatMatters(Company company) {
        Seq<String> fields = company.terms().fields();
        return new Trials(company, field -> fields.contains(field.name()));
    }

    /**
     * Lists what everybody may try.
     *
     * @param current the case
     * @param at      when
     * @return what is refused too; nothing by persons who may not see the case
     */
    public Seq<Trial> all(Case current, Instant at) {
        return company.people().flatMap(person -> by(person, current, at));
    }

    /**
     * Lists what one person may try.
     *
     * @param person  who
     * @param current the case
     * @param at      when
     * @return in the order of {@link dev.casecore.reason.CommandKind}; nothing if they may not see the case
     */
    public Seq<Trial> by(Person person, Case current, Instant at) {
        Seq<Possibility> asked = Possible.of(company.playbook(), current, person.actor(), company.situation(person, at))
                .map(Possible::all)
                .getOrElse(List.empty());
        return asked.flatMap(each -> of(each, person, current, at));
    }

    /**
     * Lists what a possibility becomes.
     *
     * @param asked   what was asked of the case
     * @param person  who would do it
     * @param current the case
     * @param at      when
     * @return a command for each choice of inputs that may make a difference
     */
    public Seq<Trial> of(Possibility asked, Person person, Case current, Instant at) {
        return new Ingredients(company, samples, edited, current)
                .of(asked, header(person, at))
                .map(recipe -> mended(recipe, asked, person, current));
    }

    private Trial mended(Recipe<CaseCommand> recipe, Possibility asked, Person person, Case current) {
        var situation = company.situation(person, recipe.header().occurredAt());
        Recipe<CaseCommand> better = recipe.mended(
                declared(asked, current),
                samples,
                command -> Decider.decide(company.playbook(), current, command, situation));
        return new Trial(
                person, asked, better.header(), header -> better.making().apply(header, better.fields()));
    }

    private Map<String, Field<?>> declared(Possibility asked, Case current) {
        return switch (asked.command()) {
            case REFER_CASE -> Ingredients.asked(company.playbook(), asked);
            default -> company.playbook().kinds().get(current.kind()).get().fields();
        };
    }

    static CommandHeader header(Person person, Instant at) {
        return CommandHeader.of("trial", person.actor(), at);
    }
}
