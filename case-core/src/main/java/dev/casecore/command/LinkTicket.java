package dev.casecore.command;

import dev.casecore.link.TicketLink;
import dev.casecore.reason.CommandKind;

/**
 * Links a ticket of another system (SF-026).
 *
 * @param header who, when, and under which id
 * @param ticket which
 */
public record LinkTicket(CommandHeader header, TicketLink ticket) implements RecordCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.LINK_TICKET;
    }

    @Override
    public <R> R accept(RecordCommand.Visitor<R> visitor) {
        return visitor.linkTicket(this);
    }
}
