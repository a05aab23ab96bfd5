package dev.casecore.testkit.generator;

import java.time.Duration;

/**
 * What somebody does next, before it is known what there is to choose from. Each number stands for one of a list, counted round and round, so
 * that every choice comes to something wherever it is made, and a life from which a choice is left out is still a life.
 *
 * <p>Example: {@code new Choice(Aim.ACCEPTED, 0, 3, 0, Duration.ofHours(1), Duration.ZERO)}.
 *
 * @param aim   whether it is to be accepted
 * @param who   which person of the company; if they have nothing to do, the next one who has
 * @param what  which kind of command; if there is no such command for that person, the next kind of which there is one
 * @param how   which command of that kind
 * @param after how long after the step before it is recorded; zero or more
 * @param late  how long before it is recorded it happened; zero or more
 */
public record Choice(Aim aim, int who, int what, int how, Duration after, Duration late) {

    /** What is to become of a command. */
    public enum Aim {
        /** The rules allow it. */
        ACCEPTED,
        /** The rules forbid it, or it names what is not there. */
        REFUSED
    }
}
