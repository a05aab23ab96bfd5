package dev.casecore.command;

import dev.casecore.reason.CommandKind;

/**
 * Takes a waiting case for oneself (SF-051, SF-055). Picking out of order is allowed and recorded (SF-057).
 *
 * @param header who, when, and under which id
 */
public record PickCase(CommandHeader header) implements OwnershipCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.PICK_CASE;
    }

    @Override
    public <R> R accept(OwnershipCommand.Visitor<R> visitor) {
        return visitor.pickCase(this);
    }
}
