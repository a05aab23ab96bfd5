package dev.casecore.benchmarks.storage;

import com.zaxxer.hikari.HikariDataSource;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;

/**
 * What growth costs: how long one agent waits, on PostgreSQL, for a case to be loaded, for a command to be decided, for it to be decided and
 * saved, and for the next case of a queue, among 10,000 cases and among many times as many. Two in ten cases wait in the queue, one is owned, the
 * others are closed; each size is a database of its own, filled by SQL, and the sizes take turns.
 *
 * <p>Arguments: how often each thing is done at each size, 3,000 times by default, where a pick counts for three; then the sizes, 10000 100000 1000000 by
 * default. Everything is first done a third as often at each size, so that what is measured is compiled.
 */
public final class GrowthBenchmark {

    private static final int AT_ONCE = 30;

    private final PrintStream out;
    private final int samples;

    private GrowthBenchmark(PrintStream out, int samples) {
        this.out = out;
        this.samples = samples;
    }

    /**
     * Runs it.
     *
     * @param args as above
     * @throws IOException if the disk fails
     */
    public static void main(String[] args) throws IOException {
        int samples = args.length > 0 ? Integer.parseInt(args[0]) : 3_000;
        Seq<Long> sizes =
                args.length > 1 ? List.of(args).drop(1).map(Long::parseLong) : List.of(10_000L, 100_000L, 1_000_000L);
        try (Server postgres = Server.postgres(Files.createTempDirectory("case-core-benchmark"))) {
            new GrowthBenchmark(System.out, samples).run(postgres, sizes);
        }
    }

    private void run(Server server, Seq<Long> sizes) {
        Seq<HikariDataSource> places = sizes.map(size -> server.place("cases_" + size));
        Seq<Grown> all = sizes.zipWith(places, Grown::new);
        for (int i = 0; i < samples / 3; i += AT_ONCE) {
            all.forEach(grown -> grown.work(AT_ONCE));
        }
        all.forEach(Grown::forget);
        for (int i = 0; i < samples; i += AT_ONCE) {
            all.forEach(grown -> grown.work(AT_ONCE));
        }
        for (Grown.Deed deed : Grown.Deed.values()) {
            print(deed, all);
        }
        places.forEach(HikariDataSource::close);
    }

    private void print(Grown.Deed deed, Seq<Grown> all) {
        out.println(deed.text() + ":");
        for (Grown grown : all) {
            double half = Turns.percentile(grown.times(deed), 50);
            double most = Turns.percentile(grown.times(deed), 99);
            out.printf(
                    "  %,12d cases: p50 %8.3f ms, p99 %8.3f ms; %.2f and %.2f times the smallest%n",
                    grown.size(),
                    half,
                    most,
                    half / Turns.percentile(all.head().times(deed), 50),
                    most / Turns.percentile(all.head().times(deed), 99));
        }
    }
}
