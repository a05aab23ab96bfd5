package dev.casecore.lifecycle;

import dev.casecore.conversation.Effect;
import dev.casecore.reason.Code;
import dev.casecore.reason.Fact;
import dev.casecore.reason.RuleId;
import io.vavr.collection.Seq;

/** Events that say on what grounds a command was accepted, and what it asks of the world outside. */
public sealed interface AuditEvent extends CaseEvent {

    /**
     * The actor acknowledged a warning; who and when are those of the event.
     *
     * @param code  which warning
     * @param rule  the rule that asks for it
     * @param facts what it was about
     */
    record WarningAcknowledged(Code code, RuleId rule, Seq<Fact> facts) implements AuditEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return before;
        }
    }

    /**
     * The decision rested on what the directory said (CORE-001).
     *
     * @param facts what it said
     */
    record DirectoryConsulted(Seq<Fact> facts) implements AuditEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return before;
        }
    }

    /**
     * Something is to be done outside.
     *
     * @param effect what
     * @param once   whether the case remembers the key, so that the same effect is never asked for again
     */
    record EffectRequested(Effect effect, boolean once) implements AuditEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return once
                    ? Copy.of(before)
                            .withEffectsRequested(before.effectsRequested().add(effect.key()))
                    : before;
        }
    }
}
