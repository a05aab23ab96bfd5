package dev.casecore;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does the same thing on many threads that all start at once. */
final class Together {

    private Together() {}

    static <T> Seq<T> of(int threads, IntFunction<T> work) {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> running = List.range(0, threads)
                    .map(i -> pool.submit((Callable<T>) () -> {
                        start.await();
                        return work.apply(i);
                    }));
            return running.map(Together::result);
        } finally {
            pool.shutdown();
        }
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
