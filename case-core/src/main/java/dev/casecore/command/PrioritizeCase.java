package dev.casecore.command;

import dev.casecore.identity.Priority;
import dev.casecore.reason.CommandKind;

/**
 * Sets the priority (SF-091).
 *
 * @param header who, when, and under which id
 * @param priority the new priority
 */
public record PrioritizeCase(CommandHeader header, Priority priority) implements OwnershipCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.PRIORITIZE_CASE;
    }

    @Override
    public <R> R accept(OwnershipCommand.Visitor<R> visitor) {
        return visitor.prioritizeCase(this);
    }
}
