package dev.casecore.command;

import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;

/**
 * Records what the customer answered (SF-090).
 *
 * @param header who, when, and under which id
 * @param reply what they said
 */
public record RecordReply(CommandHeader header, Text reply) implements FeedCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.RECORD_REPLY;
    }

    @Override
    public <R> R accept(FeedCommand.Visitor<R> visitor) {
        return visitor.recordReply(this);
    }
}
