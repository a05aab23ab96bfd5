package dev.casecore.command;

import dev.casecore.reason.CommandKind;

/**
 * Replaces every personal text that the case and its events hold so far (CORE-017).
 *
 * @param header who, when, and under which id
 */
public record ErasePersonalData(CommandHeader header) implements RecordCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.ERASE_PERSONAL_DATA;
    }

    @Override
    public <R> R accept(RecordCommand.Visitor<R> visitor) {
        return visitor.erasePersonalData(this);
    }
}
