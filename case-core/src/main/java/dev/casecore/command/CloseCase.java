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
 * @param into the closed status; the one that the playbook names first if none is named
 * @param openWork what becomes of activities that are still open (D365-005)
 */
public record CloseCase(CommandHeader header, Option<UserId> statedBy, Option<StatusId> into, OpenWork openWork)
        implements ProgressCommand {

    /** What becomes of activities that are still open when a case is closed. */
    public enum OpenWork {
        /** They stay, and may stand in the way. */
        KEPT,
        /** They are cancelled in the same step, each on record. */
        CANCELLED
    }

    /**
     * Closes a case and leaves open activities as they are.
     *
     * @param header   who, when, and under which id
     * @param statedBy who states that all work is complete
     * @param into     the closed status
     */
    public CloseCase(CommandHeader header, Option<UserId> statedBy, Option<StatusId> into) {
        this(header, statedBy, into, OpenWork.KEPT);
    }

    /**
     * Closes a case as the acting user's own statement, into the closed status that the playbook names first.
     *
     * @param header who, when, and under which id
     * @return the command
     */
    public static CloseCase of(CommandHeader header) {
        return new CloseCase(header, Option.none(), Option.none());
    }

    /**
     * Closes a case into one of several closed statuses, as the acting user's own statement.
     *
     * @param header who, when, and under which id
     * @param into   the closed status
     * @return the command
     */
    public static CloseCase into(CommandHeader header, StatusId into) {
        return new CloseCase(header, Option.none(), Option.some(into));
    }

    /** {@return the same, agreeing to cancel the activities that are still open} */
    public CloseCase cancellingOpenWork() {
        return new CloseCase(header, statedBy, into, OpenWork.CANCELLED);
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
