package dev.casecore.playbook;

import dev.casecore.field.Field;
import dev.casecore.identity.DepartmentId;
import dev.casecore.reason.RuleId;
import io.vavr.collection.LinkedHashMap;

/**
 * A department that case assignments can go to, and what it asks for besides reason and comments (SF-040).
 *
 * @param id     its name in commands and events
 * @param fields the fields it requires, each with the rule behind it, in the order in which they were declared
 */
public record DepartmentDefinition(DepartmentId id, LinkedHashMap<Field<?>, RuleId> fields) {

    /**
     * Makes a department that asks for nothing besides.
     *
     * @param id its name
     * @return the department
     */
    public static DepartmentDefinition of(DepartmentId id) {
        return new DepartmentDefinition(id, LinkedHashMap.empty());
    }
}
