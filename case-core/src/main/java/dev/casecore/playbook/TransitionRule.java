package dev.casecore.playbook;

import dev.casecore.condition.Condition;
import dev.casecore.identity.StatusId;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;

/**
 * One row of the transition table: a command that moves a case from one status to another.
 *
 * <p>For the commands that are about moving (change status, close, reopen) the guard says when the command is accepted. For all others
 * it says whether the status follows, judged on the case as the command leaves it.
 *
 * @param from  the status it starts from
 * @param on    the kind of command
 * @param to    the status it leads to
 * @param guard when
 * @param rule  the rule behind it
 */
public record TransitionRule(StatusId from, CommandKind on, StatusId to, Condition guard, RuleId rule) {

    @Override
    public String toString() {
        return from + " --" + on + "--> " + to;
    }
}
