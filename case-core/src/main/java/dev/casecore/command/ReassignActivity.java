package dev.casecore.command;

import dev.casecore.identity.ActivityId;
import dev.casecore.identity.UserId;
import dev.casecore.reason.CommandKind;

/**
 * Gives planned work to somebody else (D365-006).
 *
 * @param header who, when, and under which id
 * @param activity which
 * @param assignee who is to do it
 */
public record ReassignActivity(CommandHeader header, ActivityId activity, UserId assignee) implements ActivityCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.REASSIGN_ACTIVITY;
    }

    @Override
    public <R> R accept(ActivityCommand.Visitor<R> visitor) {
        return visitor.reassignActivity(this);
    }
}
