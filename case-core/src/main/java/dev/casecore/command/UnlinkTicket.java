package dev.casecore.command;

import dev.casecore.link.TicketLink;
import dev.casecore.reason.CommandKind;

/**
 * Removes the link to a ticket of another system.
 *
 * @param header who, when, and under which id
 * @param ticket which; the address does not matter
 */
public record UnlinkTicket(CommandHeader header, TicketLink ticket) implements RecordCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.UNLINK_TICKET;
    }

    @Override
    public <R> R accept(RecordCommand.Visitor<R> visitor) {
        return visitor.unlinkTicket(this);
    }
}
