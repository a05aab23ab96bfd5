package dev.casecore.command;

import dev.casecore.link.CaseLink;
import dev.casecore.reason.CommandKind;

/**
 * Links two cases; both hold the link, in one step (CORE-018).
 *
 * @param header who, when, and under which id
 * @param link how this case relates to the other
 */
public record LinkCase(CommandHeader header, CaseLink link) implements RelationCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.LINK_CASE;
    }

    @Override
    public <R> R accept(RelationCommand.Visitor<R> visitor) {
        return visitor.linkCase(this);
    }
}
