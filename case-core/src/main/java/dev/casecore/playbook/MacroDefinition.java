package dev.casecore.playbook;

import dev.casecore.field.Field;
import dev.casecore.field.Fields;
import dev.casecore.identity.MacroId;
import dev.casecore.reason.RuleId;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;

/**
 * A macro: changes that are made together, by one command. Where the status goes is in the transition table, so a macro may close too.
 *
 * <p>Example: {@code MacroDefinition.of(SPAM, "Spam", RULE).setting(RESOLUTION, "Spam").clearing(REPORTER).takingOver()}.
 *
 * @param macro   its name in commands
 * @param label   what people see
 * @param rule    the rule behind it
 * @param sets    values that it sets; they are the playbook's own, nobody is asked whether what they refer to exists
 * @param clears  the names of the fields that it empties
 * @param taker   who owns the case afterwards
 */
public record MacroDefinition(MacroId macro, String label, RuleId rule, Fields sets, Set<String> clears, Taker taker) {

    /** Who owns a case after a macro. */
    public enum Taker {
        /** Whoever owned it before. */
        NOBODY,
        /** Whoever applied the macro. */
        ACTOR
    }

    /**
     * Starts with no changes.
     *
     * @param macro its name in commands
     * @param label what people see
     * @param rule  the rule behind it
     * @return a macro
     */
    public static MacroDefinition of(MacroId macro, String label, RuleId rule) {
        return new MacroDefinition(macro, label, rule, Fields.none(), TreeSet.empty(), Taker.NOBODY);
    }

    /**
     * Sets a field.
     *
     * @param field which
     * @param value to what
     * @param <T>   its type
     * @return with that
     */
    public <T> MacroDefinition setting(Field<T> field, T value) {
        return new MacroDefinition(macro, label, rule, sets.with(field, value), clears, taker);
    }

    /**
     * Empties fields.
     *
     * @param fields which
     * @return with that
     */
    public MacroDefinition clearing(Field<?>... fields) {
        Set<String> all = clears;
        for (Field<?> field : fields) {
            all = all.add(field.name());
        }
        return new MacroDefinition(macro, label, rule, sets, all, taker);
    }

    /** {@return with the case going to whoever applies the macro} */
    public MacroDefinition takingOver() {
        return new MacroDefinition(macro, label, rule, sets, clears, Taker.ACTOR);
    }
}
