package dev.casecore.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.conversation.Effect;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Priority;
import dev.casecore.lifecycle.AuditEvent.EffectRequested;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.DetailEvent.FieldsEdited;
import dev.casecore.lifecycle.Lives;
import dev.casecore.lifecycle.OwnershipEvent.PriorityChanged;
import dev.casecore.reason.Fact;
import dev.casecore.reason.RuleId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class EffectRuleTest {

    private static final RuleId RULE = RuleId.of("IT-001");
    private static final Field<ContactId> REPORTER = Field.of("reporter", "Reporter", FieldType.CONTACT);
    private static final Seq<Fact> FACTS = List.of(Fact.of("why", "because"));
    private static final Effect TOLD =
            new Effect(Effect.Type.MESSAGE, "IT-001:case-1:hugo", "hugo", "C-1 (C-1) is done", FACTS);
    private static final CaseEvent NAMED =
            new FieldsEdited(Fields.none().with(REPORTER, ContactId.of("hugo")), HashSet.empty());

    private static EffectRule telling(String kind, Condition when) {
        return new EffectRule(
                "the reporter is told",
                RULE,
                KindId.of(kind),
                REPORTER,
                Effect.Type.MESSAGE,
                "{number} ({number}) is done",
                FACTS,
                when);
    }

    private static Seq<Effect> asked(EffectRule rule, CaseEvent... events) {
        return rule.effects(Lives.fold(List.<CaseEvent>of(Lives.barelyOpened()).appendAll(List.of(events))));
    }

    @Test
    void SF_034_an_effect_is_asked_for_once_where_somebody_is_named_and_the_condition_holds() {
        EffectRule always = telling("incident", Condition.always());
        EffectRule urgent = telling("incident", CaseIs.ofPriority(Priority.HIGH, RULE));

        assertThat(asked(always, NAMED)).containsExactly(TOLD);
        assertThat(asked(always)).as("nobody is named").isEmpty();
        assertThat(asked(telling("question", Condition.always()), NAMED))
                .as("of another kind")
                .isEmpty();
        assertThat(asked(always, NAMED, new EffectRequested(TOLD, true)))
                .as("asked for before")
                .isEmpty();
        assertThat(asked(urgent, NAMED)).isEmpty();
        assertThat(asked(urgent, NAMED, new PriorityChanged(Priority.NORMAL, Priority.HIGH)))
                .containsExactly(TOLD);
    }

    @Test
    void SF_034_an_effect_without_a_condition_is_asked_for_always() {
        assertThat(new EffectRule(
                        "the reporter is told",
                        RULE,
                        KindId.of("incident"),
                        REPORTER,
                        Effect.Type.MESSAGE,
                        "{number} ({number}) is done",
                        FACTS))
                .isEqualTo(telling("incident", Condition.always()));
    }
}
