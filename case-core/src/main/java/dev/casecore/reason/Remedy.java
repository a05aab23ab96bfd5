package dev.casecore.reason;

import io.vavr.control.Option;

/**
 * A command that would make an illegal one legal: a template, its inputs still to be given.
 *
 * @param command the kind of command
 * @param target  what it would address within the case, for example {@code A-2}
 */
public record Remedy(CommandKind command, Option<String> target) {

    /**
     * Names a command without a target.
     *
     * @param command the kind
     * @return the remedy
     */
    public static Remedy of(CommandKind command) {
        return new Remedy(command, Option.none());
    }

    /**
     * Names a command and its target.
     *
     * @param command the kind
     * @param target  any value with a stable text form
     * @return the remedy
     */
    public static Remedy of(CommandKind command, Object target) {
        return new Remedy(command, Option.some(target.toString()));
    }

    @Override
    public String toString() {
        return command + target.map(t -> " " + t).getOrElse("");
    }
}
