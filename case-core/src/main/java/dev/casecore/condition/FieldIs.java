package dev.casecore.condition;

import dev.casecore.field.Field;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.Role;
import dev.casecore.identity.UserId;
import dev.casecore.party.Contract;
import dev.casecore.party.ContractState;
import dev.casecore.party.Organization;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Fact;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Unmet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** Conditions on what is known of a case. */
public final class FieldIs {

    private FieldIs() {}

    /**
     * Asks for a value.
     *
     * @param field which
     * @param rule  the rule behind it
     * @return {@link Code#FIELD_MISSING} if there is none, naming the field
     */
    public static Leaf present(Field<?> field, RuleId rule) {
        return Leaf.of(
                        "present",
                        List.of(Fact.of("field", field.name())),
                        field.label() + " is given",
                        Code.FIELD_MISSING,
                        rule,
                        (q, lack) -> q.subject().fields().has(field) ? Verdict.met() : missing(q, lack, field))
                .onCaseAlone();
    }

    /**
     * Asks for a flag to be set.
     *
     * @param field which
     * @param rule  the rule behind it
     * @return {@link Code#FIELD_MISSING} if it is absent or false
     */
    public static Leaf set(Field<Boolean> field, RuleId rule) {
        return Leaf.of(
                        "set",
                        List.of(Fact.of("field", field.name())),
                        field.label() + " is set",
                        Code.FIELD_MISSING,
                        rule,
                        (q, lack) -> q.subject().get(field).getOrElse(false) ? Verdict.met() : missing(q, lack, field))
                .onCaseAlone();
    }

    /**
     * Asks for one of several values.
     *
     * @param field  which
     * @param wanted those that will do
     * @param rule   the rule behind it
     * @param <T>    the field's type
     * @return {@link Code#NOT_A_CHOICE} if it has none of them, naming the field and those that will do
     */
    public static <T> Leaf oneOf(Field<T> field, Seq<T> wanted, RuleId rule) {
        return Leaf.of(
                        "oneOf",
                        wanted.map(value -> Fact.of("value", value)).prepend(Fact.of("field", field.name())),
                        field.label() + " is " + wanted.mkString(" or "),
                        Code.NOT_A_CHOICE,
                        rule,
                        (q, lack) -> Verdict.of(
                                q.subject().get(field).exists(wanted::contains),
                                lack.with("field", field.name()).with("allowed", wanted.mkString(", "))))
                .onCaseAlone();
    }

    /**
     * Asks that the command change a field, mostly as a premise.
     *
     * @param field which
     * @param rule  the rule behind it
     * @return {@link Code#FIELD_MISSING} if it stays as it was
     */
    public static Leaf changed(Field<?> field, RuleId rule) {
        return Leaf.of(
                "changed",
                List.of(Fact.of("field", field.name())),
                field.label() + " changes",
                Code.FIELD_MISSING,
                rule,
                (q, lack) -> q.changes(field) ? Verdict.met() : missing(q, lack, field));
    }

    /**
     * Asks that a contract be in force.
     *
     * @param field the field that names it
     * @param rule  the rule behind it
     * @return {@link Code#CONTRACT_NOT_ACTIVE} if it is cancelled or about to be, naming its state
     */
    public static Leaf activeContract(Field<ContractId> field, RuleId rule) {
        return Leaf.of(
                "activeContract",
                List.of(Fact.of("field", field.name())),
                "the contract is active",
                Code.CONTRACT_NOT_ACTIVE,
                rule,
                (q, lack) -> {
                    for (Contract contract : contract(q, field)) {
                        if (contract.state() != ContractState.ACTIVE) {
                            return Verdict.unmet(
                                    lack.with("contract", contract.contract()).with("state", contract.state()));
                        }
                    }
                    return Verdict.met();
                });
    }

    /**
     * Asks that a contact be the homeowner of the contract.
     *
     * @param contract the field that names the contract
     * @param contact  the field that names the contact
     * @param rule     the rule behind it
     * @return {@link Code#CONTACT_NOT_HOMEOWNER} if it is somebody else
     */
    public static Leaf homeownerOf(
            Field<ContractId> contract, Field<dev.casecore.identity.ContactId> contact, RuleId rule) {
        return Leaf.of(
                "homeownerOf",
                List.of(Fact.of("contract", contract.name()), Fact.of("contact", contact.name())),
                "the contact is the homeowner of the contract",
                Code.CONTACT_NOT_HOMEOWNER,
                rule,
                (q, lack) -> {
                    for (Contract known : contract(q, contract)) {
                        for (var named : q.subject().get(contact)) {
                            return Verdict.of(
                                    known.homeowner().equals(named),
                                    lack.with("contract", known.contract()).with("contact", named));
                        }
                    }
                    return Verdict.met();
                });
    }

