package dev.casecore.playbook;

import dev.casecore.condition.Condition;
import dev.casecore.field.Field;
import dev.casecore.field.Fields;
import dev.casecore.identity.KindId;
import dev.casecore.reason.RuleId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A kind of case.
 *
 * @param id           its name in commands and events
 * @param label        what people see
 * @param fields       the fields it has, by name, in the order in which they were declared
 * @param requirements what must always hold of the fields, at opening and after every edit
 * @param derivations  the fields that follow from others
 * @param rules        the rule behind what values a field takes, by its name, where the playbook names one
 * @param defaults     the values of fields that are not given at opening
 */
public record KindDefinition(
        KindId id,
        String label,
        LinkedHashMap<String, Field<?>> fields,
        Condition requirements,
        Seq<Derivation> derivations,
        Map<String, RuleId> rules,
        Fields defaults) {

    /**
     * Finds what a field follows from.
     *
     * @param field its name
     * @return the derivation; none if people fill the field in
     */
    public Option<Derivation> derivation(String field) {
        return derivations.find(derivation -> derivation.field().name().equals(field));
    }
}
