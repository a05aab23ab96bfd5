package dev.casecore.command;

import dev.casecore.identity.StatusId;
import dev.casecore.reason.CommandKind;

/**
 * Moves a case to another open status by hand (SF-064).
 *
 * @param header who, when, and under which id
 * @param status the status to move to
 */
public record ChangeStatus(CommandHeader header, StatusId status) implements ProgressCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.CHANGE_STATUS;
    }

    @Override
    public <R> R accept(ProgressCommand.Visitor<R> visitor) {
        return visitor.changeStatus(this);
    }
}
