package dev.casecore.testkit.contract.props;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many threads that all start at the same moment. */
public final class Rendezvous {

    private Rendezvous() {}

    public static <T> Seq<T> of(int threads, IntFunction<T> work) {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> running = List.range(0, threads)
                    .map(i -> pool.submit((Callable<T>) () -> {
                        start.await();
                        return work.apply(i);
                    }));
            return running.map(Rendezvous::result);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw new AssertionError("the store must answer calls from several threads at once", e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError("the store must answer calls from several threads at once, and in time", e);
        }
    }
}
