package dev.casecore.command;

import dev.casecore.reason.CommandKind;

/**
 * Takes back that a case was merged into another: it goes on where it stood, and the survivor no longer answers for it (CORE-019).
 *
 * @param header who, when, and under which id
 */
public record UndoMerge(CommandHeader header) implements RelationCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.UNDO_MERGE;
    }

    @Override
    public <R> R accept(RelationCommand.Visitor<R> visitor) {
        return visitor.undoMerge(this);
    }
}
