package dev.casecore.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.casecore.Accepted;
import dev.casecore.decision.Rejection;
import dev.casecore.testkit.contract.desk.Script;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * An application in a process of its own: several agents write as fast as they can, and for each command a line says that it is about to be
 * sent, and, only once its answer is there, another what came of it. It writes until it is killed.
 */
final class WritingProcess {

    private static final String SENT = "sent ";
    private static final String ACCEPTED = "accepted ";
    private static final int AGENTS = 4;

    private WritingProcess() {}

    /**
     * What was read of a process until it died.
     *
     * @param sent     ids of commands that were, or were about to be, sent
     * @param accepted ids of commands whose acceptance was acknowledged
     */
    record Protocol(Seq<String> sent, Seq<String> accepted) {
        private static Protocol of(Seq<String> lines) {
            return new Protocol(after(SENT, lines), after(ACCEPTED, lines));
        }

        private static Seq<String> after(String prefix, Seq<String> lines) {
            return lines.filter(line -> line.startsWith(prefix)).map(line -> line.substring(prefix.length()));
        }
    }

    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(AGENTS + 1);
        return new HikariDataSource(config);
    }

    /** Writes until it is killed. */
    public static void main(String[] arguments) {
        Script script = new Script(JdbcStore.on(pool(arguments[0])));
        for (int agent = 0; agent < AGENTS; agent++) {
            String name = arguments[1] + "-" + agent;
            new Thread(() -> write(script, name)).start();
        }
    }

    private static void write(Script script, String agent) {
        for (int turn = 0; ; turn++) {
            for (String id : Script.turn(agent, turn)) {
                System.out.println(SENT + id);
                Either<Rejection, Accepted> answer = script.send(id);
                if (answer.isRight()) {
                    System.out.println(ACCEPTED + id);
                }
            }
        }
    }

    /** Starts one, kills it (SIGKILL) once so many commands were acknowledged, and reads what it had still said. */
    static Protocol killedAfter(int acknowledged, String url, String round, Path log) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProcess.class.getName(),
                        url,
                        round)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            return Protocol.of(read(lines, acknowledged, process));
        } finally {
            process.toHandle().destroyForcibly();
        }
    }

    private static Seq<String> read(BufferedReader lines, int acknowledged, Process process) throws IOException {
        Vector<String> read = Vector.empty();
        int accepted = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            read = read.append(line);
            if (line.startsWith(ACCEPTED) && ++accepted == acknowledged) {
                process.toHandle().destroyForcibly(); // the process itself would close what is still to be read
            }
        }
        return read;
    }
}
