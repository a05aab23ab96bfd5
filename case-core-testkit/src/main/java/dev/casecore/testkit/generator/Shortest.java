package dev.casecore.testkit.generator;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Consumer;

/**
 * Finds the shortest of what breaks a law: what is not needed is left out, one part after the other, until nothing more can be. A shrinker
 * that knows nothing of commands takes a thousand tries for what this does in a few.
 */
final class Shortest {

    private Shortest() {}

    /** Checks a law; if it does not hold, fails as it fails on the shortest that breaks it. */
    static <T> void check(Seq<T> parts, Consumer<Seq<T>> law) {
        Seq<T> left = parts;
        Option<Failure> failure = failure(left, law);
        boolean shorter = failure.isDefined();
        while (shorter) {
            shorter = false;
            for (int part = left.size() - 1; part >= 0; part--) {
                Option<Failure> again = failure(left.removeAt(part), law);
                if (again.isDefined()) {
                    left = left.removeAt(part);
                    failure = again;
                    shorter = true;
                }
            }
        }
        failure.forEach(Failure::raise);
    }

    private static <T> Option<Failure> failure(Seq<T> parts, Consumer<Seq<T>> law) {
        try {
            law.accept(parts);
            return Option.none();
        } catch (AssertionError broken) {
            return Option.some(() -> {
                throw broken;
            });
        } catch (RuntimeException broken) {
            return Option.some(() -> {
                throw broken;
            });
        }
    }

    /** How a law failed. */
    private interface Failure {
        void raise();
    }
}
