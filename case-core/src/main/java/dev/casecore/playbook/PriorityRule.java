package dev.casecore.playbook;

import dev.casecore.condition.Condition;
import dev.casecore.identity.Priority;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import io.vavr.collection.Set;

/**
 * A priority that a case gets by itself, in the same step as the command that made it due.
 *
 * @param priority which
 * @param when     what must hold of the case as the command leaves it
 * @param on       the commands after which it is asked
 * @param rule     the rule behind it
 */
public record PriorityRule(Priority priority, Condition when, Set<CommandKind> on, RuleId rule) {}
