package dev.casecore.testkit.trial;

import dev.casecore.command.Command;
import dev.casecore.command.CommandHeader;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Field;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.reason.Code;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.Unmet;
import dev.casecore.reason.Warning;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A command in the making. What a refusal says is missing is given, what it wants acknowledged is acknowledged, until the command is
 * accepted or nothing that could be given helps.
 *
 * @param header who, when, and what is acknowledged
 * @param fields the values of fields that it brings
 * @param pinned the fields it is about: these stay
 * @param making what makes the command of both
 * @param <C>    the command
 */
record Recipe<C extends Command>(
        CommandHeader header, Fields fields, Seq<String> pinned, BiFunction<CommandHeader, Fields, C> making) {

    private static final int ROUNDS = 12;

    static <C extends Command> Recipe<C> of(CommandHeader header, BiFunction<CommandHeader, Fields, C> making) {
        return new Recipe<>(header, Fields.none(), List.empty(), making);
    }

    /** A recipe of a command that is about some fields. */
    Recipe<C> pinning(String field, FieldValue value) {
        return new Recipe<>(header, fields.with(field, value), pinned.append(field), making);
    }

    C command() {
        return making.apply(header, fields);
    }

    /** The same recipe with whatever the refusals ask for. */
    Recipe<C> mended(
            Map<String, Field<?>> declared, Samples samples, Function<C, Either<Rejection, Decision>> deciding) {
        Recipe<C> recipe = this;
        for (int round = 0; round < ROUNDS; round++) {
            Either<Rejection, Decision> answer = deciding.apply(recipe.command());
            if (answer.isRight()) {
                return recipe;
            }
            Recipe<C> better = recipe.heeding(answer.getLeft(), declared, samples);
            if (better.equals(recipe)) {
                return recipe;
            }
            recipe = better;
        }
        return recipe;
    }

    private Recipe<C> heeding(Rejection refusal, Map<String, Field<?>> declared, Samples samples) {
        Recipe<C> better = this;
        for (Unmet reason : refusal.unmet()) {
            better = better.heeding(reason, declared, samples);
        }
        return better.acknowledging(refusal.warnings().map(Warning::code));
    }

    private Recipe<C> acknowledging(Seq<Code> codes) {
        CommandHeader seen = new CommandHeader(
                header.id(),
                header.actor(),
                header.occurredAt(),
                header.acknowledged().addAll(HashSet.ofAll(codes)));
        return new Recipe<>(seen, fields, pinned, making);
    }

    /** Of several alternatives, the first that can be met by giving something. */
    private Recipe<C> heeding(Unmet reason, Map<String, Field<?>> declared, Samples samples) {
        for (Unmet alternative : reason.alternatives()) {
            Recipe<C> better = heeding(alternative, declared, samples);
            if (!better.equals(this)) {
                return better;
            }
        }
        Option<String> name = reason.fact("field")
                .orElse(reason.remedies().flatMap(Remedy::target).headOption())
                .filter(field -> !pinned.contains(field));
        return name.flatMap(declared::get)
                .flatMap(field -> value(reason, field, samples).map(value -> give(field.name(), value)))
                .orElse(() -> name.filter(
                                field -> !asks(reason) && fields.get(field).isDefined())
                        .map(field -> new Recipe<>(header, fields.without(field), pinned, making)))
                .getOrElse(this);
    }

    private Recipe<C> give(String field, FieldValue value) {
        return new Recipe<>(header, fields.with(field, value), pinned, making);
    }

    /** The value that a reason asks for; none if it asks that there be none. */
    private Option<FieldValue> value(Unmet reason, Field<?> field, Samples samples) {
        Option<String> wanted = reason.fact("allowed")
                .orElse(reason.code().equals(Code.VALUE_MISSING) ? reason.fact("value") : Option.none())
                .map(list -> list.split(", ", -1)[0])
                .filter(value -> !value.isEmpty());
        if (wanted.isDefined()) {
            return wanted.map(FieldValue.Plain::new);
        }
        return Option.when(asks(reason) && fields.get(field.name()).isEmpty(), () -> samples.first(field));
    }

    private static boolean asks(Unmet reason) {
        return reason.code().equals(Code.FIELD_MISSING) || reason.code().equals(Code.CONTRACT_SUGGESTED);
    }
}
