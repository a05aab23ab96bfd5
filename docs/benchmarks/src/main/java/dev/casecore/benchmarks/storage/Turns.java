package dev.casecore.benchmarks.storage;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What those who work in turns need: agents who work at once for a while, and the middle of many figures. */
final class Turns {

    private Turns() {}

    /**
     * Lets agents work at once until the time is over.
     *
     * @param agents   how many
     * @param duration for how long
     * @param piece    one piece of an agent's work; false if there was none left
     * @return the pieces a second
     */
    static double piecesASecond(int agents, Duration duration, IntPredicate piece) {
        AtomicLong done = new AtomicLong();
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        together(agents, agent -> {
            while (System.nanoTime() < end && piece.test(agent)) {
                done.incrementAndGet();
            }
        });
        return done.get() * 1e9 / (System.nanoTime() - start);
    }

    /** Lets agents work at once until each is done; what one of them throws is thrown here. */
    static void together(int agents, IntConsumer work) {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        List<Thread> threads = List.range(0, agents).map(agent -> new Thread(() -> work.accept(agent)));
        threads.forEach(thread -> thread.setUncaughtExceptionHandler((any, thrown) -> failure.set(thrown)));
        threads.forEach(Thread::start);
        threads.forEach(Turns::join);
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw new IllegalStateException("an agent failed", thrown);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a benchmark", e);
        }
    }

    static double median(Seq<Double> values) {
        return percentile(values, 50);
    }

    /** The value below which so many of a hundred are. */
    static double percentile(Seq<Double> values, int percent) {
        return values.sorted().get(Math.min(values.size() - 1, values.size() * percent / 100));
    }

    /** How long something takes, in milliseconds. */
    static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
