package dev.casecore.playbook;

import dev.casecore.reason.CommandKind;

/** Which commands are about moving from one status to another. */
public final class Moves {

    private Moves() {}

    /**
     * Asks whether a command is refused where the table has no row for it.
     *
     * @param kind which
     * @return true for changing the status, closing, reopening, merging and its undo
     */
    public static boolean areRequired(CommandKind kind) {
        return switch (kind) {
            case CHANGE_STATUS, CLOSE_CASE, REOPEN_CASE, MERGE_CASE, UNDO_MERGE -> true;
            default -> false;
        };
    }

    /**
     * Asks whether a command that crosses the end of a case says itself what that means; for any other it counts as a closing or a
     * reopening.
     *
     * @param kind which
     * @return true for closing, reopening, merging and its undo
     */
    public static boolean areAboutTheEnd(CommandKind kind) {
        return switch (kind) {
            case CLOSE_CASE, REOPEN_CASE, MERGE_CASE, UNDO_MERGE -> true;
            default -> false;
        };
    }

    /**
     * Asks whether the command itself may say where to.
     *
     * @param kind which
     * @return true for changing the status and closing
     */
    public static boolean areChosen(CommandKind kind) {
        return kind == CommandKind.CHANGE_STATUS || kind == CommandKind.CLOSE_CASE;
    }
}
