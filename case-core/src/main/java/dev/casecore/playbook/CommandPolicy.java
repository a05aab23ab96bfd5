package dev.casecore.playbook;

import dev.casecore.condition.Condition;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What a playbook asks of one kind of command.
 *
 * @param permission who may give it; judged on the case as it is
 * @param requires   what must hold of the case as it is
 * @param expects    what must hold of the case as it would become
 * @param confirms   what should hold of the case as it would become, or be acknowledged
 * @param advises    what should hold of the case as it would become, or be hinted at
 * @param effects    what is asked of the world outside
 */
public record CommandPolicy(
        Condition permission,
        Condition requires,
        Condition expects,
        Seq<Condition> confirms,
        Seq<Condition> advises,
        Seq<EffectRule> effects) {

    static final CommandPolicy OPEN = new CommandPolicy(
            Condition.always(), Condition.always(), Condition.always(), List.empty(), List.empty(), List.empty());

    CommandPolicy permitting(Condition condition) {
        return new CommandPolicy(Condition.allOf(permission, condition), requires, expects, confirms, advises, effects);
    }

    CommandPolicy requiring(Condition condition) {
        return new CommandPolicy(permission, Condition.allOf(requires, condition), expects, confirms, advises, effects);
    }

    CommandPolicy expecting(Condition condition) {
        return new CommandPolicy(permission, requires, Condition.allOf(expects, condition), confirms, advises, effects);
    }

    CommandPolicy confirming(Condition condition) {
        return new CommandPolicy(permission, requires, expects, confirms.append(condition), advises, effects);
    }

    CommandPolicy advising(Condition condition) {
        return new CommandPolicy(permission, requires, expects, confirms, advises.append(condition), effects);
    }

    CommandPolicy effecting(EffectRule effect) {
        return new CommandPolicy(permission, requires, expects, confirms, advises, effects.append(effect));
    }
}
