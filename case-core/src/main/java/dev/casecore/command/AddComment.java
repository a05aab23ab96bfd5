package dev.casecore.command;

import dev.casecore.conversation.Attachment;
import dev.casecore.identity.UserId;
import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * Writes on the feed of a case; whoever is mentioned is told (SF-074, SF-075). Never changes the status (SF-066).
 *
 * @param header who, when, and under which id
 * @param comment what is said
 * @param mentions who is to be told
 * @param attachment a document that comes with it (D365-007)
 */
public record AddComment(CommandHeader header, Text comment, Set<UserId> mentions, Option<Attachment> attachment)
        implements FeedCommand {

    /**
     * Comments without a document.
     *
     * @param header   who, when, and under which id
     * @param comment  what is said
     * @param mentions who is to be told
     */
    public AddComment(CommandHeader header, Text comment, Set<UserId> mentions) {
        this(header, comment, mentions, Option.none());
    }

    /**
     * Comments without mentioning anybody.
     *
     * @param header  who, when, and under which id
     * @param comment what is said
     * @return the command
     */
    public static AddComment of(CommandHeader header, String comment) {
        return new AddComment(header, Text.of(comment), HashSet.empty());
    }

    /**
     * Attaches a document to the comment.
     *
     * @param document which
     * @return otherwise the same
     */
    public AddComment with(Attachment document) {
        return new AddComment(header, comment, mentions, Option.some(document));
    }

    @Override
    public CommandKind commandKind() {
        return CommandKind.ADD_COMMENT;
    }

    @Override
    public <R> R accept(FeedCommand.Visitor<R> visitor) {
        return visitor.addComment(this);
    }
}
