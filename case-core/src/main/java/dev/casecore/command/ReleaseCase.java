package dev.casecore.command;

import dev.casecore.identity.QueueId;
import dev.casecore.reason.CommandKind;

/**
 * Puts a case back into a queue, where it keeps its original age (QUE-004).
 *
 * @param header who, when, and under which id
 * @param queue where it goes
 */
public record ReleaseCase(CommandHeader header, QueueId queue) implements OwnershipCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.RELEASE_CASE;
    }

    @Override
    public <R> R accept(OwnershipCommand.Visitor<R> visitor) {
        return visitor.releaseCase(this);
    }
}
