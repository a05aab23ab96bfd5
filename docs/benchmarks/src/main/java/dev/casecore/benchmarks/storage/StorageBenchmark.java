package dev.casecore.benchmarks.storage;

import com.zaxxer.hikari.HikariDataSource;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The life of a case on PostgreSQL and on a file of H2: lives a second by one agent and by eight, of this library and of what it is held
 * against, in turns, so that whatever else the machine does hits all alike.
 *
 * <p>Arguments: how many seconds a turn takes, 3 by default; how many turns there are, 7; and how many seconds everybody lives first, 45, so
 * that what is measured is compiled: this library goes through more code than what is written by hand, and takes some 2,000 lives.
 */
public final class StorageBenchmark {

    private static final List<Integer> AGENTS = List.of(1, DeskLife.AGENTS);

    private final PrintStream out;
    private final Duration turn;
    private final int turns;
    private final Duration before;

    private StorageBenchmark(PrintStream out, Duration turn, int turns, Duration before) {
        this.out = out;
        this.turn = turn;
        this.turns = turns;
        this.before = before;
    }

    /** Whom the library is held against. */
    private record Contestant(String place, Function<DataSource, Life> maker) {}

    private static final List<Contestant> EVERYWHERE = List.of(
            new Contestant("ours", DeskLife::inOneProcess),
            new Contestant("plain", PlainLife::new),
            new Contestant("flowable", FlowableLife::new));
    private static final List<Contestant> ON_A_SERVER = List.of(
            new Contestant("byturns", DeskLife::inTwoProcesses),
            new Contestant("onestatement", OneStatementLife::unseen),
            new Contestant("afteralook", OneStatementLife::afterALook));

    /**
     * Runs it.
     *
     * @param args as above
     * @throws IOException if the disk fails
     */
    public static void main(String[] args) throws IOException {
        Duration turn = Duration.ofMillis(args.length > 0 ? (long) (Double.parseDouble(args[0]) * 1_000) : 3_000);
        int turns = args.length > 1 ? Integer.parseInt(args[1]) : 7;
        Duration before = Duration.ofSeconds(args.length > 2 ? Long.parseLong(args[2]) : 45);
        StorageBenchmark benchmark = new StorageBenchmark(System.out, turn, turns, before);
        Path folder = Files.createTempDirectory("case-core-benchmark");
        try (Server postgres = Server.postgres(folder)) {
            benchmark.run(postgres, EVERYWHERE.appendAll(ON_A_SERVER));
        }
        try (Server h2 = Server.h2(folder)) {
            benchmark.run(h2, EVERYWHERE);
        }
    }

    private void run(Server server, Seq<Contestant> contestants) {
        out.println("## " + server.name());
        for (Contestant contestant : contestants) {
            try (HikariDataSource place = server.place("counted_" + contestant.place())) {
                out.println(contestant.place() + ": " + Counted.of(place, contestant.maker()));
            }
        }
        Seq<HikariDataSource> places = contestants.map(contestant -> server.place(contestant.place()));
        Seq<Life> lives = contestants.zipWith(
                places, (contestant, place) -> contestant.maker().apply(place));
        AGENTS.forEach(agents -> race(lives, agents));
        lives.forEach(Life::close);
        places.forEach(HikariDataSource::close);
    }

    private void race(Seq<Life> lives, int agents) {
        lives.forEach(life -> livesASecond(life, agents, before));
        List<Seq<Double>> rounds = List.range(0, turns).map(any -> lives.map(life -> livesASecond(life, agents, turn)));
        out.println(agents + (agents == 1 ? " agent" : " agents") + ", median of " + turns + " turns:");
        for (int i = 0; i < lives.size(); i++) {
            int place = i;
            double speed = Turns.median(rounds.map(round -> round.get(place)));
            double ratio = Turns.median(rounds.map(round -> round.head() / round.get(place)));
            out.printf(
                    "  %-34s %8.1f lives/s; case-core is %.2f times as fast%n",
                    lives.get(i).name(), speed, ratio);
        }
    }

    private static double livesASecond(Life life, int agents, Duration duration) {
        return Turns.piecesASecond(agents, duration, agent -> {
            life.live(agent);
            return true;
        });
    }
}
