package dev.casecore.testkit.scenario;

import dev.casecore.command.Command;
import dev.casecore.command.CommandHeader;
import dev.casecore.identity.Actor;
import dev.casecore.identity.KindId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something that happens in a {@link Scenario}: somebody gives a command, or time passes.
 *
 * <p>Example: {@code by(ANNA, CloseCase::of)}, {@code by("supervisor", header -> new HandOverCase(header, Owner.user(BEN)))},
 * {@code later(Duration.ofHours(6))}.
 */
public sealed interface Act {

    /**
     * Somebody gives a command, or opens a case.
     *
     * @param who  who
     * @param what makes the command of its header and of the case, if there is one yet
     */
    record Giving(Who who, BiFunction<CommandHeader, Option<Case>, Command> what) implements Act {}

    /**
     * A case is opened by whoever may, with whatever its kind requires.
     *
     * @param kind which
     */
    record Opening(KindId kind) implements Act {}

    /**
     * Time passes.
     *
     * @param until from now to then
     */
    record Waiting(Function<Instant, Instant> until) implements Act {}

    /** Who gives a command. */
    sealed interface Who {

        /**
         * Somebody in particular.
         *
         * @param actor who
         */
        record Known(Actor actor) implements Who {}

        /**
         * Somebody of that name, as the desk calls its people.
         *
         * @param name the name
         */
        record Named(String name) implements Who {}

        /** The user who owns the case. */
        record Owning() implements Who {}
    }

    /**
     * Somebody gives a command.
     *
     * @param user who
     * @param what makes the command of its header, as in {@code CloseCase::of}
     * @return the act
     */
    static Act by(UserId user, Function<CommandHeader, Command> what) {
        return by(Actor.user(user), what);
    }

    /**
     * Somebody, or a program, gives a command.
     *
     * @param actor who
     * @param what  makes the command of its header, as in {@code CloseCase::of}
     * @return the act
     */
    static Act by(Actor actor, Function<CommandHeader, Command> what) {
        return new Giving(new Who.Known(actor), (header, none) -> what.apply(header));
    }

    /**
     * Somebody gives a command.
     *
     * @param name the name of a person of the company, such as that of a role; on a desk without a company, the id of a user
     * @param what makes the command of its header, as in {@code CloseCase::of}
     * @return the act
     */
    static Act by(String name, Function<CommandHeader, Command> what) {
        return new Giving(new Who.Named(name), (header, none) -> what.apply(header));
    }

    /**
     * Whoever owns the case gives a command.
     *
     * @param what makes the command of its header, as in {@code CloseCase::of}
     * @return the act; it fails if no user owns the case
     */
    static Act byOwner(Function<CommandHeader, Command> what) {
        return new Giving(new Who.Owning(), (header, none) -> what.apply(header));
    }

    /**
     * Somebody gives a command that depends on the case as it is, such as an edit of its latest version.
     *
     * @param user who
     * @param what makes the command of its header and the case
     * @return the act; it fails if there is no case yet
     */
    static Act by(UserId user, BiFunction<CommandHeader, Case, Command> what) {
        return new Giving(new Who.Known(Actor.user(user)), needingACase(what));
    }

    /**
     * Somebody gives a command that depends on the case as it is.
     *
     * @param name the name of a person of the company, such as that of a role; on a desk without a company, the id of a user
     * @param what makes the command of its header and the case
     * @return the act; it fails if there is no case yet
     */
    static Act by(String name, BiFunction<CommandHeader, Case, Command> what) {
        return new Giving(new Who.Named(name), needingACase(what));
    }

    private static BiFunction<CommandHeader, Option<Case>, Command> needingACase(
            BiFunction<CommandHeader, Case, Command> what) {
        return (header, current) -> what.apply(
                header,
                current.getOrElseThrow(() -> new IllegalStateException("there is no case yet: open one first")));
    }

    /**
     * Opens a case, on a desk with a company, with whatever its kind requires.
     *
     * @param kind which
     * @return the act
     */
    static Act opened(KindId kind) {
        return new Opening(kind);
    }

    /**
     * Lets time pass. What is done next is done exactly then.
     *
     * @param duration how much, zero or more
     * @return the act
     */
    static Act later(Duration duration) {
        return new Waiting(now -> now.plus(duration));
    }

    /**
     * Lets time pass until an instant. What is done next is done exactly then.
     *
     * @param instant in UTC, as in {@code 2026-03-02T15:00:00Z}
     * @return the act; it fails if the instant is over
     */
    static Act at(String instant) {
        Instant then = Instant.parse(instant);
        return new Waiting(now -> then);
    }
}
