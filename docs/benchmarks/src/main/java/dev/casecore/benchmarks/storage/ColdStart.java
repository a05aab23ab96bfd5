package dev.casecore.benchmarks.storage;

import dev.casecore.benchmarks.storage.FirstCase.Way;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first case from cold: from the moment a process of Java is asked for until a case is open in it, each time in a new process; in
 * memory, on H2, by hand and by a case engine, in turns.
 *
 * <p>Argument: how many turns there are, 9 by default; there is one more before them, which fills the caches of the disk.
 */
public final class ColdStart {

    private final PrintStream out;
    private final Path folder;

    private ColdStart(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /**
     * Runs it.
     *
     * @param args as above
     * @throws IOException if the disk fails, or no process can be started
     */
    public static void main(String[] args) throws IOException {
        int turns = args.length > 0 ? Integer.parseInt(args[0]) : 9;
        new ColdStart(System.out, Files.createTempDirectory("case-core-benchmark")).run(turns);
    }

    private void run(int turns) throws IOException {
        Seq<Way> ways = List.of(Way.values());
        round(ways);
        List<Seq<Double>> rounds = List.empty();
        for (int i = 0; i < turns; i++) {
            rounds = rounds.append(round(ways));
        }
        out.println("the first case of a process, median of " + turns + " turns:");
        for (int i = 0; i < ways.size(); i++) {
            int place = i;
            out.printf("  %-30s %8.0f ms%n", ways.get(i).text(), Turns.median(rounds.map(round -> round.get(place))));
        }
    }

    private Seq<Double> round(Seq<Way> ways) throws IOException {
        List<Double> times = List.empty();
        for (Way way : ways) {
            times = times.append(start(way));
        }
        return times;
    }

    private double start(Way way) throws IOException {
        Path place = Files.createTempDirectory(folder, "cold");
        Path log = place.resolve("log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstCase.class.getName(),
                        way.name(),
                        place.resolve("cases").toString())
                .redirectError(log.toFile())
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            double milliseconds = (System.nanoTime() - start) / 1e6;
            if (!FirstCase.OPENED.equals(line)) {
                throw new IllegalStateException(way.text() + " opened no case: see " + log);
            }
            return milliseconds;
        } finally {
            process.destroy();
        }
    }
}
