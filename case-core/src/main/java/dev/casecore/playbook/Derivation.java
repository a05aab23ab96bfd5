package dev.casecore.playbook;

import dev.casecore.field.Field;
import dev.casecore.field.FieldValue;
import dev.casecore.identity.ContractId;
import dev.casecore.party.Contract;
import dev.casecore.reason.RuleId;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * A field that follows from the contract and cannot be edited itself (SF-035, SF-036).
 *
 * @param field what follows
 * @param from  the field that names the contract
 * @param rule  the rule behind it
 * @param value what a contract makes of it, if anything
 */
public record Derivation(
        Field<?> field, Field<ContractId> from, RuleId rule, Function<Contract, Option<FieldValue>> value) {}
