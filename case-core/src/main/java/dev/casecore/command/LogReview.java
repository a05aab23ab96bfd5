package dev.casecore.command;

import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;

/**
 * Logs a review: where the case stands, what is pending, with whom (SF-076 to SF-087).
 *
 * @param header who, when, and under which id
 * @param comment what the review says, verbatim
 */
public record LogReview(CommandHeader header, Text comment) implements FeedCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.LOG_REVIEW;
    }

    @Override
    public <R> R accept(FeedCommand.Visitor<R> visitor) {
        return visitor.logReview(this);
    }
}
