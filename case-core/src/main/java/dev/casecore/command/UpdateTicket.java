package dev.casecore.command;

import dev.casecore.link.TicketChange;
import dev.casecore.reason.CommandKind;

/**
 * Tells what another system reports about a linked ticket.
 *
 * @param header who, when, and under which id
 * @param system which system, as the playbook names it
 * @param key    the key under which the ticket is linked
 * @param change what is reported
 */
public record UpdateTicket(CommandHeader header, String system, String key, TicketChange change)
        implements RecordCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.UPDATE_TICKET;
    }

    @Override
    public <R> R accept(RecordCommand.Visitor<R> visitor) {
        return visitor.updateTicket(this);
    }
}
