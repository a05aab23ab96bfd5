package dev.casecore.playbook;

import dev.casecore.reason.CommandKind;

/** Which commands are about moving from one status to another. */
public final class Moves {

    private Moves() {}

    /**
     * Asks whether a command is refused where the table has no row for it.
     *
     * @param kind which
     * @return true for changing the status, closing and reopening
     */
    public static boolean areRequired(CommandKind kind) {
        return kind == CommandKind.CHANGE_STATUS || kind == CommandKind.CLOSE_CASE || kind == CommandKind.REOPEN_CASE;
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
