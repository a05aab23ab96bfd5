package dev.casecore.command;

import dev.casecore.identity.UserId;
import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

/**
 * Writes on the feed of a case; whoever is mentioned is told (SF-074, SF-075). Never changes the status (SF-066).
 *
 * @param header who, when, and under which id
 * @param comment what is said
 * @param mentions who is to be told
 */
public record AddComment(CommandHeader header, Text comment, Set<UserId> mentions) implements FeedCommand {

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

    @Override
    public CommandKind commandKind() {
        return CommandKind.ADD_COMMENT;
    }

    @Override
    public <R> R accept(FeedCommand.Visitor<R> visitor) {
        return visitor.addComment(this);
    }
}
