package dev.casecore.decision;

import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.identity.Actor;
import dev.casecore.reason.CommandKind;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;

/**
 * A command of which kind and target stand and everything else is still to be said.
 *
 * @param kind   the kind of command
 * @param target what it addresses within the case, in its text form
 * @param filled the command, placeholders in place of its inputs
 */
record Template(CommandKind kind, Option<String> target, Function<CommandHeader, CaseCommand> filled) {

    static Template of(CommandKind kind, Function<CommandHeader, CaseCommand> filled) {
        return new Template(kind, Option.none(), filled);
    }

    static Template of(CommandKind kind, Object target, Function<CommandHeader, CaseCommand> filled) {
        return new Template(kind, Option.some(target.toString()), filled);
    }

    CaseCommand by(Actor actor, Instant at) {
        return filled.apply(header(actor, at));
    }

    static CommandHeader header(Actor actor, Instant at) {
        return new CommandHeader(Placeholder.COMMAND, actor, at, HashSet.empty());
    }
}
