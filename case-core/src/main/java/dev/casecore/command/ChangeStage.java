package dev.casecore.command;

import dev.casecore.identity.StageId;
import dev.casecore.reason.CommandKind;

/**
 * Moves a case to another stage of its guided process: forward by one, or back (D365-002).
 *
 * @param header who, when, and under which id
 * @param stage where to
 */
public record ChangeStage(CommandHeader header, StageId stage) implements ProgressCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.CHANGE_STAGE;
    }

    @Override
    public <R> R accept(ProgressCommand.Visitor<R> visitor) {
        return visitor.changeStage(this);
    }
}
