package dev.casecore.benchmarks.storage;

import com.zaxxer.hikari.HikariDataSource;
import dev.casecore.Sweep;
import dev.casecore.identity.Actor;
import dev.casecore.jdbc.JdbcStore;
import dev.casecore.port.ClockViews.DueQuery;
import dev.casecore.port.Store;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;

/**
 * The next 500 clocks that fall due, of 1,000,000, on PostgreSQL: how long it takes to read them, and to put on record that they were
 * breached; by this library and by hand, in turns, in one database that was filled by SQL. What was taken is counted.
 *
 * <p>Arguments: how many turns there are, 9 by default; how many clocks run, 1,000,000; how many are taken at a time, 500. Everybody first reads
 * for two seconds and takes half as often as in all turns together, so that what is measured is compiled.
 */
public final class DueBenchmark {

    private static final Actor VIEWER = Actor.user(StorageDesk.agent(0));

    private final PrintStream out;
    private final int turns;
    private final int many;
    private final Instant now;
    private final Store store;
    private final StorageDesk desk;
    private final HandClocks hand;

    private DueBenchmark(PrintStream out, HikariDataSource place, int turns, long clocks, int many) {
        this.out = out;
        this.turns = turns;
        this.many = many;
        SeededCases.seed(place, SeededCases.Mix.OWNED, 10, clocks);
        // the copies were opened a millisecond after one another: as many are overdue as all three will take
        this.now = SeededCases.START.plus(StorageDesk.TARGET).plusMillis(3L * many * (2L * turns + 1));
        this.store = JdbcStore.on(place);
        this.desk = new StorageDesk("command", store, () -> now);
        this.hand = new HandClocks(place);
    }

    /** Who does something with the clocks, and how many of them it were. */
    private record Contestant(String name, IntSupplier work) {}

    /**
     * Runs it.
     *
     * @param args as above
     * @throws IOException if the disk fails
     */
    public static void main(String[] args) throws IOException {
        int turns = args.length > 0 ? Integer.parseInt(args[0]) : 9;
        long clocks = args.length > 1 ? Long.parseLong(args[1]) : 1_000_000;
        int many = args.length > 2 ? Integer.parseInt(args[2]) : 500;
        try (Server postgres = Server.postgres(Files.createTempDirectory("case-core-benchmark"));
                HikariDataSource place = postgres.place("clocks")) {
            new DueBenchmark(System.out, place, turns, clocks, many).run();
        }
    }

    private void run() {
        Seq<Contestant> readers = List.of(
                new Contestant(
                        "case-core",
                        () -> store.dueClocks(DueQuery.until(now, many)).size()),
                new Contestant("a query by hand", () -> hand.due(now, many).size()),
                new Contestant(
                        "case-core for a viewer",
                        () -> desk.desk().clocks().due(now, many, VIEWER).size()));
        race("reading the next " + many, readers, contestant -> reading(contestant, Duration.ofMillis(500)), 4);
        Seq<Contestant> takers = List.of(
                new Contestant("case-core", this::swept),
                new Contestant("by hand, one by one", () -> hand.takeEach(now, many)),
                new Contestant("by hand, in one statement", () -> hand.takeAll(now, many)));
        race("taking the next " + many, takers, this::milliseconds, (turns + 1) / 2);
    }

    private int swept() {
        Sweep sweep = desk.all().sweep(many);
        return sweep.recorded().size();
    }

    /** How long it takes once, in milliseconds. */
    private interface Measure {
        double of(Contestant contestant);
    }

    private void race(String what, Seq<Contestant> all, Measure measure, int first) {
        for (int i = 0; i < first; i++) {
            all.forEach(measure::of);
        }
        List<Seq<Double>> rounds = List.range(0, turns).map(any -> all.map(measure::of));
        out.println(what + ", median of " + turns + " turns:");
        for (int i = 0; i < all.size(); i++) {
            int place = i;
            out.printf(
                    "  %-26s %9.2f ms; case-core is %.2f times as fast%n",
                    all.get(i).name(),
                    Turns.median(rounds.map(round -> round.get(place))),
                    Turns.median(rounds.map(round -> round.get(place) / round.head())));
        }
    }

    private double reading(Contestant contestant, Duration duration) {
        return 1_000 / Turns.piecesASecond(1, duration, any -> milliseconds(contestant) > 0);
    }

    private double milliseconds(Contestant contestant) {
        return Turns.milliseconds(() -> {
            int found = contestant.work().getAsInt();
            if (found != many) {
                throw new IllegalStateException(contestant.name() + " found " + found + " clocks, not " + many);
            }
        });
    }
}
