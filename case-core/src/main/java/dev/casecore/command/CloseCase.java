package dev.casecore.command;

import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.reason.CommandKind;
import io.vavr.control.Option;

/**
 * Ends the work on a case and records who states that all of it is complete (SF-067, SF-068).
 *
 * @param header who, when, and under which id
 * @param statedBy who states that all work is complete; the acting user if nobody is named
 * @param into the closed status, where the playbook has several
 */
public record CloseCase(CommandHeader header, Option<UserId> statedBy, Option<StatusId> into)
        implements ProgressCommand {

    /**
     * Closes a case as the acting user's own statement, into the playbook's only closed status.
     *
     * @param header who, when, and under which id
     * @return the command
     */
    public static CloseCase of(CommandHeader header) {
        return new CloseCase(header, Option.none(), Option.none());
    }

    @Override
    public CommandKind commandKind() {
        return CommandKind.CLOSE_CASE;
    }

    @Override
    public <R> R accept(ProgressCommand.Visitor<R> visitor) {
        return visitor.closeCase(this);
    }
}
