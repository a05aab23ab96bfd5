package dev.casecore.command;

import dev.casecore.link.CaseLink;
import dev.casecore.reason.CommandKind;

/**
 * Removes a link from both cases, in one step (CORE-018).
 *
 * @param header who, when, and under which id
 * @param link the link as this case holds it
 */
public record UnlinkCase(CommandHeader header, CaseLink link) implements RelationCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.UNLINK_CASE;
    }

    @Override
    public <R> R accept(RelationCommand.Visitor<R> visitor) {
        return visitor.unlinkCase(this);
    }
}
