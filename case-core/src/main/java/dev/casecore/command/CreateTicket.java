package dev.casecore.command;

import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;

/**
 * Asks for a ticket in another system. It inherits the priority of the case, and is linked under a key of ours until {@link UpdateTicket} tells the one it got there.
 *
 * @param header who, when, and under which id
 * @param system  which system, as the playbook names it
 * @param summary what it is about
 */
public record CreateTicket(CommandHeader header, String system, Text summary) implements RecordCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.CREATE_TICKET;
    }

    @Override
    public <R> R accept(RecordCommand.Visitor<R> visitor) {
        return visitor.createTicket(this);
    }
}
