package dev.casecore.testkit.generator;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Consumer;

/**
 * Finds the shortest of what breaks a law. None, one and two parts are all tried, because most faults show in as few; of what needs more, one,
 * two or three parts at a time are left out until nothing more can be. A shrinker that knows nothing of commands takes a thousand tries for that.
 */
final class Shortest {

    private static final int TRIED_ALL = 2;
    private static final int LEFT_OUT = 3;

    private Shortest() {}

    /** Checks a law; if it does not hold, fails as it fails on the shortest that breaks it. */
    static <T> void check(Seq<T> parts, Consumer<Seq<T>> law) {
        Seq<T> left = parts;
        Option<Failure> failure = failure(left, law);
        if (failure.isDefined()) {
            few(parts, law).forEach(Failure::raise);
        }
        for (int gone = 1; gone <= Math.min(LEFT_OUT, left.size()) && failure.isDefined(); gone++) {
            for (Seq<T> some : left.combinations(left.size() - gone)) {
                Option<Failure> again = failure(some, law);
                if (again.isDefined()) {
                    left = some;
                    failure = again;
                    gone = 0;
                    break;
                }
            }
        }
        failure.forEach(Failure::raise);
    }

    /** How the law fails on the fewest parts, if two are enough. */
    private static <T> Option<Failure> few(Seq<T> parts, Consumer<Seq<T>> law) {
        List<Integer> places = List.range(0, parts.size());
        for (int size = 0; size <= Math.min(TRIED_ALL, parts.size()); size++) {
            for (Seq<Integer> some : places.combinations(size)) {
                Option<Failure> failure = failure(some.map(parts::get), law);
                if (failure.isDefined()) {
                    return failure;
                }
            }
        }
        return Option.none();
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
