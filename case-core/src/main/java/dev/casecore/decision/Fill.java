package dev.casecore.decision;

import dev.casecore.field.Field;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.identity.KindId;
import dev.casecore.playbook.Derivation;
import dev.casecore.playbook.EngineRule;
import dev.casecore.playbook.KindDefinition;
import dev.casecore.playbook.Playbook;
import dev.casecore.reason.Code;
import dev.casecore.reason.Unmet;
import io.vavr.Tuple2;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/** Fields as somebody fills them in: declared, well formed, referring to what exists, and followed by those that derive from them. */
final class Fill {

    private final Draft draft;
    private final KindDefinition kind;

    private Fill(Draft draft, KindDefinition kind) {
        this.draft = draft;
        this.kind = kind;
    }

    static Fill of(Draft draft, KindId kind) {
        return new Fill(draft, draft.playbook.kinds().get(kind).get());
    }

    /** The values that people gave: without those that follow from others, were erased, or are not declared by the kind. */
    static Fields given(Playbook playbook, KindId kind, Fields fields) {
        KindDefinition definition = playbook.kinds().get(kind).get();
        Fields given = Fields.none();
        for (Tuple2<String, FieldValue> value : fields) {
            if (definition.fields().containsKey(value._1())
                    && definition.derivation(value._1()).isEmpty()
                    && !isErased(value._2())) {
                given = given.with(value._1(), value._2());
            }
        }
        return given;
    }

    Fields defaults() {
        return kind.defaults();
    }

    /** Checks every value and keeps the personal ones; what is wrong is said of each. */
    Fields accept(Fields values) {
        Fields accepted = Fields.none();
        for (Tuple2<String, FieldValue> value : values) {
            for (Unmet defect : defect(value._1(), value._2())) {
                draft.refuse(defect.with("field", value._1()));
            }
            accepted = accepted.with(value._1(), value._2());
        }
        return accepted.mapTexts(draft::keep);
    }

    void acceptCleared(Set<String> names) {
        for (String name : names) {
            for (Unmet defect : undeclaredOrLocked(name)) {
                draft.refuse(defect.with("field", name));
            }
        }
    }

    /** The fields that follow from those that change. */
    Fields derive(Fields changes) {
        Fields derived = Fields.none();
        for (Derivation derivation : kind.derivations()) {
            var contract = changes.get(derivation.from())
                    .flatMap(draft.situation.known().contracts()::get);
            for (FieldValue value : contract.flatMap(derivation.value())) {
                derived = derived.with(derivation.field().name(), value);
            }
        }
        return derived.mapTexts(draft::keep);
    }

    /** The fields that no longer follow from anything, because what they follow from is emptied, or says nothing of them. */
    Set<String> cease(Fields changes, Fields derived, Set<String> cleared) {
        Set<String> ceasing = TreeSet.empty();
        for (Derivation derivation : kind.derivations()) {
            boolean sourceChanges = cleared.contains(derivation.from().name()) || changes.has(derivation.from());
            if (sourceChanges && !derived.has(derivation.field())) {
                ceasing = ceasing.add(derivation.field().name());
            }
        }
        return ceasing;
    }

    private Option<Unmet> defect(String name, FieldValue value) {
        Option<Unmet> unfit = undeclaredOrLocked(name);
        if (unfit.isDefined()) {
            return unfit;
        }
        Field<?> field = kind.fields().get(name).get();
        for (Code code : defect(field, value)) {
            EngineRule check = code.equals(Code.TOO_LONG) ? EngineRule.SIZE : EngineRule.DECLARED_FIELD;
            Unmet reason = kind.rules()
                    .get(name)
                    .filter(rule -> check == EngineRule.DECLARED_FIELD)
                    .map(rule -> Unmet.of(code, rule))
                    .getOrElse(draft.lack(check, code));
            return Option.some(
                    code.equals(Code.TOO_LONG)
                            ? reason.with("limit", field.limit())
                            : reason.with("type", field.type().name()));
        }
        return new References(draft.situation)
                .unknown(field, value)
                .map(code -> kind.rules()
                        .get(name)
                        .map(rule -> Unmet.of(code, rule))
                        .getOrElse(draft.lack(EngineRule.KNOWN_REFERENCE, code))
                        .with("value", value.canonical()));
    }

    /** What nobody can say any more is not said by a command either. */
    private static Option<Code> defect(Field<?> field, FieldValue value) {
        return isErased(value) ? Option.some(Code.BLANK) : field.defect(value);
    }

    static boolean isErased(FieldValue value) {
        return value instanceof FieldValue.Personal personal && personal.text().isErased();
    }

    private Option<Unmet> undeclaredOrLocked(String name) {
        if (!kind.fields().containsKey(name)) {
            boolean ownAttribute = OwnAttributes.NAMES.contains(name);
            return Option.some(
                    ownAttribute
                            ? draft.lack(EngineRule.LOCKED_FIELD, Code.FIELD_LOCKED)
                            : draft.lack(EngineRule.DECLARED_FIELD, Code.UNKNOWN_FIELD));
        }
        return kind.derivation(name)
                .map(derivation -> Unmet.of(Code.FIELD_LOCKED, derivation.rule())
                        .with("follows-from", derivation.from().name()));
    }
}
