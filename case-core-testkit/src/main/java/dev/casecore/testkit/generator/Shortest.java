package dev.casecore.testkit.generator;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Consumer;

/**
 * Finds the shortest of what breaks a law: one, two or three parts at a time are left out, until nothing more can be. Three, because a
 * command may be needed only by another one that is not needed either. A shrinker that knows nothing of commands takes a thousand tries for
 * what this does in some dozens.
 */
final class Shortest {

    private static final int LEFT_OUT = 3;

    private Shortest() {}

    /** Checks a law; if it does not hold, fails as it fails on the shortest that breaks it. */
    static <T> void check(Seq<T> parts, Consumer<Seq<T>> law) {
        Option<Broken<T>> broken = broken(parts, law);
        Option<Broken<T>> shortest = broken;
        while (broken.isDefined()) {
            shortest = broken;
            broken = broken.flatMap(longer -> shorter(longer.parts(), law));
        }
        shortest.forEach(found -> found.failure().raise());
    }

    private static <T> Option<Broken<T>> shorter(Seq<T> parts, Consumer<Seq<T>> law) {
        for (int gone = 1; gone <= Math.min(LEFT_OUT, parts.size()); gone++) {
            for (Seq<T> some : parts.combinations(parts.size() - gone)) {
                Option<Broken<T>> broken = broken(some, law);
                if (broken.isDefined()) {
                    return broken;
                }
            }
        }
        return Option.none();
    }

    private static <T> Option<Broken<T>> broken(Seq<T> parts, Consumer<Seq<T>> law) {
        try {
            law.accept(parts);
            return Option.none();
        } catch (AssertionError failure) {
            return Option.some(new Broken<>(parts, () -> {
                throw failure;
            }));
        } catch (RuntimeException failure) {
            return Option.some(new Broken<>(parts, () -> {
                throw failure;
            }));
        }
    }

    /** What broke a law, and how. */
    private record Broken<T>(Seq<T> parts, Failure failure) {}

    /** How a law failed. */
    private interface Failure {
        void raise();
    }
}
