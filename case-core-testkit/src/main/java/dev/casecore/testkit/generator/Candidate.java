package dev.casecore.testkit.generator;

import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.identity.CommandId;
import dev.casecore.testkit.trial.Person;
import dev.casecore.testkit.trial.Trial;
import java.time.Instant;
import java.util.function.Function;

/** A command that a choice may come to. */
record Candidate(Person by, String what, CommandHeader header, Function<CommandHeader, CaseCommand> making) {

    static Candidate of(Trial trial) {
        return new Candidate(trial.by(), trial.asked().template(), trial.header(), trial.making());
    }

    /** The command under an id of its own, as something that happened at an instant. */
    CaseCommand command(CommandId id, Instant occurredAt) {
        return making.apply(new CommandHeader(id, header.actor(), occurredAt, header.acknowledged()));
    }
}
