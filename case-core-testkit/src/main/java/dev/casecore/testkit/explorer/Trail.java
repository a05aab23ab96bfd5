package dev.casecore.testkit.explorer;

import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.lifecycle.Case;
import dev.casecore.testkit.trial.Company;
import dev.casecore.testkit.trial.OpenTrial;
import dev.casecore.testkit.trial.Person;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.function.Function;

/**
 * The life of a case as far as it goes: how it was opened, and every command since, by whom and when.
 *
 * <p>Example: {@code Trail.opened(company, "supervisor", "2026-03-02T09:00:00Z", header -> OpenCase.of(header, kind, fields))
 * .then("supervisor", "2026-03-02T09:00:01Z", header -> CloseCase.of(header))}.
 *
 * @param company where
 * @param opening how it was opened
 * @param given   the commands since, in order
 */
public record Trail(Company company, OpenTrial opening, Seq<Given> given) {

    /**
     * A command of a trail.
     *
     * @param by      who gave it
     * @param command the command
     */
    public record Given(Person by, CaseCommand command) {
        @Override
        public String toString() {
            return by + ": " + command.commandKind() + " at " + command.header().occurredAt();
        }
    }

    /**
     * Opens a case.
     *
     * @param company where
     * @param by      the name of who opens it
     * @param at      when, as in {@code 2026-03-02T09:00:00Z}
     * @param making  what makes the command of its header
     * @return a trail of nothing else
     */
    public static Trail opened(Company company, String by, String at, Function<CommandHeader, OpenCase> making) {
        Person person = company.person(by);
        CommandHeader header = CommandHeader.of("trial", person.actor(), Instant.parse(at));
        OpenCase command = making.apply(header);
        return new Trail(company, new OpenTrial(person, command.header(), any -> command), List.empty());
    }

    /**
     * Gives a command.
     *
     * @param by     the name of who gives it
     * @param at     when, as in {@code 2026-03-02T09:00:00Z}
     * @param making what makes the command of its header
     * @return the trail with it
     */
    public Trail then(String by, String at, Function<CommandHeader, CaseCommand> making) {
        Person person = company.person(by);
        CommandHeader header = CommandHeader.of("trial", person.actor(), Instant.parse(at));
        return then(new Given(person, making.apply(header)));
    }

    Trail then(Given command) {
        return new Trail(company, opening, given.append(command));
    }

    /**
     * Goes it once more.
     *
     * @return what became of every command after the opening
     * @throws IllegalStateException if the case cannot be opened
     */
    public Seq<Move> moves() {
        Case current = start();
        List<Move> moves = List.empty();
        for (Given each : given) {
            Move move = Move.of(company, current, each.by(), each.command());
            moves = moves.prepend(move);
            current = move.after();
        }
        return moves.reverse();
    }

    private Case start() {
        return opening.answer(company)
                .getOrElseThrow(refused -> new IllegalStateException(refused.toString()))
                .after();
    }

    /** {@return the case at its end} */
    public Case end() {
        return moves().lastOption().map(Move::after).getOrElse(this::start);
    }

    /** {@return when it ends} */
    public Instant endsAt() {
        return given.lastOption()
                .map(last -> last.command().header().occurredAt())
                .getOrElse(() -> opening.header().occurredAt());
    }

    /** {@return how many commands it has, the opening included} */
    public int length() {
        return given.size() + 1;
    }

    /** {@return one line a command} */
    @Override
    public String toString() {
        return given.map(Given::toString).prepend(opening.toString()).mkString("\n");
    }
}
