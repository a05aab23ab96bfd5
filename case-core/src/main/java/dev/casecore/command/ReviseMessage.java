package dev.casecore.command;

import dev.casecore.identity.MessageId;
import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;

/**
 * Corrects, for the record, a message that was sent. What was sent stays as it is, and the correction is not delivered.
 *
 * @param header who, when, and under which id
 * @param message which message
 * @param text    what it should have said
 */
public record ReviseMessage(CommandHeader header, MessageId message, Text text) implements FeedCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.REVISE_MESSAGE;
    }

    @Override
    public <R> R accept(FeedCommand.Visitor<R> visitor) {
        return visitor.reviseMessage(this);
    }
}
