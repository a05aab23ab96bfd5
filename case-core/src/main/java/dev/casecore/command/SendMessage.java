package dev.casecore.command;

import dev.casecore.identity.PurposeId;
import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;

/**
 * Sends a message: to the customer, or to colleagues out of the customer's sight, as its purpose says.
 *
 * @param header who, when, and under which id
 * @param purpose what it is for, as the playbook names it
 * @param text    what it says
 */
public record SendMessage(CommandHeader header, PurposeId purpose, Text text) implements FeedCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.SEND_MESSAGE;
    }

    @Override
    public <R> R accept(FeedCommand.Visitor<R> visitor) {
        return visitor.sendMessage(this);
    }
}
