package dev.casecore.testkit.trial;

import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.field.Field;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.identity.KindId;
import dev.casecore.playbook.KindDefinition;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * How cases are opened: of every kind, with what the kind requires, and once more for each value of a field that makes a difference to some
 * rule.
 *
 * <p>Example: {@code new Openings(company).all(Company.START).head().command()}.
 */
public final class Openings {

    private final Company company;
    private final Samples samples;

    /**
     * Prepares openings.
     *
     * @param company who opens, and what is known
     */
    public Openings(Company company) {
        this.company = company;
        this.samples = new Samples(company.terms());
    }

    /**
     * Lists the openings by everybody.
     *
     * @param at when
     * @return each complete; those by persons who may not open cases are refused
     */
    public Seq<OpenTrial> all(Instant at) {
        return company.people().flatMap(person -> by(person, at));
    }

    /**
     * Lists the openings by one person.
     *
     * @param person who
     * @param at     when
     * @return for each kind the plain one first
     */
    public Seq<OpenTrial> by(Person person, Instant at) {
        return company.playbook()
                .kinds()
                .values()
                .toList()
                .flatMap(kind -> of(kind, person, at))
                .distinctBy(trial -> trial.command());
    }

    private Seq<OpenTrial> of(KindDefinition kind, Person person, Instant at) {
        CommandHeader header = Trials.header(person, at);
        Recipe<OpenCase> plain = Recipe.of(header, (head, fields) -> opening(head, kind.id(), fields));
        Seq<Recipe<OpenCase>> about = kind.fields()
                .values()
                .toList()
                .filter(field -> company.terms().fields().contains(field.name()))
                .filter(field -> kind.derivation(field.name()).isEmpty())
                .flatMap(field -> samples.all(field).map(value -> about(plain, kind, person, field, value)));
        return about.prepend(mended(plain, kind, person)).map(recipe -> trial(recipe, person));
    }

    private static OpenCase opening(CommandHeader header, KindId kind, Fields fields) {
        OpenCase opening = OpenCase.of(header, kind, fields);
        return header.actor().asUser().isDefined() ? opening : opening.ownedBy(Company.DEPUTY);
    }

    /** With a value that belongs to one of another field, if it does. */
    private Recipe<OpenCase> about(
            Recipe<OpenCase> plain, KindDefinition kind, Person person, Field<?> field, FieldValue value) {
        Recipe<OpenCase> pinned = plain.pinning(field.name(), value);
        Seq<Recipe<OpenCase>> typed = company.terms()
                .typeOf(field.name())
                .flatMap(kind.fields()::get)
                .toList()
                .flatMap(type -> samples.all(type).map(chosen -> pinned.pinning(type.name(), chosen)));
        Seq<Recipe<OpenCase>> mended = typed.prepend(pinned).map(recipe -> mended(recipe, kind, person));
        return mended.find(recipe -> trial(recipe, person).answer(company).isRight())
                .getOrElse(mended::head);
    }

    private Recipe<OpenCase> mended(Recipe<OpenCase> recipe, KindDefinition kind, Person person) {
        return recipe.mended(
                kind.fields(),
                samples,
                command -> new OpenTrial(person, command.header(), header -> command).answer(company));
    }

    private static OpenTrial trial(Recipe<OpenCase> recipe, Person person) {
        Fields fields = recipe.fields();
        return new OpenTrial(person, recipe.header(), header -> recipe.making().apply(header, fields));
    }

    /**
     * Finds the plain opening of a kind that is accepted.
     *
     * @param kind which
     * @return by the first person who may; none if nobody can open such a case
     */
    public Option<OpenTrial> plain(KindId kind) {
        return company.playbook()
                .kinds()
                .get(kind)
                .toList()
                .flatMap(definition -> company.people()
                        .map(person -> of(definition, person, Company.START).head()))
                .find(trial -> trial.answer(company).isRight());
    }
}
