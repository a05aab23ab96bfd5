package dev.casecore.benchmarks.storage;

import com.zaxxer.hikari.HikariDataSource;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/**
 * Eight agents who pick what is first in a queue where 100,000 cases wait, on PostgreSQL: picks a second of this library, of what is written
 * by hand, and of a case engine, in turns. Each has a server's database of its own, filled by SQL. Whoever gets a case that somebody had, or one
 * that is before the last they had, ends the run; and when the turns are over, the queues of this library and of what is by hand are
 * emptied, to see that nobody was passed over.
 *
 * <p>Arguments: how many seconds a turn takes, 1 by default; how many turns there are, 9; how many cases wait, 100,000. Everybody first picks
 * 30,000 cases elsewhere, so that what is measured is compiled; the engine picks there as long as all turns take together.
 */
public final class PickBenchmark {

    private static final long WARM = 30_000;

    private final PrintStream out;
    private final Duration turn;
    private final int turns;
    private final long waiting;

    private PickBenchmark(PrintStream out, Duration turn, int turns, long waiting) {
        this.out = out;
        this.turn = turn;
        this.turns = turns;
        this.waiting = waiting;
    }

    /** Who picks; the engine needs a minute for a queue that others empty in one. */
    private record Contestant(String place, boolean empties, BiFunction<DataSource, Long, Picks> maker) {}

    private static final Seq<Contestant> CONTESTANTS = List.of(
            new Contestant("ours", true, DeskPicks::new),
            new Contestant("byhand", true, HandPicks::new),
            new Contestant("flowable", false, FlowablePicks::new));

    /**
     * Runs it.
     *
     * @param args as above
     * @throws IOException if the disk fails
     */
    public static void main(String[] args) throws IOException {
        Duration turn = Duration.ofMillis(args.length > 0 ? (long) (Double.parseDouble(args[0]) * 1_000) : 1_000);
        int turns = args.length > 1 ? Integer.parseInt(args[1]) : 9;
        long waiting = args.length > 2 ? Long.parseLong(args[2]) : 100_000;
        try (Server postgres = Server.postgres(Files.createTempDirectory("case-core-benchmark"))) {
            new PickBenchmark(System.out, turn, turns, waiting).run(postgres);
        }
    }

    private void warmUp(Server server, Contestant contestant) {
        try (HikariDataSource place = server.place("warm_" + contestant.place());
                Picks picks = contestant.maker().apply(place, WARM)) {
            Duration most = contestant.empties() ? Duration.ofHours(1) : turn.multipliedBy(turns);
            Turns.piecesASecond(
                    StorageDesk.AGENTS, most, agent -> picks.pick(agent).isDefined());
        }
    }

    private void run(Server server) {
        CONTESTANTS.forEach(contestant -> warmUp(server, contestant));
        Seq<HikariDataSource> places = CONTESTANTS.map(contestant -> server.place(contestant.place()));
        Seq<Picking> all = CONTESTANTS.zipWith(
                places, (contestant, place) -> new Picking(contestant.maker().apply(place, waiting), waiting));
        List<Seq<Double>> rounds = List.range(0, turns).map(any -> all.map(picking -> picking.picksASecond(turn)));
        out.println(StorageDesk.AGENTS + " agents, " + waiting + " waiting, median of " + turns + " turns:");
        for (int i = 0; i < all.size(); i++) {
            int place = i;
            out.printf(
                    "  %-24s %8.1f picks/s; case-core is %.2f times as fast%n",
                    all.get(i).name(),
                    Turns.median(rounds.map(round -> round.get(place))),
                    Turns.median(rounds.map(round -> round.head() / round.get(place))));
        }
        all.zip(CONTESTANTS)
                .filter(pair -> pair._2().empties())
                .forEach(pair -> out.println("  " + pair._1().emptied()));
        all.forEach(Picking::close);
        places.forEach(HikariDataSource::close);
    }
}
