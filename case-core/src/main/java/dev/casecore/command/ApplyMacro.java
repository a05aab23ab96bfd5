package dev.casecore.command;

import dev.casecore.identity.MacroId;
import dev.casecore.reason.CommandKind;

/**
 * Makes all the changes of a macro in one step, the closing too if the macro closes.
 *
 * @param header who, when, and under which id
 * @param macro which, as the playbook names it
 */
public record ApplyMacro(CommandHeader header, MacroId macro) implements ProgressCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.APPLY_MACRO;
    }

    @Override
    public <R> R accept(ProgressCommand.Visitor<R> visitor) {
        return visitor.applyMacro(this);
    }
}
