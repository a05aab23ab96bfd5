package dev.casecore.command;

import dev.casecore.activity.ActivityOutcome;
import dev.casecore.identity.ActivityId;
import dev.casecore.reason.CommandKind;

/**
 * Ends planned work (D365-006).
 *
 * @param header who, when, and under which id
 * @param activity which
 * @param outcome how it ended
 */
public record CloseActivity(CommandHeader header, ActivityId activity, ActivityOutcome outcome)
        implements ActivityCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.CLOSE_ACTIVITY;
    }

    @Override
    public <R> R accept(ActivityCommand.Visitor<R> visitor) {
        return visitor.closeActivity(this);
    }
}