    /**
     * Asks that the only active contract of the contact be the one named, as a suggestion (SF-014).
     *
     * @param field the field that names the contract
     * @param rule  the rule behind it
     * @return {@link Code#CONTRACT_SUGGESTED} if none is named and exactly one is active, naming that one
     */
    public static Leaf suggestedContract(Field<ContractId> field, RuleId rule) {
        return Leaf.of(
                "suggestedContract",
                List.of(Fact.of("field", field.name())),
                "the only active contract is named",
                Code.CONTRACT_SUGGESTED,
                rule,
                (q, lack) -> {
                    Seq<Contract> active = q.situation()
                            .known()
                            .contractsOfContact()
                            .filter(contract -> contract.state() == ContractState.ACTIVE);
                    return Verdict.of(
                            q.subject().fields().has(field) || active.size() != 1,
                            active.foldLeft(lack, (reason, only) -> reason.with("contract", only.contract()))
                                    .mendedBy(mending(q, field)));
                });
    }

    /**
     * Asks that a subtype belong to its type (SF-027).
     *
     * @param type      the field of the type
     * @param subtype   the field of the subtype
     * @param catalogue the subtypes of each type; a type that is absent has none
     * @param rule      the rule behind it
     * @return {@link Code#SUBTYPE_OF_OTHER_TYPE} if it belongs to another, naming those that would do
     */
    public static Leaf subtypeOf(
            Field<String> type, Field<String> subtype, Map<String, Set<String>> catalogue, RuleId rule) {
        return Leaf.of(
                "subtypeOf",
                List.of(Fact.of("type", type.name()), Fact.of("subtype", subtype.name())),
                subtype.label() + " belongs to " + type.label(),
                Code.SUBTYPE_OF_OTHER_TYPE,
                rule,
                (q, lack) -> {
                    for (String chosen : q.subject().get(subtype)) {
                        Seq<String> allowed = q.subject()
                                .get(type)
                                .flatMap(catalogue::get)
                                .toList()
                                .flatMap(Set::toList)
                                .sorted();
                        return Verdict.of(
                                allowed.contains(chosen),
                                lack.with("field", subtype.name())
                                        .with("value", chosen)
                                        .with("allowed", allowed.mkString(", ")));
                    }
                    return Verdict.met();
                });
    }

    private static Seq<Contract> contract(Question question, Field<ContractId> field) {
        return question.subject()
                .get(field)
                .flatMap(question.situation().known().contracts()::get)
                .toList();
    }

    private static Verdict missing(Question question, Unmet lack, Field<?> field) {
        return question.inputs() == Question.Inputs.OPEN && question.command().commandKind() == CommandKind.OPEN_CASE
                ? Verdict.needs(field.name())
                : Verdict.unmet(lack.with("field", field.name()).mendedBy(mending(question, field)));
    }

    private static Remedy mending(Question question, Field<?> field) {
        return question.before().isDefined()
                ? Remedy.of(CommandKind.EDIT_CASE, field.name())
                : Remedy.of(CommandKind.OPEN_CASE, field.name());
    }

    /**
     * Asks for values among those of a field that holds several.
     *
     * @param field which
     * @param rule  the rule behind it
     * @param any   values of which one is enough
     * @return {@link Code#VALUE_MISSING}
     */
    public static Leaf includes(Field<Set<String>> field, RuleId rule, String... any) {
        List<String> wanted = List.of(any);
        return Leaf.of(
                        "includes",
                        wanted.map(value -> Fact.of("value", value)).prepend(Fact.of("field", field.name())),
                        field.label() + " has " + wanted.mkString(" or "),
                        Code.VALUE_MISSING,
                        rule,
                        (q, lack) -> Verdict.of(
                                q.subject().get(field).exists(has -> wanted.exists(has::contains)),
                                lack.with("field", field.name())
                                        .with("value", wanted.mkString(", "))
                                        .mendedBy(mending(q, field))))
                .onCaseAlone();
    }

    /**
     * Asks for an organization whose cases go first, mostly as a premise.
     *
     * @param field the field that names it
     * @param rule  the rule behind it
     * @return {@link Code#FIELD_MISSING} for any other organization
     */
    public static Leaf priorityOrganization(Field<OrganizationId> field, RuleId rule) {
        return Leaf.of(
                "priorityOrganization",
                List.of(Fact.of("field", field.name())),
                field.label() + " has priority service",
                Code.FIELD_MISSING,
                rule,
                (q, lack) -> Verdict.of(
                        q.subject()
                                .get(field)
                                .flatMap(q.situation().known().organizations()::get)
                                .exists(Organization::priorityService),
                        lack.with("field", field.name())));
    }

    /**
     * Asks whether nobody in a field has a role.
     *
     * @param field the field that names people
     * @param role  the role
     * @param rule  the rule behind it
     * @return {@link Code#NOT_TO_BE_NAMED} for each who has it
     */
    public static Leaf nobodyInRole(Field<Set<UserId>> field, Role role, RuleId rule) {
        return Leaf.of(
                "nobodyInRole",
                List.of(Fact.of("field", field.name()), Fact.of("as", role)),
                "nobody in " + field.label() + " is " + role,
                Code.NOT_TO_BE_NAMED,
                rule,
                (q, lack) -> {
                    Verdict verdict = Verdict.met();
                    for (UserId user : q.subject().get(field).toList().flatMap(Set::toList)) {
                        if (q.situation()
                                .user(user)
                                .exists(known -> known.roles().contains(role))) {
                            verdict = verdict.and(Verdict.unmet(lack.with("field", field.name())
                                    .with("user", user)
                                    .mendedBy(mending(q, field))));
                        }
                    }
                    return verdict;
                });
    }
}
