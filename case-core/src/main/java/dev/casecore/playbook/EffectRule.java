package dev.casecore.playbook;

import dev.casecore.condition.Condition;
import dev.casecore.condition.Question;
import dev.casecore.conversation.Effect;
import dev.casecore.field.Field;
import dev.casecore.field.FieldValue;
import dev.casecore.identity.KindId;
import dev.casecore.lifecycle.Case;
import dev.casecore.reason.Fact;
import dev.casecore.reason.RuleId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * An effect that a case asks for at most once in its life.
 *
 * @param phrase  what is asked for, as a phrase
 * @param rule    the rule behind it
 * @param kind    the kind of case that asks for it
 * @param field   the field that names the recipient, by an id and never by a personal text; without a value nothing is asked for
 * @param type    what is to be done
 * @param message what to say, in which {@code {number}} stands for the case's number
 * @param facts   what else whoever carries it out needs to know
 * @param when    what must hold of the case besides; on the case alone
 */
public record EffectRule(
        String phrase,
        RuleId rule,
        KindId kind,
        Field<?> field,
        Effect.Type type,
        String message,
        Seq<Fact> facts,
        Condition when) {

    /**
     * Asks for an effect whatever else holds of the case.
     *
     * @param phrase  what is asked for, as a phrase
     * @param rule    the rule behind it
     * @param kind    the kind of case that asks for it
     * @param field   the field that names the recipient
     * @param type    what is to be done
     * @param message what to say
     * @param facts   what else whoever carries it out needs to know
     */
    public EffectRule(
            String phrase,
            RuleId rule,
            KindId kind,
            Field<?> field,
            Effect.Type type,
            String message,
            Seq<Fact> facts) {
        this(phrase, rule, kind, field, type, message, facts, Condition.always());
    }

    /**
     * Answers what a case asks for.
     *
     * @param subject the case as the command leaves it
     * @return nothing if it has asked before
     */
    public Seq<Effect> effects(Case subject) {
        if (!subject.kind().equals(kind) || !Question.holds(when, subject)) {
            return List.empty();
        }
        return subject.fields()
                .get(field.name())
                .map(FieldValue::canonical)
                .map(recipient -> new Effect(type, key(subject, recipient), recipient, message(subject), facts))
                .filter(effect -> !subject.effectsRequested().contains(effect.key()))
                .toList();
    }

    private String key(Case subject, String recipient) {
        return rule + ":" + subject.id() + ":" + recipient;
    }

    private String message(Case subject) {
        return message.replace("{number}", subject.number().value());
    }
}
