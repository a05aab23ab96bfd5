package dev.casecore.command;

import dev.casecore.identity.CaseId;
import dev.casecore.reason.CommandKind;

/**
 * Closes a case as the duplicate of another, which goes on for both. Later messages to the duplicate reach the survivor (CORE-019).
 *
 * @param header   who, when, and under which id
 * @param survivor the case that goes on, an open one
 */
public record MergeCase(CommandHeader header, CaseId survivor) implements RelationCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.MERGE_CASE;
    }

    @Override
    public <R> R accept(RelationCommand.Visitor<R> visitor) {
        return visitor.mergeCase(this);
    }
}
