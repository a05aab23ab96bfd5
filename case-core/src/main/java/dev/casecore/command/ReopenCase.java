package dev.casecore.command;

import dev.casecore.reason.CommandKind;

/**
 * Takes up a closed case again (SF-070, SF-072).
 *
 * @param header who, when, and under which id
 */
public record ReopenCase(CommandHeader header) implements ProgressCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.REOPEN_CASE;
    }

    @Override
    public <R> R accept(ProgressCommand.Visitor<R> visitor) {
        return visitor.reopenCase(this);
    }
}
