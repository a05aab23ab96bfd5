package dev.casecore.command;

import dev.casecore.conversation.Attachment;
import dev.casecore.reason.CommandKind;

/**
 * Attaches a document (SF-029).
 *
 * @param header who, when, and under which id
 * @param attachment the document
 */
public record AttachDocument(CommandHeader header, Attachment attachment) implements FeedCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.ATTACH_DOCUMENT;
    }

    @Override
    public <R> R accept(FeedCommand.Visitor<R> visitor) {
        return visitor.attachDocument(this);
    }
}
