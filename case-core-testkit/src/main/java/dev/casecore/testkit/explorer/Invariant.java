package dev.casecore.testkit.explorer;

import java.util.function.Predicate;

/**
 * What must be true of every command that is tried, accepted or refused.
 *
 * <p>Example: {@code new Invariant("nothing is urgent for ever", move -> move.after().priority() != HIGH || move.after().isOpen())}.
 *
 * @param name  what is true, in words
 * @param holds whether it is
 */
public record Invariant(String name, Predicate<Move> holds) {}
