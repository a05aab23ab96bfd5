package dev.casecore.command;

import dev.casecore.identity.Owner;
import dev.casecore.reason.CommandKind;

/**
 * Changes the owner: to a queue, to a colleague, to a team (SF-047).
 *
 * @param header who, when, and under which id
 * @param owner the new owner
 */
public record HandOverCase(CommandHeader header, Owner owner) implements OwnershipCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.HAND_OVER_CASE;
    }

    @Override
    public <R> R accept(OwnershipCommand.Visitor<R> visitor) {
        return visitor.handOverCase(this);
    }
}
