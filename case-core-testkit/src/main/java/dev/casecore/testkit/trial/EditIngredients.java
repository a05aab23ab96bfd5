package dev.casecore.testkit.trial;

import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.EditCase;
import dev.casecore.field.Field;
import dev.casecore.field.FieldValue;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbook.KindDefinition;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.function.Predicate;

/** Edits: each field that people fill in set to each value worth trying that it does not have, and emptied if it has one. */
final class EditIngredients {

    private final Company company;
    private final Samples samples;
    private final Predicate<Field<?>> edited;
    private final Case current;
    private final KindDefinition kind;

    EditIngredients(Company company, Samples samples, Predicate<Field<?>> edited, Case current) {
        this.company = company;
        this.samples = samples;
        this.edited = edited;
        this.current = current;
        this.kind = company.playbook().kinds().get(current.kind()).get();
    }

    Seq<Recipe<CaseCommand>> all(CommandHeader header) {
        return kind.fields()
                .values()
                .toList()
                .filter(field ->
                        edited.test(field) && kind.derivation(field.name()).isEmpty())
                .flatMap(field -> sets(header, field).appendAll(clears(header, field)));
    }

    private Seq<Recipe<CaseCommand>> sets(CommandHeader header, Field<?> field) {
        return samples.all(field)
                .reject(value -> has(field.name(), value))
                .map(value -> edit(header, TreeSet.empty()).pinning(field.name(), value))
                .flatMap(recipe -> withType(recipe, field));
    }

    /** A value that belongs to one of another field comes with each of those, too: only the rules know which it is. */
    private Seq<Recipe<CaseCommand>> withType(Recipe<CaseCommand> recipe, Field<?> field) {
        Option<Field<?>> type = company.terms().typeOf(field.name()).flatMap(kind.fields()::get);
        return type.isEmpty()
                ? List.of(recipe)
                : samples.all(type.get())
                        .map(value -> has(type.get().name(), value)
                                ? recipe
                                : recipe.pinning(type.get().name(), value));
    }

    private boolean has(String field, FieldValue value) {
        return current.fields().get(field).exists(was -> was.canonical().equals(value.canonical()));
    }

    private Option<Recipe<CaseCommand>> clears(CommandHeader header, Field<?> field) {
        return current.fields().get(field.name()).map(was -> edit(header, TreeSet.of(field.name())));
    }

    private Recipe<CaseCommand> edit(CommandHeader header, Set<String> cleared) {
        long version = current.version();
        return Recipe.of(header, (head, fields) -> new EditCase(head, version, fields, cleared, Option.none()));
    }
}
