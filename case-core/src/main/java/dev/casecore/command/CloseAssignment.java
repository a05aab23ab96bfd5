package dev.casecore.command;

import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.identity.AssignmentId;
import dev.casecore.reason.CommandKind;

/**
 * Ends a case assignment (SF-046).
 *
 * @param header who, when, and under which id
 * @param assignment which
 * @param outcome how it ended
 */
public record CloseAssignment(CommandHeader header, AssignmentId assignment, AssignmentOutcome outcome)
        implements ProgressCommand {

    @Override
    public CommandKind commandKind() {
        return CommandKind.CLOSE_ASSIGNMENT;
    }

    @Override
    public <R> R accept(ProgressCommand.Visitor<R> visitor) {
        return visitor.closeAssignment(this);
    }
}
