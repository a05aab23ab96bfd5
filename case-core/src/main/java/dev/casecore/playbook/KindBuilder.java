package dev.casecore.playbook;

import dev.casecore.condition.Condition;
import dev.casecore.condition.FieldIs;
import dev.casecore.field.Field;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.KindId;
import dev.casecore.party.Contract;
import dev.casecore.reason.RuleId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** Builds a kind of case: its fields, and what it requires of them. */
public final class KindBuilder {

    private final KindId id;
    private final String label;
    private LinkedHashMap<String, Field<?>> fields = LinkedHashMap.empty();
    private Condition requirements = Condition.always();
    private Seq<Derivation> derivations = List.empty();
    private Map<String, RuleId> rules = LinkedHashMap.empty();
    private Fields defaults = Fields.none();

    KindBuilder(KindId id, String label) {
        this.id = id;
        this.label = label;
    }

    /**
     * Declares fields that may be filled in.
     *
     * @param declared which
     * @return this builder
     */
    public KindBuilder has(Field<?>... declared) {
        for (Field<?> field : declared) {
            fields = fields.put(field.name(), field);
        }
        return this;
    }

    /**
     * Declares a field that must be filled in.
     *
     * @param field which
     * @param rule  the rule behind it
     * @return this builder
     */
    public KindBuilder requires(Field<?> field, RuleId rule) {
        return has(field).expects(FieldIs.present(field, rule));
    }

    /**
     * Declares a field that must be filled in unless something else holds.
     *
     * @param field  which
     * @param rule   the rule behind it
     * @param unless where it need not be
     * @return this builder
     */
    public KindBuilder requiresUnless(Field<?> field, RuleId rule, Condition unless) {
        Condition otherwise = Condition.not(unless, dev.casecore.reason.Code.FIELD_MISSING, rule);
        return has(field).expects(Condition.given(otherwise, FieldIs.present(field, rule)));
    }

    /**
     * Says what must hold of the fields, at opening and after every edit.
     *
     * @param condition what
     * @return this builder
     */
    public KindBuilder expects(Condition condition) {
        requirements = Condition.allOf(requirements, condition);
        return this;
    }

    /**
     * Declares a field that follows from the contract and cannot be edited itself.
     *
     * @param field which
     * @param from  the field that names the contract
     * @param rule  the rule behind it
     * @param value what a contract makes of it, if anything
     * @param <T>   the field's type
     * @return this builder
     */
    public <T> KindBuilder derives(
            Field<T> field, Field<ContractId> from, RuleId rule, Function<Contract, Option<T>> value) {
        Function<Contract, Option<FieldValue>> written =
                contract -> value.apply(contract).map(field::write);
        derivations = derivations.append(new Derivation(field, from, rule, written));
        return has(field, from);
    }

    /**
     * Cites a rule of one's own where a value does not fit a field, such as a blank one.
     *
     * @param field which
     * @param rule  the rule
     * @return this builder
     */
    public KindBuilder citing(Field<?> field, RuleId rule) {
        rules = rules.put(field.name(), rule);
        return this;
    }

    /**
     * Declares a field with the value it has unless another is given at opening.
     *
     * @param field which
     * @param value what it is by default
     * @param <T>   the field's type
     * @return this builder
     */
    public <T> KindBuilder defaults(Field<T> field, T value) {
        defaults = defaults.with(field, value);
        return has(field);
    }

    KindDefinition build() {
        return new KindDefinition(id, label, fields, requirements, derivations, rules, defaults);
    }
}
