package dev.casecore.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The least that a status change can cost: a plain {@code switch}, without events or reasons.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SwitchYardstick {
    /** Where a case stands, as bare as it gets. */
    enum Status {
        NEW,
        WORKING,
        CLOSED
    }

    private Status status = Status.NEW;

    /**
     * Moves a case to its next status.
     *
     * @return the status after
     */
    @Benchmark
    public Status next() {
        status = switch (status) {
            case NEW -> Status.WORKING;
            case WORKING -> Status.CLOSED;
            case CLOSED -> Status.NEW;
        };
        return status;
    }
}
